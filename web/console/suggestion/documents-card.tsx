import { moment } from '../parts/moment.ts'
import { useFieldWords } from '../moves/field-words.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'

type Written = Suggestion['documents'][number]
/** A research does not say whose words its documents are. */
type Shown = Omit<Written, 'by' | 'enteredBy'> & Partial<Pick<Written, 'by' | 'enteredBy'>>

/** What was written on the way: answers, results, reasons, by whom; newest first. */
export function DocumentsCard({ documents }: { documents: readonly Shown[] }) {
  const { t, say, language } = useWords()
  const { choiceOf } = useFieldWords('')
  if (documents.length === 0) return null
  return (
    <section className="card">
      <h2>{t('documents.title')}</h2>
      <ul className="documents">
        {[...documents].reverse().map((one) => (
          <li key={one.id}>
            <span className="quiet">
              {choiceOf({ name: 'purpose' }, one.purpose)}
              {one.by && ` · ${say(one.by.name)}`} · {moment(one.createdAt, 'time', language)}
              {one.enteredBy && ` · ${t('documents.enteredBy', { office: say(one.enteredBy.name) })}`}
            </span>
            <p>{one.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
