import { Button } from 'antd'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useWords } from '../words/use-words.ts'
import type { Entry } from './use-sending.ts'

/** What became of those before: the last receipt, who is still on the way, and what was refused. */
export function SentNote({
  entries,
  onPrint,
  onAgain,
}: {
  entries: readonly Entry[]
  /** Null: a letter has nobody to hand a receipt to. */
  onPrint: ((entry: Entry) => void) | null
  onAgain: (entry: Entry) => void
}) {
  const { t } = useWords()
  const waiting = entries.filter(({ state }) => state === 'waiting')
  const refused = entries.filter(({ state }) => state === 'refused')
  const last = entries.filter(({ state }) => state === 'registered').pop()
  return (
    <>
      <div role="status">
        {last?.receipt && (
          <p className="last-receipt">
            {t('queue.last', { number: last.receipt.receiptNumber, code: last.receipt.queryCode })}{' '}
            {onPrint && (
              <Button size="small" onClick={() => onPrint(last)}>
                {t('receipt.print')}
              </Button>
            )}
          </p>
        )}
        {waiting.length > 0 && <p className="problem">{t('queue.waiting', { n: waiting.length })}</p>}
      </div>
      {refused.map((entry) => (
        <div key={entry.key}>
          <ProblemNote error={entry.error} />
          <p>
            {entry.filled.title}{' '}
            <Button size="small" onClick={() => onAgain(entry)}>
              {t('queue.again')}
            </Button>
          </p>
        </div>
      ))}
    </>
  )
}
