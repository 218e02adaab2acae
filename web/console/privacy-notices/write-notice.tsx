import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

type Text = components['schemas']['PrivacyNoticeDraft']['text']
const parts = ['short', 'who', 'purpose', 'kinds', 'retention', 'rights'] as const

interface Asked {
  county: { readonly id: string; readonly name: string; readonly nameEn: string }
  /** Of the parts, in their order. */
  names: readonly string[]
  onDone: () => void
}

/** Writes at a county's next notice, part by part in both languages, keeps it, and publishes what is kept. */
export function WriteNotice({ county, names, onDone }: Asked) {
  const { t, nameOf, language } = useWords()
  const changed = useChanged()
  const params = { path: { countyId: county.id } }
  const held = useQuery({
    queryKey: ['privacy-notices', 'draft', county.id],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answerOf(client.GET('/api/privacy-notices/drafts/{countyId}', { params })),
  })
  const draft = held.data
  return (
    <section className="card no-print">
      <h2>{t('told.write', { county: nameOf(county) })}</h2>
      <p className="quiet">{t('told.writeNote')}</p>
      <Listed list={held} rows={[draft].filter(Boolean)} none="">
        {draft && (
          <>
            <EntryForm
              key={draft.changedAt}
              label={t('told.write', { county: nameOf(county) })}
              fields={() =>
                parts.flatMap((part, index) => {
                  const max = part === 'short' ? { zh: 200, en: 500 } : { zh: 2_000, en: 4_000 }
                  const name = names[index] ?? part
                  return [
                    { kind: 'long', name: `${part}-zh`, label: name, max: max.zh, required: true },
                    { kind: 'long', name: `${part}-en`, label: t('told.inEnglish', { part: name }), max: max.en },
                  ] as const
                })
              }
              initial={Object.fromEntries(
                parts.flatMap((part) => [
                  [`${part}-zh`, draft.text[part].zh],
                  [`${part}-en`, draft.text[part].en ?? ''],
                ]),
              )}
              button={t('told.keep')}
              onCancel={onDone}
              act={async (entry) => {
                const said = (part: (typeof parts)[number]) => ({
                  zh: entry[`${part}-zh`] ?? '',
                  en: entry[`${part}-en`]?.trim() ? (entry[`${part}-en`] ?? null) : null,
                })
                const text: Text = {
                  short: said('short'),
                  who: said('who'),
                  purpose: said('purpose'),
                  kinds: said('kinds'),
                  retention: said('retention'),
                  rights: said('rights'),
                }
                const body = { basedOn: draft.basedOn, text }
                await answerOf(client.PUT('/api/privacy-notices/drafts/{countyId}', { params, body }))
                await changed(['privacy-notices'])
              }}
            />
            {draft.changedAt && (
              <>
                <h3>{t('told.publish')}</h3>
                <p className="quiet" role="status">
                  {t('told.kept', { time: moment(draft.changedAt, 'time', language) })}
                </p>
                <EntryForm
                  label={t('told.publish')}
                  fields={() => [
                    { kind: 'day', name: 'effectiveFrom', label: t('told.effectiveFrom'), required: true },
                    { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
                  ]}
                  initial={{ effectiveFrom: dayOf(Date.now()) }}
                  button={t('told.publish')}
                  act={async ({ effectiveFrom = '', reason = '' }) => {
                    const body = { effectiveFrom, reason }
                    await answerOf(client.POST('/api/privacy-notices/drafts/{countyId}/publish', { params, body }))
                    await changed(['privacy-notices'])
                    onDone()
                  }}
                />
              </>
            )}
          </>
        )}
      </Listed>
    </section>
  )
}
