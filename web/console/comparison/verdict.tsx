import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'

/** Whether they agree; where not, what does not, the first first, and what an operator runs. */
export function Verdict({ compared }: { compared: components['schemas']['Comparison'] }) {
  const { t, say } = useWords()
  const { agrees, temporal, differences, command } = compared
  return (
    <section className={`verdict ${agrees === null ? 'unknown' : agrees ? 'agrees' : 'differs'}`} role="status">
      {agrees === true && <b>{t('comparison.agrees')}</b>}
      {agrees === false && <b>{t('comparison.differs')}</b>}
      {temporal.code !== 'read' && <span>{say(temporal)}</span>}
      {differences.length > 0 && (
        <ul>
          {differences.map((one, n) => (
            <li key={n}>
              {one.seqs.length > 0 && t('comparison.seq', { seq: one.seqs.join(', ') })}
              {say(one)}
              {one.details.length > 0 && <span className="quiet"> {one.details.join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
      {command && (
        <p>
          {t('comparison.run')} <code>{command}</code>
        </p>
      )}
    </section>
  )
}
