import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

interface County {
  readonly id: string
  readonly name: string
  readonly nameEn: string
}

/** A county's hours from a day on: the morning, and the afternoon where there is one; 午休 lies between. */
export function SetHours({ counties, onDone }: { counties: readonly County[]; onDone: () => void }) {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const [only] = counties.length === 1 ? counties : []
  return (
    <EntryForm
      label={t('hours.set')}
      fields={() => [
        {
          kind: 'pick',
          name: 'countyId',
          label: t('hours.county'),
          required: true,
          options: counties.map((county) => ({ value: county.id, label: nameOf(county) })),
        },
        { kind: 'day', name: 'effectiveFrom', label: t('hours.from'), required: true },
        { kind: 'clock', name: 'opens', label: t('hours.opens'), required: true },
        { kind: 'clock', name: 'noonFrom', label: t('hours.noonFrom'), extra: t('hours.noonNote') },
        { kind: 'clock', name: 'noonTo', label: t('hours.noonTo') },
        { kind: 'clock', name: 'closes', label: t('hours.closes'), required: true },
        { kind: 'text', name: 'reason', label: t('registers.reason'), max: 1_000, required: true },
      ]}
      initial={{
        ...(only && { countyId: only.id }),
        effectiveFrom: dayOf(Date.now()),
        opens: '08:30',
        noonFrom: '12:00',
        noonTo: '14:30',
        closes: '18:00',
      }}
      button={t('hours.set')}
      onCancel={onDone}
      act={async ({ countyId = '', effectiveFrom = '', reason = '', opens = '', noonFrom, noonTo, closes = '' }) => {
        // One end of 午休 alone is sent as it stands: the door says what is missing.
        const all: [string, string][] = [
          [opens, noonFrom ?? ''],
          [noonTo ?? '', closes],
        ]
        const hours: [string, string][] = noonFrom || noonTo ? all : [[opens, closes]]
        const body = { countyId, effectiveFrom, reason, hours }
        await answerOf(client.POST('/api/calendars/office-hours', { body }))
        await changed(['calendars'])
        onDone()
      }}
    />
  )
}
