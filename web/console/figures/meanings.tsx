import { useWords } from '../words/use-words.ts'
import type { Figures } from './figures-of.ts'

/** What each number means, in the words of whoever counts it. */
export function Meanings({ figures }: { figures: Figures }) {
  const { t, say } = useWords()
  return (
    <details className="more no-print">
      <summary>{t('figures.meanings')}</summary>
      <ul>
        {figures.measures.map((measure) => (
          <li key={measure.code}>{say(measure)}</li>
        ))}
      </ul>
    </details>
  )
}
