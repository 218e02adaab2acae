import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { saidIn } from './said-in.ts'
import { useDutyFields } from './use-duty-fields.ts'
import type { DutyDay } from './use-duty.ts'

/** Changes a day of the roster, or takes it out of use; each with a reason. */
export function DutyActs({ duty }: { duty: DutyDay }) {
  const { t } = useWords()
  const changed = useChanged()
  const fields = useDutyFields(duty.station.id)
  const params = { path: { dutyDayId: duty.id } }
  const { dutyOn, fromTime, toTime, deputies } = duty
  return (
    <>
      <Opened label={t('duty.change')}>
        {(close) => (
          <EntryForm
            label={t('duty.change')}
            fields={() => [
              ...fields,
              { kind: 'text', name: 'reason', label: t('duty.reason'), required: true, max: 500 },
            ]}
            initial={{ dutyOn, fromTime, toTime, deputyIds: deputies.map(({ id }) => id).join(',') }}
            button={t('duty.change')}
            onCancel={close}
            act={async (entry) => {
              const body = { ...saidIn(entry), reason: entry['reason'] ?? '' }
              await answerOf(client.POST('/api/duty-days/{dutyDayId}/change', { params, body }))
              await changed(['duty'])
              close()
            }}
          />
        )}
      </Opened>{' '}
      <Reasoned
        label={t('duty.void')}
        reasonLabel={t('duty.reason')}
        act={async (reason) => {
          await answerOf(client.POST('/api/duty-days/{dutyDayId}/void', { params, body: { reason } }))
          await changed(['duty'])
        }}
      />
    </>
  )
}
