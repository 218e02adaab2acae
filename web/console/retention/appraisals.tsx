import { Link, useNavigate } from '@tanstack/react-router'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { useKey } from '../http/use-key.ts'
import { Opened } from '../parts/opened.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { RegisterTable } from '../registers/register-table.tsx'
import { useRegister } from '../registers/use-register.ts'
import { useWords } from '../words/use-words.ts'
import { useStanding } from './use-standing.ts'

/** Every appraisal list made so far, and how far each has come; one more is made here. */
export function Appraisals() {
  const { t } = useWords()
  const dayWords = useDayWords()
  const standing = useStanding()
  const list = useRegister(['appraisals'], (cursor) =>
    answerOf(client.GET('/api/appraisals', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
  )
  return (
    <>
      <h2>{t('appraisals.title')}</h2>
      <MakeList />
      <RegisterTable
        list={list}
        label={t('appraisals.title')}
        idOf={({ id }) => id}
        none={t('appraisals.none')}
        columns={[
          {
            head: t('appraisals.asOf'),
            className: 'title',
            of: (row) => (
              <Link to="/retention/$appraisalId" params={{ appraisalId: row.id }}>
                {dayWords(row.asOf)}
              </Link>
            ),
          },
          { head: t('appraisals.listed'), className: 'number', of: ({ listed }) => t('appraisals.many', { listed }) },
          { head: t('appraisals.standing'), className: 'holder', of: standing },
          { head: t('appraisals.by'), of: (row) => row.by?.name ?? '' },
        ]}
      />
    </>
  )
}

function MakeList() {
  const { t } = useWords()
  const changed = useChanged()
  const navigate = useNavigate()
  const key = useKey()
  return (
    <Opened label={t('appraisals.make')}>
      {(close) => (
        <section className="card no-print">
          <h3>{t('appraisals.make')}</h3>
          <p className="quiet">{t('appraisals.makeNote')}</p>
          <EntryForm
            label={t('appraisals.make')}
            fields={() => [{ kind: 'day', name: 'asOf', label: t('appraisals.asOf'), required: true }]}
            initial={{ asOf: dayOf(Date.now()) }}
            button={t('appraisals.make')}
            onCancel={close}
            act={async ({ asOf = '' }) => {
              const params = { header: { 'idempotency-key': key.current() } }
              const made = await answerOf(client.POST('/api/appraisals', { params, body: { asOf } })).catch(
                (error: unknown) => {
                  key.afterFailure(error)
                  throw error
                },
              )
              await changed(['appraisals'])
              await navigate({ to: '/retention/$appraisalId', params: { appraisalId: made.id } })
            }}
          />
        </section>
      )}
    </Opened>
  )
}
