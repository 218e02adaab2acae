import { lastDay, moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'

type Told = Suggestion['feedback'][number]['kinds'][number]
const colours: Readonly<Record<Told['state'], string>> = { told: 'green', impossible: 'n', owed: 'amber', later: 'n' }

/** Per person, not per case: who has been told what, how and when. */
export function FeedbackCard({ view }: { view: Suggestion }) {
  const { t, say } = useWords()
  const kinds = new Map(view.feedback.flatMap((row) => row.kinds.map((one) => [one.kind, one.name] as const)))
  if (kinds.size === 0) return null
  return (
    <section className="card">
      <h2>{t('feedback.title')}</h2>
      <table className="told">
        <thead>
          <tr>
            <th scope="col">{t('feedback.person')}</th>
            {[...kinds].map(([kind, name]) => (
              <th key={kind} scope="col">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.feedback.map((row) => (
            <tr key={row.recipient.id}>
              <th scope="row">{say(row.recipient.name)}</th>
              {[...kinds.keys()].map((kind) => (
                <td key={kind}>
                  <Cell told={row.kinds.find((one) => one.kind === kind)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ told }: { told: Told | undefined }) {
  const { t, say, language } = useWords()
  if (!told) return <span className="quiet">{t('feedback.notOwed')}</span>
  return (
    <>
      <span className={`light ${colours[told.state]}`}>
        <i aria-hidden="true" />
        {t(`feedback.${told.state}`)}
      </span>
      <small>
        {told.at && [moment(told.at, 'short', language), told.mode ? say(told.mode) : ''].join(' ')}
        {told.state === 'owed' && told.dueAt && t('owed.until', { day: lastDay(told.dueAt, language) })}
        {told.failedAttempts > 0 && ` ${t('feedback.failed', { count: told.failedAttempts })}`}
      </small>
    </>
  )
}
