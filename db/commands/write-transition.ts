import { eq, sql } from 'drizzle-orm'
import type { SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { assignment } from '../schema/assignment.ts'
import { obligation } from '../schema/obligation.ts'
import { suggestion } from '../schema/suggestion.ts'
import { appendEvents } from './append-events.ts'
import { assignmentRows } from './assignment-rows.ts'
import { officesOf } from './obligation-row.ts'
import { writeObligations } from './obligation-rows.ts'
import { suggestionColumns } from './suggestion-columns.ts'

/** Writes one decision: ledger, obligations, assignments, state; all in the caller's transaction. `now`: epoch ms. */
export async function writeTransition(
  tx: Transaction,
  state: SuggestionState,
  events: readonly SuggestionEvent[],
  now: number,
): Promise<void> {
  if (events.length === 0) return
  await appendEvents(tx, state.id, events)
  await writeObligations(tx, { kind: 'suggestion', id: state.id, offices: state }, events)
  if (events.some(({ body }) => body.kind === 'handedOver'))
    await tx.update(obligation).set(officesOf(state)).where(eq(obligation.subjectId, state.id))
  if (events.some(touchesAssignment)) await writeAssignments(tx, state)
  await tx.update(suggestion).set(suggestionColumns(state, now)).where(eq(suggestion.id, state.id))
}

const touching: readonly string[] = [
  'assigned',
  'transferred',
  'signedFor',
  'returnGranted',
  'reassigned',
  'redispatched',
  'coUnitsReleased',
  'closed',
  'reopened',
  'joined',
]
const touchesAssignment = ({ body }: SuggestionEvent) => touching.includes(body.kind)

async function writeAssignments(tx: Transaction, state: SuggestionState) {
  if (state.assignments.length === 0) return
  await tx
    .insert(assignment)
    .values(assignmentRows(state))
    .onConflictDoUpdate({
      target: assignment.id,
      set: { signedAt: sql`excluded.signed_at`, endedAt: sql`excluded.ended_at` },
    })
}
