import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { recordAudit } from '../registers/record-audit.ts'

/** What was done by a link, or refused to it, stands in the audit as of the same transaction; whoever else acts is in the ledger alone. */
export async function recordLinkAct(
  tx: Transaction,
  act: { suggestionId: string; command: Command; refusal: Refusal | null; now: number },
): Promise<void> {
  const { actor, kind: move } = act.command
  if (actor.kind !== 'unitLink') return
  const { linkId, unitId, assignmentId } = actor
  const detail = { linkId, suggestionId: act.suggestionId, assignmentId, move }
  await recordAudit(tx, {
    act: act.refusal ? 'linkRefused' : 'linkActed',
    personId: null,
    subjectId: unitId,
    detail: act.refusal ? { ...detail, code: act.refusal.code } : detail,
    at: act.now,
  })
}
