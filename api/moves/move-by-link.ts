import type { UnitLink } from '../../db/queries/link-by-token.ts'
import { recordAudit } from '../../db/registers/record-audit.ts'
import type { LinkMove } from '../../workflows/rules/links.ts'
import type { Outcome } from '../story.ts'
import { perform, type Asked, type MovingNeeds } from './perform.ts'
import { suggestionLife } from './suggestion-life.ts'

/**
 * A unit's move by its link, the same way as an official's. Which task it is about the link says, never the one who asks. A refusal here is
 * written into the audit; what went on to the story writes its own row when it is committed.
 */
export async function moveByLink(
  needs: MovingNeeds,
  { id: linkId, unitId, assignmentId }: UnitLink,
  asked: Asked & { move: LinkMove },
): Promise<Outcome> {
  const { subjectId, move, receivedAt } = asked
  const life = suggestionLife(needs, asked, () => true)
  let isSent = false
  const send: typeof life.send = (command) => {
    isSent = true
    return life.send(command)
  }
  const actor = { kind: 'unitLink', linkId, unitId, assignmentId } as const
  const outcome = await perform(needs, { ...life, send }, { id: linkId, actor: () => actor }, asked)
  if (outcome.kind === 'refused' && !isSent) {
    const detail = { linkId, suggestionId: subjectId, assignmentId, move, code: outcome.refusal.code }
    await recordAudit(needs.everything, {
      act: 'linkRefused',
      personId: null,
      subjectId: unitId,
      detail,
      at: receivedAt,
    })
  }
  return outcome
}
