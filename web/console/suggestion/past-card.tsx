import type { ReactNode } from 'react'
import { ProblemNote } from '../parts/problem-note.tsx'
import { moment } from '../parts/moment.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/use-words.ts'
import type { Past } from './use-suggestion.ts'

/** What happened, as an office would write it, latest first; what was entered later says so. `children`: a way on from here. */
export function PastCard({
  items,
  error,
  children,
}: {
  items: readonly Past[] | undefined
  error: unknown
  children?: ReactNode
}) {
  const { t, say, language } = useWords()
  return (
    <section className="card">
      <h2>{t('past.title')}</h2>
      {error !== null && <ProblemNote error={error} quiet />}
      {error === null && !items && <Waiting />}
      <ol className="past" reversed>
        {[...(items ?? [])].reverse().map((one) => (
          <li key={one.seq}>
            <time dateTime={one.at}>{moment(one.at, 'time', language)}</time>
            <span>
              {say(one)}
              {isLate(one) && (
                <small className="quiet">
                  {' '}
                  {t('past.enteredLater', { day: moment(one.recordedAt, 'time', language) })}
                </small>
              )}
            </span>
          </li>
        ))}
      </ol>
      {children}
    </section>
  )
}

/** Entered more than an hour after it happened. */
const isLate = ({ at, recordedAt }: Past) => Date.parse(recordedAt) - Date.parse(at) > 3_600_000
