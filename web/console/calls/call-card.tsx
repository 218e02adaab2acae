import { Link } from '@tanstack/react-router'
import { Light } from '../parts/light.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useFieldWords } from '../moves/field-words.ts'
import { useWords } from '../words/use-words.ts'
import { matterKey, type Call, type Matter, type Told } from './telling.ts'
import type { Entered } from './use-telling.ts'

const nothingTold: Told = { outcome: 'delivered', text: '', without: [] }

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
  const set = (change: Partial<Told>) => onNote({ ...nothingTold, ...told, ...change })
  return (
    <section className="card call" aria-label={name}>
      <h2>
        {name}
        <span className="number">{phone ?? t(call.reachable ? 'calls.noPhone' : 'calls.notByPhone')}</span>
      </h2>
      {call.matters.map((matter) => (
        <CallMatter
          key={matterKey(matter)}
          matter={matter}
          byPhone={byPhone}
          without={told?.without ?? []}
          onChange={(without) => set({ without })}
        />
      ))}
      {entered === 'told' ? (
        <p role="status" className="quiet">
          {t('calls.entered')}
        </p>
      ) : byPhone ? (
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
      ) : null}
      {typeof entered === 'object' && <ProblemNote error={entered.error} />}
      <p className="print-only call-line">{t('calls.line')}</p>
    </section>
  )
}

function CallMatter({
  matter,
  byPhone,
  without,
  onChange,
}: {
  matter: Matter
  byPhone: boolean
  without: readonly string[]
  onChange: (without: readonly string[]) => void
}) {
  const { t, say } = useWords()
  const { choiceOf } = useFieldWords('recordFeedback')
  return (
    <div className="call-matter">
      <p>
        <Link to="/suggestions/$id" params={{ id: matter.suggestionId }}>
          {matter.title} <span className="quiet number">{matter.receiptNumber}</span>
        </Link>
        {matter.tellsOthers > 0 && <span className="tag">{t('calls.forOthers', { n: matter.tellsOthers })}</span>}
        {matter.failedAttempts > 0 && (
          <span className="tag">{t('feedback.failed', { count: matter.failedAttempts })}</span>
        )}
      </p>
      {matter.owed.map((one) => {
        const key = `${matterKey(matter)}/${one.kind}`
        const ticked = !without.includes(key)
        return (
          <label key={one.kind} className="check">
            {byPhone && (
              <input
                type="checkbox"
                checked={ticked}
                onChange={() => onChange(ticked ? [...without, key] : without.filter((other) => other !== key))}
              />
            )}
            {say(one.name)} <Light lit={one.light} />
          </label>
        )
      })}
      {matter.units.length > 0 && (
        <p className="quiet">{t('calls.units', { units: matter.units.map(say).join(t('calls.between')) })}</p>
      )}
      {matter.texts.map(({ purpose, text }) => (
        <p key={purpose} className="call-text">
          <strong>{choiceOf({ name: 'purpose' }, purpose)}</strong> {text}
        </p>
      ))}
    </div>
  )
}
