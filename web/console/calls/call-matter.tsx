import { Link } from '@tanstack/react-router'
import { useFieldWords } from '../moves/field-words.ts'
import { Light } from '../parts/light.tsx'
import { useWords } from '../words/use-words.ts'
import { matterKey, type Matter } from './telling.ts'

/** One matter of a call: what is owed of it, and the words to say. `byPhone`: each may be ticked off as told or left out. */
export function CallMatter({
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
  const { t, say, inARow } = useWords()
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
      {matter.units.length > 0 && <p className="quiet">{t('calls.units', { units: inARow(matter.units.map(say)) })}</p>}
      {matter.texts.map(({ purpose, text }) => (
        <p key={purpose} className="call-text">
          <strong>{choiceOf({ name: 'purpose' }, purpose)}</strong> {text}
        </p>
      ))}
    </div>
  )
}
