import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { linksOf } from '../../db/queries/links-of.ts'
import type { UnitLink } from '../../db/queries/link-by-token.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { moveRules } from '../../workflows/rules/moves.ts'
import { moves, type Move } from '../../workflows/rules/suggestion.ts'
import { coded, sentence } from '../fields.ts'
import { auditWords } from './audit-words.ts'

export const unitLinkShape = z
  .object({
    id: z.string(),
    assignmentId: z.string(),
    unit: sentence,
    issuedBy: sentence,
    issuedAt: z.string(),
    expiresAt: z.string(),
    state: coded,
    uses: z.array(z.object({ at: z.string(), act: coded, move: coded.nullable() })),
  })
  .meta({ id: 'UnitLink' })

/** What the office sees of the links it gave out: never what opens them. `now`: epoch ms. */
export async function unitLinkView(
  db: Reader,
  found: Awaited<ReturnType<typeof linksOf>>,
  now: number,
): Promise<z.input<typeof unitLinkShape>[]> {
  const names = await namesOf(db, {
    organizations: found.map(({ link }) => link.unitId),
    people: found.map(({ link }) => link.issuedBy),
  })
  return found.map(({ link, uses }) => ({
    id: link.id,
    assignmentId: link.assignmentId,
    unit: names.organizations(link.unitId),
    issuedBy: names.people(link.issuedBy),
    issuedAt: link.issuedAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    state: stateOf(link, now),
    uses: uses.map(({ at, act, detail }) => ({
      at: at.toISOString(),
      act: { code: act, ...auditWords[act] },
      move: moveOf(detail['move']),
    })),
  }))
}

function stateOf({ revokedAt, expiresAt, codeUsedAt }: UnitLink, now: number) {
  if (revokedAt !== null) return { code: 'revoked', zh: '已收回', en: 'taken back' }
  if (expiresAt.getTime() <= now) return { code: 'expired', zh: '已到期', en: 'expired' }
  return codeUsedAt === null
    ? { code: 'waiting', zh: '校验码未使用', en: 'code not used yet' }
    : { code: 'opened', zh: '已打开', en: 'opened' }
}

const isMove = (name: unknown): name is Move => (moves as readonly unknown[]).includes(name)
const moveOf = (name: unknown) => (isMove(name) ? { code: name, zh: moveRules[name].zh, en: moveRules[name].en } : null)
