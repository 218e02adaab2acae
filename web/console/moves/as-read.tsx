import { channelLine, toldLine } from '../../../workflows/rules/told-words.ts'
import { learn } from '../words/learn.ts'
import { asReadWords } from '../words/learned/as-read.ts'
import { useWords } from '../words/use-words.ts'
import type { Sentence } from '../words/words.ts'
import './as-read.css'

learn(asReadWords)

/** One telling as it would stand on the citizens' page. */
export interface Telling {
  readonly name: Sentence
  /** The civil day. */
  readonly day: string
  readonly mode: Sentence | null
  readonly text: string | null
  readonly channel: { readonly name: Sentence; readonly contact: string } | null
}

/** What a citizen will read once this is entered, in the very sentences of his own page, and what he never reads there. */
export function AsRead({ tellings, isTold = true }: { tellings: readonly Telling[]; isTold?: boolean }) {
  const { t, say } = useWords()
  if (tellings.length === 0) return null
  return (
    <section className="as-read" aria-label={t('asRead.title')}>
      <h4>{t('asRead.title')}</h4>
      {tellings.map((telling) => (
        <div key={telling.name.zh} className="as-told">
          <b>{say(toldLine(telling))}</b>
          {telling.text ? <p lang="zh-CN">{telling.text}</p> : <p className="quiet">{t('asRead.noWords')}</p>}
          {telling.channel && <p>{say(channelLine(telling.channel))}</p>}
        </div>
      ))}
      <p className="quiet">
        {!isTold && t('asRead.afterTold')} {t('asRead.withheld')}
      </p>
    </section>
  )
}
