import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { civilDay } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'

/** Which mailbox was last opened when, and the weeks without an opening; the rule it is held against stands beside it. */
export function MissingCard() {
  const { t, say, language, inARow } = useWords()
  const missing = useQuery({
    queryKey: ['openings', 'missing'],
    queryFn: async () => (await answerOf(client.GET('/api/mailbox-openings/missing'))).items,
  })
  if (missing.isError) return <ProblemNote error={missing.error} />
  if (!missing.data || missing.data.length === 0) return null
  return (
    <section className="card missing-openings" aria-label={t('mailbox.missing')}>
      <h2>{t('mailbox.missing')}</h2>
      <p className="quiet">{t('mailbox.rule')}</p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('mailbox.station')}</th>
            <th scope="col">{t('mailbox.last')}</th>
            <th scope="col">{t('mailbox.thisWeek')}</th>
            <th scope="col">{t('mailbox.missed')}</th>
          </tr>
        </thead>
        <tbody>
          {missing.data.map(({ station, lastOpenedOn, openedThisWeek, missedWeeks }) => (
            <tr key={station.id}>
              <td>{say(station)}</td>
              <td>{lastOpenedOn === null ? t('mailbox.never') : civilDay(lastOpenedOn, 'day', language)}</td>
              <td>{t(openedThisWeek ? 'mailbox.opened' : 'mailbox.notYet')}</td>
              <td className="title">
                {missedWeeks.length === 0
                  ? t('mailbox.noneMissed')
                  : inARow(missedWeeks.map((monday) => civilDay(monday, 'short', language)))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
