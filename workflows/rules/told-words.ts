/** What a submitter reads of what he was told and what is still to come; the citizens' page and its preview say the same. */
import { dayWords } from './day-words.ts'
import type { Sentence } from './refusal.ts'

interface ToldOnce {
  readonly name: Sentence
  /** The civil day. */
  readonly day: string
  /** Null: in writing, on this page. */
  readonly mode: Sentence | null
}

/** The line above the words he was told: 2026年11月23日，电话告知：处理结果。 */
export function toldLine({ name, day, mode }: ToldOnce): Sentence {
  const { zh, en } = dayWords(day)
  return {
    zh: `${zh}，${mode?.zh ?? ''}告知：${name.zh}`,
    en: `${en}${mode ? `, ${mode.en}` : ''}: ${name.en}`,
  }
}

/** Where he was told to turn. */
export const channelLine = ({ name, contact }: { readonly name: Sentence; readonly contact: string }): Sentence => ({
  zh: `解决途径：${name.zh}${contact && `，${contact}`}`,
  en: `Where to turn: ${name.en}${contact && `, ${contact}`}`,
})

/** What he will be told, by which day, and what kind of limit that day is. */
export function toComeLine(owed: {
  readonly name: Sentence
  readonly by: string | null
  readonly label: Sentence
}): Sentence {
  const { name, by, label } = owed
  if (by === null) return { zh: `还要告知您：${name.zh}`, en: `Still to be told: ${name.en}` }
  const { zh, en } = dayWords(by)
  return {
    zh: `${zh}以前告知您：${name.zh}（含当日，${label.zh}）`,
    en: `By ${en}: ${name.en} (that day included; ${label.en})`,
  }
}
