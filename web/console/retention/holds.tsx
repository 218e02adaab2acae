import { Link } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { moment } from '../parts/moment.ts'
import { Reasoned } from '../parts/reasoned.tsx'
import { RegisterTable } from '../registers/register-table.tsx'
import { useRegister } from '../registers/use-register.ts'
import { useWords } from '../words/use-words.ts'

/** What is held back from destruction, why and since when; lifted with a reason. */
export function Holds() {
  const { t, language } = useWords()
  const changed = useChanged()
  const list = useRegister(['holds'], (cursor) =>
    answerOf(client.GET('/api/retention/holds', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
  )
  return (
    <>
      <h2 className="list-head">{t('holds.title')}</h2>
      <p className="sub">{t('holds.about')}</p>
      <RegisterTable
        list={list}
        label={t('holds.title')}
        idOf={({ id }) => id}
        none={t('holds.none')}
        columns={[
          {
            head: t('holds.matter'),
            className: 'title',
            of: (row) => (
              <Link to="/suggestions/$id" params={{ id: row.suggestionId }}>
                {row.receiptNumber}
              </Link>
            ),
          },
          {
            head: t('holds.why'),
            className: 'holder',
            of: (row) => (
              <>
                {row.reason}
                <div className="quiet">
                  {moment(row.placedAt, 'day', language)} {row.by?.name}
                </div>
              </>
            ),
          },
          {
            head: t('retention.acts'),
            className: 'holder',
            of: (row) =>
              row.liftedAt ? (
                t('holds.lifted', { day: moment(row.liftedAt, 'day', language), reason: row.liftReason ?? '' })
              ) : (
                <Reasoned
                  label={t('holds.lift')}
                  reasonLabel={t('registers.reason')}
                  act={async (reason) => {
                    const params = { path: { id: row.suggestionId, holdId: row.id } }
                    const body = { reason }
                    await answerOf(client.POST('/api/suggestions/{id}/holds/{holdId}/lift', { params, body }))
                    await changed(['holds'])
                  }}
                />
              ),
          },
        ]}
      />
    </>
  )
}
