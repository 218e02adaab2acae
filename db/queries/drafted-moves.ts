import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DraftedState } from '../../workflows/rules/drafted-moves.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { draftedMove } from '../schema/drafted-move.ts'
import { person } from '../schema/person.ts'
import { suggestion } from '../schema/suggestion.ts'
import { movedOnCondition } from './moved-on-condition.ts'

const signer = alias(person, 'signer')
/** Something has happened since that it rests on; not while a signature is under way, which may be what happened. */
const movedOn = sql<boolean>`(${draftedMove.signedBy} is null and ${movedOnCondition(draftedMove.suggestionId, draftedMove.seq)})`

/** Drafts of these offices, of one matter, or one of them; the oldest first, at most 200. */
export async function draftedMoves(
  reader: Reader,
  asked: {
    officeIds?: readonly string[]
    suggestionId?: string
    id?: string
    states?: readonly DraftedState[]
  },
) {
  const { officeIds, suggestionId, id, states } = asked
  if (officeIds?.length === 0) return []
  return reader
    .select({
      draft: draftedMove,
      movedOn,
      receiptNumber: suggestion.receiptNumber,
      title: document.title,
      draftedByName: person.name,
      signedByName: signer.name,
    })
    .from(draftedMove)
    .innerJoin(suggestion, eq(suggestion.id, draftedMove.suggestionId))
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .innerJoin(person, eq(person.id, draftedMove.draftedBy))
    .leftJoin(signer, eq(signer.id, draftedMove.signedBy))
    .where(
      and(
        officeIds && inArray(draftedMove.officeId, [...officeIds]),
        suggestionId === undefined ? undefined : eq(draftedMove.suggestionId, suggestionId),
        id === undefined ? undefined : eq(draftedMove.id, id),
        states && inArray(draftedMove.state, [...states]),
      ),
    )
    .orderBy(asc(draftedMove.id))
    .limit(200)
}
export type DraftedFound = Awaited<ReturnType<typeof draftedMoves>>[number]
