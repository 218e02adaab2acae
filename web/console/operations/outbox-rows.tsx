import { useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { useWords } from '../words/use-words.ts'

/** What has not left, by number and kind; each may go on, with a reason. */
export function OutboxRows({ rows }: { rows: components['schemas']['Operations']['outbox']['rows'] }) {
  const { t, language } = useWords()
  const queries = useQueryClient()
  const retry = (outboxId: number) => async (reason: string) => {
    const params = { path: { outboxId } }
    await answerOf(client.POST('/api/operations/outbox/{outboxId}/retry', { params, body: { reason } }))
    await queries.invalidateQueries({ queryKey: ['operations'] })
  }
  return (
    <section>
      <h2 className="list-head">{t('operations.outbox')}</h2>
      {rows.length === 0 ? (
        <Nothing title={t('operations.outboxEmpty')} />
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('operations.id')}</th>
              <th scope="col">{t('operations.state')}</th>
              <th scope="col">{t('operations.what')}</th>
              <th scope="col">{t('operations.subject')}</th>
              <th scope="col">{t('operations.written')}</th>
              <th scope="col">{t('operations.attempts')}</th>
              <th scope="col">{t('operations.fault')}</th>
              <th scope="col">{t('operations.act')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="number">{row.id}</td>
                <td>{t(`operations.state.${row.state}`)}</td>
                <td>
                  <code>{row.what}</code>
                </td>
                <td className="number">{row.subjectId}</td>
                <td className="number">{moment(row.createdAt, 'time', language)}</td>
                <td className="number">{row.attempts}</td>
                <td>
                  <code>{row.lastFault}</code>
                </td>
                <td>
                  <Reasoned label={t('operations.retry')} reasonLabel={t('operations.reason')} act={retry(row.id)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
