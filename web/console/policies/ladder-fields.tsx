import { useWords } from '../words/use-words.ts'
import { TermFields } from './term-fields.tsx'
import { units, type Fault, type Terms } from './terms.ts'

const ladders = ['unit', 'office', 'light'] as const
/** Rungs have no name but their place. */
const places = ['first', 'then'] as const
const extensions = ['answer', 'township', 'county', 'research'] as const

/** What comes after the due day, step by step; the longest extensions and pause; and whether urgings leave by themselves. */
export function LadderFields(asked: { terms: Terms; faults: readonly Fault[]; onChange: (next: Terms) => void }) {
  const { terms, faults, onChange } = asked
  const { t, say } = useWords()
  const faulty = (rule: string) =>
    faults
      .filter((fault) => fault.rule === rule)
      .map((fault) => (
        <div key={fault.zh} className="fault">
          {say(fault)}
        </div>
      ))
  return (
    <section className="card">
      <h2>{t('policies.ladders')}</h2>
      <dl className="ladders">
        {ladders.map((ladder) => (
          <div key={ladder}>
            <dt>{t(`policies.ladder.${ladder}`)}</dt>
            <dd>
              {terms.ladders[ladder].map((amount, index) => {
                const place = places[index] ?? 'then'
                return (
                  <label key={place}>
                    {t(`policies.rung.${ladder}.${place}`)}{' '}
                    <input
                      type="number"
                      className="native"
                      required
                      min={1}
                      max={250}
                      value={Number.isNaN(amount) ? '' : amount}
                      onChange={({ target }) => {
                        const rungs = terms.ladders[ladder].map((one, at) =>
                          at === index ? target.valueAsNumber : one,
                        )
                        onChange({ ...terms, ladders: { ...terms.ladders, [ladder]: rungs } })
                      }}
                    />{' '}
                    {t('policies.unit.workingDays')}
                  </label>
                )
              })}
              {faulty(`overdue.${ladder}`)}
            </dd>
          </div>
        ))}
        {extensions.map((kind) => (
          <div key={kind}>
            <dt>{t(`policies.longest.${kind}`)}</dt>
            <dd>
              <TermFields
                name={t(`policies.longest.${kind}`)}
                term={terms.extensions[kind]}
                among={units}
                onChange={(term) => onChange({ ...terms, extensions: { ...terms.extensions, [kind]: term } })}
              />
              {faulty(`extensions.${kind}`)}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('policies.pause')}</dt>
          <dd>
            <TermFields
              name={t('policies.pause')}
              term={terms.pause}
              among={units}
              onChange={(pause) => onChange({ ...terms, pause })}
            />
          </dd>
        </div>
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={terms.autoUrge}
          onChange={({ target }) => onChange({ ...terms, autoUrge: target.checked })}
        />
        {t('policies.autoUrge')}
      </label>
    </section>
  )
}
