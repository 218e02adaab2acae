import { useWords } from '../words/use-words.ts'
import { TermFields } from './term-fields.tsx'
import { units, type Draft, type Fault, type Row, type Terms } from './terms.ts'

const leads = ['none', 'short', 'medium', 'long', 'longest'] as const
const rungs = ['unit', 'office', 'light', 'none'] as const
const extensions = ['answer', 'township', 'county', 'research'] as const

interface Asked {
  draft: Draft
  before: Draft['words']
  terms: Terms
  faults: readonly Fault[]
  onChange: (next: Terms) => void
}

/** Every obligation on its line: how long, when it is reminded of, what happens when it is late, whether it may be extended. Statutory terms stand fast. */
export function DraftRows({ draft, before, terms, faults, onChange }: Asked) {
  const { t } = useWords()
  const words = new Map(draft.words.map((row) => [row.rule, row]))
  const was = new Map(before.map((row) => [row.rule, row]))
  return (
    <section className="card">
      <h2>{t('policies.rules')}</h2>
      <p className="quiet">{t('policies.rulesNote')}</p>
      <table className="rule-rows" aria-label={t('policies.rules')}>
        <thead>
          <tr>
            <th scope="col">{t('policies.rule')}</th>
            <th scope="col">{t('policies.before')}</th>
            <th scope="col">{t('policies.term')}</th>
            <th scope="col">{t('policies.reminders')}</th>
            <th scope="col">{t('policies.whenLate')}</th>
            <th scope="col">{t('policies.extension')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.rules.map((row) => {
            const rule = `${row.track}.${row.key}`
            return (
              <RuleRow
                key={rule}
                row={row}
                words={words.get(rule)}
                before={was.get(rule)}
                faults={faults.filter((fault) => fault.rule === rule)}
                onChange={(next) => onChange({ ...terms, rules: terms.rules.map((one) => (one === row ? next : one)) })}
              />
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

interface Line {
  row: Row
  words: Draft['words'][number] | undefined
  before: Draft['words'][number] | undefined
  faults: readonly Fault[]
  onChange: (next: Row) => void
}

function RuleRow({ row, words, before, faults, onChange }: Line) {
  const { t, say } = useWords()
  const name = words ? say(words.name) : row.key
  const { amount, unit } = row
  const isOurs = words?.basis === 'internal'
  const kinds = extensions.filter((kind) => kind === row.track || kind === row.extension)
  return (
    <>
      <tr className={faults.length > 0 ? 'faulty' : ''}>
        <th scope="row">{name}</th>
        <td className="quiet">{before?.term ? say(before.term) : '—'}</td>
        <td>
          {amount === null || unit === null ? (
            <span className="quiet">{t('policies.noTerm')}</span>
          ) : isOurs ? (
            <TermFields
              name={name}
              term={{ amount, unit }}
              among={units}
              fault={faults.length > 0 ? `fault-${row.track}-${row.key}` : undefined}
              onChange={(term) => onChange({ ...row, ...term })}
            />
          ) : (
            <>
              {words?.term && say(words.term)} <span className="tag">{words && say(words.label)}</span>
            </>
          )}
        </td>
        <td>
          <Choose
            label={`${name} ${t('policies.reminders')}`}
            among={leads.map((one) => [one, t(`policies.lead.${one}`)])}
            value={row.reminders}
            onChange={(reminders) => onChange({ ...row, reminders })}
          />
        </td>
        <td>
          <Choose
            label={`${name} ${t('policies.whenLate')}`}
            among={rungs.map((one) => [one, t(`policies.ladder.${one}`)])}
            value={row.overdue}
            onChange={(overdue) => onChange({ ...row, overdue })}
          />
        </td>
        <td>
          {kinds.length > 0 && (
            <Choose
              label={`${name} ${t('policies.extension')}`}
              among={(['none', ...kinds] as const).map((one) => [one, t(`policies.extension.${one}`)])}
              value={row.extension}
              onChange={(extension) => onChange({ ...row, extension })}
            />
          )}
        </td>
      </tr>
      {faults.map((fault) => (
        <tr key={fault.zh} className="fault">
          <td colSpan={6} id={`fault-${row.track}-${row.key}`}>
            {say(fault)}
          </td>
        </tr>
      ))}
    </>
  )
}

function Choose<T extends string>(asked: {
  label: string
  among: readonly (readonly [T, string])[]
  value: T
  onChange: (next: T) => void
}) {
  const { label, among, value, onChange } = asked
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        const chosen = among.find(([one]) => one === target.value)
        if (chosen) onChange(chosen[0])
      }}
    >
      {among.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  )
}
