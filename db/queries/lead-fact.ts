import { eq } from 'drizzle-orm'
import type { LeadFact } from '../../workflows/rules/draft.ts'
import { leadOf } from '../../workflows/rules/joined.ts'
import { leadSteps } from '../../workflows/rules/lead-steps.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Reader } from '../connect.ts'
import { suggestion } from '../schema/suggestion.ts'
import { suggestionLedger } from './suggestion-ledger.ts'

/**
 * A suggestion as the one that joins it sees it: where it stands, and its steps. `lock`: for share, so that it cannot move on
 * between another's reading and its joining; whatever it does next finds the follower there. Null when there is none.
 */
export async function leadFact(reader: Reader, id: string, options: { lock: boolean }): Promise<LeadFact | null> {
  const question = reader
    .select({ number: suggestion.receiptNumber, state: suggestion.state })
    .from(suggestion)
    .where(eq(suggestion.id, id))
  const [row] = await (options.lock ? question.for('share') : question)
  if (!row) return null
  const { state, number } = row
  const further = leadOf(state)
  return {
    id: state.id,
    seq: state.seq,
    number,
    subject: subjectOf(state),
    countyId: state.countyId,
    stage: state.stage,
    route: state.route,
    joinedTo: further === null ? null : await numberOf(reader, further),
    steps: leadSteps(null, await suggestionLedger(reader, id)),
  }
}

async function numberOf(reader: Reader, id: string): Promise<string> {
  const [row] = await reader.select({ number: suggestion.receiptNumber }).from(suggestion).where(eq(suggestion.id, id))
  return row?.number ?? id
}
