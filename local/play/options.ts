import { parseArgs } from 'node:util'
import type { LetterColumns } from './read-letters.ts'

export interface PlayOptions {
  readonly letters: string | null
  readonly count: number
  readonly concurrency: number
  /** Null: a throw-away town. */
  readonly townUrl: string | null
  readonly columns: LetterColumns
  readonly extremes: boolean
  readonly exceptions: boolean
}

export const usage = `npm run play -- --letters FILE.csv [--count 100] [--concurrency 4] [--town http://127.0.0.1:3000]
                  [--text-column NAME] [--title-column NAME] [--reply-column NAME] [--extremes] [--exceptions]

把文件里的群众来信经接口送进一个镇，走五种办理方式，扮演所有人，直到办结归档。不给 --town 就用一次性的镇。
Sends the letters of a CSV file to a town over HTTP, spreads them over the five routes and plays every role to the end.
Without --town a throw-away town is used; a town given must hold the demo world. --extremes adds letters nobody writes.
--exceptions 加上更正、补发查询码、误登作废、移交、一信多事、撤回、补充、延期、承诺、合并、多单位办理、改派。
--exceptions mixes in corrections, lost codes, entries made twice, matters handed over, split, withdrawn and joined, questions,
extensions, promises, several units and changes of unit.
`

/** What the command line asks for. Throws, with how it is used, on anything it does not know. */
export function readOptions(args: readonly string[]): PlayOptions {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      letters: text,
      count: text,
      concurrency: text,
      town: text,
      'text-column': text,
      'title-column': text,
      'reply-column': text,
      extremes: { type: 'boolean' },
      exceptions: { type: 'boolean' },
    },
  })
  if (values.letters === undefined && !values.extremes) throw new Error(usage)
  return {
    letters: values.letters ?? null,
    count: whole('count', values.count ?? '100'),
    concurrency: whole('concurrency', values.concurrency ?? '4'),
    townUrl: values.town?.replace(/\/$/, '') ?? null,
    columns: {
      text: values['text-column'] ?? null,
      title: values['title-column'] ?? null,
      reply: values['reply-column'] ?? null,
    },
    extremes: values.extremes ?? false,
    exceptions: values.exceptions ?? false,
  }
}

function whole(name: string, value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  throw new Error(`--${name} ${value}？\n\n${usage}`)
}
