import { windows } from '../../../workflows/rules/light.ts'
import { Light } from '../parts/light.tsx'
import { lastDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'
import { Explanation } from './explanation.tsx'

type Obligation = Suggestion['obligations'][number]

/** What is owed by whom, to whom, until when, and by which rule; what is settled stands below. */
export function OwedCard({ obligations }: { obligations: readonly Obligation[] }) {
  const { t, say } = useWords()
  const open = obligations.filter(({ settledAt }) => settledAt === null)
  const settled = obligations.filter(({ settledAt }) => settledAt !== null)
  const [first] = open
  return (
    <section className="card">
      <h2>{t('owed.title')}</h2>
      {open.length === 0 && <p className="quiet">{t('owed.nothing')}</p>}
      {open.map((one) => (
        <Owed key={one.id} one={one} />
      ))}
      {first && <p className="quiet">{t('owed.basis', { label: say(first.label) })}</p>}
      {settled.length > 0 && (
        <details className="more">
          <summary>{t('owed.settled', { count: settled.length })}</summary>
          <ul className="settled">
            {settled.map(({ id, name, owedBy, settledHow }) => (
              <li key={id}>
                {say(owedBy.name)} · {say(name)}
                {settledHow && <span className="quiet"> {say(settledHow)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Owed({ one }: { one: Obligation }) {
  const { t, say, language } = useWords()
  const isWindow = windows.includes(one.kind)
  return (
    <div className="owed">
      <div>
        <Light lit={isWindow ? { ...one.light, code: 'n' } : one.light} /> <b>{say(one.name)}</b>
        {isWindow && <span className="tag">{t('owed.window')}</span>}
      </div>
      <div className="why">
        {say(one.owedBy.name)}
        {one.owedTo && ` → ${say(one.owedTo.name)}`}
        {one.dueAt && ` · ${t('owed.until', { day: lastDay(one.dueAt, language) })}`}
        {one.provisional && ` · ${t('owed.provisional')}`}
      </div>
      <Explanation obligationId={one.id} text={one.explanation} />
    </div>
  )
}
