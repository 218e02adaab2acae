import { eq, sql } from 'drizzle-orm'
import { decideResearch } from '../../workflows/rules/decide-research.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import type { CommitInput, StoredAnswer, Written } from '../../workflows/rules/answer.ts'
import type { ResearchCommand, ResearchEvent } from '../../workflows/rules/research.ts'
import { researchMilestoneKinds } from '../../workflows/rules/suggestion.ts'
import type { Database, Transaction } from '../connect.ts'
import { refuseNewerState } from '../newer-state.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { knownResearchAnswer } from '../queries/known-research-answer.ts'
import { loadContext } from '../queries/load-context.ts'
import { loadResearch } from '../queries/load-research.ts'
import { researchFactsFor } from '../queries/research-facts-for.ts'
import { research } from '../schema/research.ts'
import { researchCommand } from '../schema/research-command.ts'
import { appendResearchEvents } from './append-research-events.ts'
import { writeObligations } from './obligation-rows.ts'
import { draftSupervisions } from './draft-supervisions.ts'
import { researchLife } from './research-answer.ts'
import { nextResearchDue, researchColumns } from './research-columns.ts'

/**
 * The research's counterpart of `commitTransition`: one transaction, row locked, each command once. A milestone leaves one
 * outbox row for each linked suggestion; the suggestion reads on by itself when its doorbell rings.
 */
export async function commitResearch(
  db: Database,
  { id, command, now }: CommitInput<ResearchCommand>,
): Promise<Written> {
  return db.transaction(async (tx) => {
    const loaded = await loadResearch(tx, id, { lock: true })
    if (!loaded) throw new Error(`research ${id} is not in this database`)
    refuseNewerState(loaded.row.rulesVersion)
    const { state } = loaded
    const known = command.id === null ? null : await knownResearchAnswer(tx, id, command.id)
    if (known) return { ...known, life: researchLife(state), attributes: null }

    const { policyId, policyVersion } = state
    const { countyOfficeId } = loaded.row
    const context = await loadContext(tx, { policyId, policyVersion, countyOfficeId, now, facts: {} })
    const facts = await researchFactsFor(tx, command, state)
    // A notice stands already: whoever signed it held his post then.
    const stands = command.kind === 'noticeSent' || (await holdsPost(tx, command.actor, dayOf(now)))
    const decision = stands ? decideResearch(state, command, { ...context, facts }) : { refusal: refusals.postEnded() }
    if (decision.refusal) {
      await keep(tx, id, command, { refusal: decision.refusal }, now)
      return { refusal: decision.refusal, life: researchLife(state), attributes: null }
    }
    if (decision.events.length > 0) {
      await appendResearchEvents(tx, id, decision.events)
      await writeObligations(tx, { kind: 'research', id, offices: null }, decision.events)
      await tx.update(research).set(researchColumns(decision.state, now)).where(eq(research.id, id))
      await draftSupervisions(tx, { kind: 'research', id }, decision.events, now)
      await ringDoorbells(tx, id, decision.events, now)
    }
    const answer = { stage: decision.state.stage, seq: decision.state.seq, dueAt: nextResearchDue(decision.state) }
    await keep(tx, id, command, { answer }, now)
    return { answer, life: researchLife(decision.state), attributes: null }
  })
}

async function ringDoorbells(tx: Transaction, id: string, events: readonly ResearchEvent[], now: number) {
  const milestones = events.filter((e) => (researchMilestoneKinds as readonly string[]).includes(e.body.kind))
  for (const { seq } of milestones) {
    const command = {
      kind: 'researchMilestone',
      actor: { kind: 'research', researchId: id },
      occurredAt: null,
      receivedAt: now,
    }
    await tx.execute(sql`
      insert into outbox (kind, subject_id, command_id, payload, created_at)
      select 'signalSuggestion', s.id, ${`${id}/${seq}`},
        ${JSON.stringify({ ...command, id: `${id}/${seq}`, data: { researchId: id } })}::jsonb, ${new Date(now).toISOString()}::timestamptz
      from suggestion s where s.research_id = ${id} order by s.id`)
  }
}

async function keep(tx: Transaction, researchId: string, command: ResearchCommand, answer: StoredAnswer, now: number) {
  if (command.id === null) return
  await tx
    .insert(researchCommand)
    .values({ researchId, commandId: command.id, kind: command.kind, answer, recordedAt: new Date(now) })
}
