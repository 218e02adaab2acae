import { decide } from '../../workflows/rules/decide.ts'
import type { CommitInput, StoredAnswer, Written } from '../../workflows/rules/answer.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Database, Transaction } from '../connect.ts'
import { refuseNewerState } from '../newer-state.ts'
import { factsFor } from '../queries/facts-for.ts'
import { knownAnswer } from '../queries/known-answer.ts'
import { loadContext } from '../queries/load-context.ts'
import { loadSuggestion } from '../queries/load-suggestion.ts'
import { lostStanding } from '../queries/lost-standing.ts'
import { suggestionCommand } from '../schema/suggestion-command.ts'
import { answerOf, attributesOf, lifeOf } from './suggestion-answer.ts'
import { applyCorrections } from './apply-corrections.ts'
import { bearParts } from './bear-parts.ts'
import { draftSupervisions } from './draft-supervisions.ts'
import { recordLinkAct } from './record-link-act.ts'
import { ringFollowers } from './ring-followers.ts'
import { writeTransition } from './write-transition.ts'

/**
 * Gate 3, authoritative: one transaction with the suggestion's row locked. Lock first, look second: a repeat that waited for the
 * lock then finds the first attempt's answer. A refusal is a value and is kept like an answer. Whether one still holds the post or the link he acts by is asked here, at the commit. The life told back is always
 * that of the row as it is now. Throws only for faults (database away, an unknown suggestion).
 */
export async function commitTransition(db: Database, { id, command, now }: CommitInput<Command>): Promise<Written> {
  return db.transaction(async (tx) => {
    const loaded = await loadSuggestion(tx, id, { lock: true })
    if (!loaded) throw new Error(`suggestion ${id} is not in this database`)
    refuseNewerState(loaded.row.rulesVersion)
    const { state } = loaded
    const known = command.id === null ? null : await knownAnswer(tx, id, command.id)
    if (known) return { ...known, life: lifeOf(state), attributes: null }

    const { policyId, policyVersion, countyOfficeId } = state
    const context = await loadContext(tx, { policyId, policyVersion, countyOfficeId, now, facts: {} })
    const facts = await factsFor(tx, command, state, { lock: true })
    const lost = doneAtTheDoor.includes(command.kind) ? null : await lostStanding(tx, command.actor, now)
    const decision = lost ? { refusal: lost } : decide(state, command, { ...context, facts })
    await recordLinkAct(tx, { suggestionId: id, command, refusal: decision.refusal ?? null, now })
    if (decision.refusal) {
      await keep(tx, id, command, { refusal: decision.refusal }, now)
      return { refusal: decision.refusal, life: lifeOf(state), attributes: null }
    }
    await writeTransition(tx, decision.state, decision.events, now)
    await draftSupervisions(tx, { kind: 'suggestion', id }, decision.events, now)
    await ringFollowers(tx, state, decision.events, now)
    await applyCorrections(tx, decision.state, decision.events)
    await bearParts(tx, loaded, decision.begins, now)
    const answer = answerOf(decision.state)
    await keep(tx, id, command, { answer }, now)
    return { answer, life: lifeOf(decision.state), attributes: attributesOf(decision.state, decision.events) }
  })
}

/** The trace of an act that stands already: whoever did it held his post then. */
const doneAtTheDoor: readonly Command['kind'][] = ['queryCodeIssued', 'noticeSent', 'policyChanged']

async function keep(tx: Transaction, suggestionId: string, command: Command, answer: StoredAnswer, now: number) {
  if (command.id === null) return
  await tx
    .insert(suggestionCommand)
    .values({ suggestionId, commandId: command.id, kind: command.kind, answer, recordedAt: new Date(now) })
}
