import { useWords } from '../words/use-words.ts'
import { nothingTold, type Call, type Told } from './telling.ts'

/** How a call ended: heard or in vain, and what was said, or why nobody was reached. */
export function CallOutcome({
  call,
  name,
  told,
  onNote,
}: {
  call: Call
  name: string
  told: Told | undefined
  onNote: (told: Told | null) => void
}) {
  const { t } = useWords()
  const set = (change: Partial<Told>) => onNote({ ...nothingTold, ...told, ...change })
  return (
    <div className="call-outcome no-print" role="radiogroup" aria-label={t('calls.outcomeOf', { name })}>
      {(['delivered', 'failed'] as const).map((outcome) => (
        <label key={outcome} className="check">
          <input
            type="radio"
            name={`outcome-${call.id}`}
            checked={told?.outcome === outcome}
            onChange={() => set({ outcome, text: outcome === 'failed' ? t('calls.noAnswer') : '' })}
          />
          {t(`calls.${outcome}`)}
        </label>
      ))}
      {told && (
        <input
          className="call-words"
          maxLength={2000}
          required={told.outcome === 'failed'}
          aria-label={t(`calls.words.${told.outcome}`)}
          placeholder={t(`calls.words.${told.outcome}`)}
          value={told.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      )}
      {told && (
        <button type="button" className="link" onClick={() => onNote(null)}>
          {t('calls.undo')}
        </button>
      )}
    </div>
  )
}
