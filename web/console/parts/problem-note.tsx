import { useEffect, useRef } from 'react'
import { Refused } from '../http/refused.ts'
import { useWords } from '../words/use-words.ts'

/** A refusal as a sentence with its way out. Takes the focus when it appears, so that nobody misses why nothing happened. */
export function ProblemNote({ error, quiet = false }: { error: unknown; quiet?: boolean }) {
  const { t, language } = useWords()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!quiet) note.current?.focus()
  }, [error, quiet])
  const problem = error instanceof Refused ? error.problem : null
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={note}>
      <b>{problem ? (language === 'zh' ? problem.detail : problem.detail_en) : t('problem.fault')}</b>
      {problem && <div>{problem.wayOut[language]}</div>}
      {problem?.requestId && problem.status >= 500 && (
        <div className="quiet">{t('problem.requestId', { id: problem.requestId })}</div>
      )}
    </div>
  )
}
