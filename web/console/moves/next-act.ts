import type { Subject } from './subject.ts'
import type { OpenMove } from './move-fields.tsx'

/** What is owed is mostly called like the move that settles it; these are not. */
const settledBy: Readonly<Record<string, string>> = {
  handle: 'submitResult',
  assignAgain: 'assign',
  transferAgain: 'transfer',
  decideDissatisfied: 'rehandle',
  assignmentStatus: 'recordFeedback',
  result: 'recordFeedback',
  interimNotice: 'recordFeedback',
  startNotice: 'recordFeedback',
  filingNotice: 'recordFeedback',
  leaveNotice: 'recordFeedback',
  commitment: 'reportCommitment',
  commitmentFeedback: 'recordFeedback',
  coUnitOpinion: 'giveOpinion',
  reportFeedback: 'recordReportFeedback',
  reply: 'recordPaperReply',
  rateDeputy: 'ratePaper',
  evaluation: 'recordEvaluation',
  motionDecision: 'recordMotionDecision',
}

/** The open move that settles what these bodies owe first; without a debt, the first that is open. Only which button is red hangs on it. */
export function nextAct(
  allowed: readonly OpenMove[],
  obligations: Subject['view']['obligations'],
  organizationIds: readonly string[],
): OpenMove | undefined {
  const mine = obligations.filter(
    ({ settledAt, owedBy }) => settledAt === null && organizationIds.includes(owedBy.organizationId ?? ''),
  )
  for (const { kind } of mine) {
    const named = allowed.find(({ move }) => move === (settledBy[kind] ?? kind))
    if (named) return named
    const telling = kind === 'answer' || kind === 'explain' ? 'recordFeedback' : null
    const told = allowed.find(({ move }) => move === telling)
    if (told) return told
  }
  return allowed[0]
}
