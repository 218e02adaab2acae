import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useChanged } from '../http/use-changed.ts'
import { useKey } from '../http/use-key.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import type { MyStation } from '../register/use-my-stations.ts'
import { useWords } from '../words/use-words.ts'
import { saidIn } from './said-in.ts'
import { useDutyFields } from './use-duty-fields.ts'

/** Enters a day of the roster; the form stays for the next one. */
export function AddDuty({ mine, first, onCancel }: { mine: MyStation; first: string; onCancel: () => void }) {
  const { t } = useWords()
  const changed = useChanged()
  const key = useKey()
  const fields = useDutyFields(mine.station.id)
  return (
    <section className="card no-print">
      <h2>{t('duty.add')}</h2>
      <EntryForm
        label={t('duty.add')}
        fields={() => fields}
        initial={{ dutyOn: first }}
        button={t('duty.add')}
        onCancel={onCancel}
        act={async (entry) => {
          const body = { stationId: mine.station.id, asPost: mine.postId, ...saidIn(entry) }
          await key.under((once) =>
            answerOf(client.POST('/api/duty-days', { params: { header: { 'idempotency-key': once } }, body })),
          )
          key.renew()
          await changed(['duty'])
        }}
      />
    </section>
  )
}
