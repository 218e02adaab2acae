import { oneOf } from '../parts/one-of.ts'
import { useWords } from '../words/use-words.ts'
import { units } from './terms.ts'

interface Term {
  readonly amount: number
  readonly unit: (typeof units)[number]
}

/** A number and what it counts. */
export function TermFields(asked: {
  name: string
  term: Term
  among: readonly Term['unit'][]
  /** Where it says what is not right with it. */
  fault?: string | undefined
  onChange: (next: Term) => void
}) {
  const { name, term, among, fault, onChange } = asked
  const { t } = useWords()
  return (
    <span className="term">
      <input
        type="number"
        className="native"
        required
        min={0}
        max={400}
        aria-label={name}
        aria-invalid={fault !== undefined}
        aria-describedby={fault}
        value={Number.isNaN(term.amount) ? '' : term.amount}
        onChange={({ target }) => onChange({ ...term, amount: target.valueAsNumber })}
      />
      <select
        aria-label={`${name} ${t('policies.unit')}`}
        value={term.unit}
        onChange={({ target }) => onChange({ ...term, unit: oneOf(units, target.value) ?? term.unit })}
      >
        {among.map((unit) => (
          <option key={unit} value={unit}>
            {t(`policies.unit.${unit}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
