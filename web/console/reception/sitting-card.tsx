import { Link } from '@tanstack/react-router'
import type { paths } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Entry } from './use-sending.ts'

type Matter = paths['/api/suggestions']['get']['responses'][200]['content']['application/json']['items'][number]

/** What was entered in this sitting, newest first. */
export function SittingCard({
  title,
  entries,
  matters,
  onPrint,
}: {
  title: string
  entries: readonly Entry[]
  matters: readonly Matter[]
  /** Null: a letter has nobody to hand a receipt to. */
  onPrint: ((entry: Entry) => void) | null
}) {
  const { t, say, language } = useWords()
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {matters.length === 0 && <p className="quiet">{t('queue.nobody')}</p>}
      <ol className="sitting" reversed>
        {matters.map((matter) => {
          const entry = entries.find(({ receipt }) => receipt?.id === matter.id)
          return (
            <li key={matter.id}>
              <Link to="/suggestions/$id" params={{ id: matter.id }}>
                {matter.title}
              </Link>{' '}
              <span className="quiet">
                {matter.receiptNumber}　{say(matter.stage)}　{moment(matter.registeredAt, 'clock', language)}
              </span>
              {entry && onPrint && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('queue.printOf', { number: matter.receiptNumber })}
                  onClick={() => onPrint(entry)}
                >
                  {t('receipt.print')}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
