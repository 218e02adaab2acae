import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import { CallMatter } from './call-matter.tsx'
import { CallOutcome } from './call-outcome.tsx'
import { matterKey, nothingTold, type Call, type Told } from './telling.ts'
import type { Entered } from './use-telling.ts'

/** One person to call: what is to be said of each of his matters, and how the call ended. */
export function CallCard({
  call,
  contact,
  told,
  entered,
  onNote,
}: {
  call: Call
  contact: { readonly name: string; readonly phone: string } | undefined
  told: Told | undefined
  entered: Entered | undefined
  onNote: (told: Told | null) => void
}) {
  const { t } = useWords()
  const name = contact?.name || call.name || t(call.kind === 'deputy' ? 'calls.deputy' : 'calls.unnamed')
  const phone = contact?.phone || call.phone
  // One who stays unnamed is told as he can be, on his matter's own page.
  const byPhone = call.kind === 'deputy' || call.reachable
  return (
    <section className="card call" aria-label={name}>
      <h2>
        {name}
        {call.kind === 'submitter' && (
          <span className="number">{phone ?? t(byPhone ? 'calls.noPhone' : 'calls.notByPhone')}</span>
        )}
      </h2>
      {call.matters.map((matter) => (
        <CallMatter
          key={matterKey(matter)}
          matter={matter}
          byPhone={byPhone}
          without={told?.without ?? []}
          onChange={(without) => onNote({ ...nothingTold, ...told, without })}
        />
      ))}
      {entered === 'told' ? (
        <p role="status" className="quiet">
          {t('calls.entered')}
        </p>
      ) : (
        byPhone && <CallOutcome call={call} name={name} told={told} onNote={onNote} />
      )}
      {typeof entered === 'object' && <ProblemNote error={entered.error} />}
      <p className="print-only call-line">{t('calls.line')}</p>
    </section>
  )
}
