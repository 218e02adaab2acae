import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { oneOf } from '../parts/one-of.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

const kinds = ['holiday', 'workday', 'ordinary'] as const

/** One day is judged otherwise, for a reason: a day off, a make-up day, or an ordinary day again. */
export function SetDay({ year, onDone }: { year: number; onDone: () => void }) {
  const { t } = useWords()
  const changed = useChanged()
  return (
    <section className="card no-print">
      <h2>{t('calendars.setDay')}</h2>
      <p className="quiet">{t('calendars.setDayNote')}</p>
      <EntryForm
        label={t('calendars.setDay')}
        fields={({ kind }) => [
          {
            kind: 'day',
            name: 'date',
            label: t('calendars.day'),
            required: true,
            from: `${year}-01-01`,
            to: `${year}-12-31`,
          },
          {
            kind: 'choice',
            name: 'kind',
            label: t('calendars.kind'),
            required: true,
            options: kinds.map((one) => ({ value: one, label: t(`calendars.${one}`) })),
          },
          ...(kind === 'ordinary'
            ? []
            : ([{ kind: 'text', name: 'name', label: t('calendars.name'), max: 20, required: true }] as const)),
          { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
        ]}
        initial={{ kind: 'holiday' }}
        button={t('calendars.set')}
        onCancel={onDone}
        act={async ({ date = '', kind: chosen, name = '', reason = '' }) => {
          const kind = oneOf(kinds, chosen) ?? 'ordinary'
          const body = kind === 'ordinary' ? { kind, reason } : { kind, name, reason }
          await answerOf(client.PUT('/api/calendars/days/{date}', { params: { path: { date } }, body }))
          await changed(['calendars'])
          onDone()
        }}
      />
    </section>
  )
}
