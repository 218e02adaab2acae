import { and, eq, isNull } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { mayIssueLink, taskByLink } from '../../workflows/rules/links.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database, Transaction } from '../connect.ts'
import { linkCodeHash, linkTokenHash, newLinkCode, newLinkToken } from '../link-secrets.ts'
import { newId } from '../new-id.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { loadSuggestion } from '../queries/load-suggestion.ts'
import { taskOf } from '../../workflows/rules/assignments.ts'
import { unitLink } from '../schema/unit-link.ts'
import { endLink } from './end-link.ts'
import { recordAudit } from './record-audit.ts'

/** What is shown once: nobody reads it again. */
export interface IssuedLink {
  readonly id: string
  readonly token: string
  readonly code: string
  readonly expiresAt: number
}
interface Asked {
  readonly suggestionId: string
  readonly assignmentId: string
  readonly days: number
  /** Keys the hashes that are kept. */
  readonly secret: string
}
type Official = Extract<Actor, { kind: 'official' }>

/**
 * Gives a unit the link of one task, judged under the suggestion's lock; an older link of that task is dead at once. `now`: epoch ms,
 * the town's. Answers the refusal where the task runs no more, is not this office's to give out, or is under an accusation of the unit.
 */
export async function issueUnitLink(
  db: Database,
  asked: Asked,
  by: { actor: Official; now: number },
): Promise<{ link: IssuedLink } | { refusal: Refusal }> {
  return db.transaction(async (tx) => {
    const { suggestionId, assignmentId } = asked
    const unitId = await unitFor(tx, asked, by)
    if (typeof unitId !== 'string') return unitId
    const { actor, now } = by
    const older = await tx
      .select({ id: unitLink.id })
      .from(unitLink)
      .where(and(eq(unitLink.assignmentId, assignmentId), isNull(unitLink.revokedAt)))
    for (const { id } of older) await endLink(tx, id, now)
    const link = made(asked, now)
    await tx.insert(unitLink).values({
      id: link.id,
      suggestionId,
      assignmentId,
      unitId,
      tokenHash: linkTokenHash(asked.secret, link.token),
      codeHash: linkCodeHash(asked.secret, link.id, link.code),
      issuedBy: actor.personId,
      issuedFor: actor.post.organizationId,
      issuedAt: new Date(now),
      expiresAt: new Date(link.expiresAt),
    })
    const detail = { linkId: link.id, suggestionId, assignmentId, replaces: older.map(({ id }) => id) }
    await recordAudit(tx, { act: 'linkIssued', personId: actor.personId, subjectId: unitId, detail, at: now })
    return { link }
  })
}

async function unitFor(
  tx: Transaction,
  { suggestionId, assignmentId }: Asked,
  { actor, now }: { actor: Official; now: number },
): Promise<string | { refusal: Refusal }> {
  const loaded = await loadSuggestion(tx, suggestionId, { lock: true })
  if (!loaded) return { refusal: refusals.notFound() }
  if (!(await holdsPost(tx, actor, dayOf(now)))) return { refusal: refusals.postEnded() }
  if (!mayIssueLink(actor.personId, actor.post, loaded.state)) return { refusal: refusals.linkNotYours() }
  const unitId = taskOf(loaded.state, assignmentId)?.unitId ?? ''
  return taskByLink({ unitId, assignmentId }, loaded.state) ? unitId : { refusal: refusals.taskUnknown() }
}

const made = ({ days }: Asked, now: number): IssuedLink => ({
  id: newId('lnk', now),
  token: newLinkToken(),
  code: newLinkCode(),
  expiresAt: now + days * 86_400_000,
})
