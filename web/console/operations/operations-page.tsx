import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { moment } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { learn } from '../words/learn.ts'
import { operationsWords } from '../words/learned/operations.ts'
import { useWords } from '../words/use-words.ts'
import { Figures } from './figures.tsx'
import { OutboxRows } from './outbox-rows.tsx'

learn(operationsWords)

/** 运维: what stands still, and whether those who look have looked; drawn anew each minute. */
export function OperationsPage() {
  const { t, say, language } = useWords()
  useTitle(t('operations.title'))
  const town = useQuery({
    queryKey: ['operations'],
    queryFn: () => answerOf(client.GET('/api/operations')),
    refetchInterval: 60_000,
  })
  return (
    <>
      <div className="page-head">
        <h1>{t('operations.title')}</h1>
        {town.data && (
          <p className="sub">
            {t('operations.at', { time: moment(new Date(town.dataUpdatedAt).toISOString(), 'second', language) })}
          </p>
        )}
      </div>
      {town.isError && <ProblemNote error={town.error} />}
      {town.isPending && <Waiting />}
      {town.data && (
        <>
          <section className={`verdict ${town.data.findings.length === 0 ? 'agrees' : 'differs'}`} role="status">
            <b>{t(`operations.status.${town.data.status}`)}</b>
            {town.data.findings.length > 0 && (
              <ul>
                {town.data.findings.map((finding) => (
                  <li key={finding.code}>{say(finding)}</li>
                ))}
              </ul>
            )}
          </section>
          <Figures town={town.data} />
          <OutboxRows rows={town.data.outbox.rows} />
        </>
      )}
    </>
  )
}
