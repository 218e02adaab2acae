import { moment } from '../parts/moment.ts'
import { useFieldWords } from '../moves/field-words.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'

/** What was written on the way: answers, results, reasons; newest first. */
export function DocumentsCard({ documents }: { documents: Suggestion['documents'] }) {
  const { t, language } = useWords()
  const { choiceOf } = useFieldWords('')
  if (documents.length === 0) return null
  return (
    <section className="card">
      <h2>{t('documents.title')}</h2>
      <ul className="documents">
        {[...documents].reverse().map((one) => (
          <li key={one.id}>
            <span className="quiet">
              {choiceOf({ name: 'purpose' }, one.purpose)} · {moment(one.createdAt, 'time', language)}
            </span>
            <p>{one.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
