import { useDeputies } from '../moves/directories.ts'
import type { EntryField } from '../registers/entry-input.tsx'
import { useWords } from '../words/use-words.ts'

/** What a day of the roster asks for; those enrolled in the station first. */
export function useDutyFields(stationId: string): readonly EntryField[] {
  const { t } = useWords()
  const deputies = useDeputies().data ?? []
  const isHere = ({ mandates }: (typeof deputies)[number]) => mandates.some(({ station }) => station?.id === stationId)
  const offered = [...deputies.filter(isHere), ...deputies.filter((one) => !isHere(one))]
  return [
    { kind: 'day', name: 'dutyOn', label: t('duty.day'), required: true },
    { kind: 'clock', name: 'fromTime', label: t('duty.from') },
    { kind: 'clock', name: 'toTime', label: t('duty.to') },
    {
      kind: 'many',
      name: 'deputyIds',
      label: t('duty.deputies'),
      required: true,
      options: offered.map(({ personId, name }) => ({ value: personId, label: name })),
    },
  ]
}
