import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { DraftedFound } from '../../db/queries/drafted-moves.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { maySignFor, draftableMoves, draftedStates } from '../../workflows/rules/drafted-moves.ts'
import { moveRules } from '../../workflows/rules/moves.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { sentence } from '../fields.ts'

const named = z.object({ id: z.string(), name: sentence })
const writer = z.object({ id: z.string(), name: z.string() })
export const draftedShape = z
  .object({
    id: z.string(),
    suggestion: z.object({ id: z.string(), receiptNumber: z.string(), title: z.string() }),
    office: named,
    move: z.enum(draftableMoves),
    label: sentence,
    state: z.enum(draftedStates),
    version: z.int(),
    seq: z.int(),
    draftedBy: writer,
    draftedAt: z.string(),
    units: z.array(named),
    /** 退回修改的理由 / why it was given back. */
    reason: z.string().nullable(),
    /** 签发已经开始，还没有结果 / signed, and not yet answered. */
    signing: z.boolean(),
    movedOn: z.boolean(),
    maySign: z.boolean(),
    /** As its own door would be sent it. */
    fields: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'DraftedMove' })

interface Fields {
  readonly unitId?: string
  readonly coUnitIds?: readonly string[] | null
  readonly separateUnitIds?: readonly string[] | null
}
const unitsOf = (fields: Fields): string[] => [
  ...(fields.unitId ? [fields.unitId] : []),
  ...(fields.coUnitIds ?? []),
  ...(fields.separateUnitIds ?? []),
]

/** Drafts as the people of their office read them. */
export async function draftedView(
  db: Reader,
  rows: readonly DraftedFound[],
  posts: readonly Post[],
): Promise<z.input<typeof draftedShape>[]> {
  const names = await namesOf(db, {
    organizations: rows.flatMap(({ draft }) => [draft.officeId, ...unitsOf(draft.fields)]),
  })
  const entity = (id: string) => ({ id, name: names.organizations(id) })
  return rows.map(({ draft, movedOn, receiptNumber, title, draftedByName }) => ({
    id: draft.id,
    suggestion: { id: draft.suggestionId, receiptNumber, title },
    office: entity(draft.officeId),
    move: draft.move,
    label: { zh: moveRules[draft.move].zh, en: moveRules[draft.move].en },
    state: draft.state,
    version: draft.version,
    seq: draft.seq,
    draftedBy: { id: draft.draftedBy, name: draftedByName },
    draftedAt: draft.draftedAt.toISOString(),
    units: unitsOf(draft.fields).map(entity),
    reason: draft.givenBackReason,
    signing: draft.state === 'waiting' && draft.signedBy !== null,
    movedOn,
    maySign: posts.some((post) => maySignFor(post, draft.officeId)),
    fields: draft.fields,
  }))
}
