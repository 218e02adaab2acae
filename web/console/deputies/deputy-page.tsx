import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { deputyWords } from '../words/learned/deputies.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { MandateRow } from './mandate-row.tsx'
import { useMandateFields } from './use-mandate-fields.ts'

learn({ ...registersWords, ...deputyWords })

/** One deputy: each seat with its days, and every station it was ever enrolled in. */
export function DeputyPage() {
  const { t } = useWords()
  const { personId } = useParams({ from: '/deputies/$personId' })
  const { keepsRegisters } = duties(useDesk())
  const { fields, bodyOf } = useMandateFields()
  const changed = useChanged()
  const shown = useQuery({
    queryKey: ['mandates', 'of', personId],
    queryFn: () => answerOf(client.GET('/api/deputies/{personId}', { params: { path: { personId } } })),
  })
  const { name = t('nav.deputies'), mandates = [] } = shown.data ?? {}
  useTitle(name)
  return (
    <>
      <div className="page-head">
        <h1>{name}</h1>
        <Link to="/deputies">{t('deputies.back')}</Link>
        {keepsRegisters && (
          <Link to="/people/$personId" params={{ personId }}>
            {t('deputies.toPerson')}
          </Link>
        )}
      </div>
      <section className="card">
        <h2>{t('deputies.mandates')}</h2>
        <Listed list={shown} rows={mandates} none={<p className="quiet">{t('deputies.noMandate')}</p>}>
          <table className="list register" aria-label={t('deputies.mandates')}>
            <thead>
              <tr>
                <th scope="col">{t('deputies.level')}</th>
                <th scope="col">{t('deputies.constituency')}</th>
                <th scope="col">{t('deputies.days')}</th>
                <th scope="col">{t('deputies.stations')}</th>
                {keepsRegisters && <th scope="col">{t('deputies.acts')}</th>}
              </tr>
            </thead>
            <tbody>
              {mandates.map((mandate) => (
                <MandateRow key={mandate.id} mandate={mandate} isKeeper={keepsRegisters} />
              ))}
            </tbody>
          </table>
        </Listed>
        {keepsRegisters && shown.isSuccess && (
          <Opened label={t('deputies.addMandate')}>
            {(close) => (
              <EntryForm
                label={t('deputies.addMandate')}
                fields={fields}
                initial={{ military: 'no' }}
                button={t('deputies.addMandate')}
                onCancel={close}
                act={async (entry) => {
                  const params = { path: { personId } }
                  await answerOf(client.POST('/api/deputies/{personId}/mandates', { params, body: bodyOf(entry) }))
                  await changed(['mandates'], ['directory', 'deputies'], ['people'])
                  close()
                }}
              />
            )}
          </Opened>
        )}
      </section>
    </>
  )
}
