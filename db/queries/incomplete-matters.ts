import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'
import { seenBy } from './seen-by.ts'

/** What of a registration can be left for later: who it was, how to reach him, where, and on what topic. */
export const leftForLater = ['name', 'phone', 'place', 'category'] as const

/**
 * Matters of a reception, within these sights, in which something is still missing and can be entered: oldest first. One who stays unnamed
 * lacks nothing. Whether a name is missing is read here, not in SQL: names lie sealed.
 */
export async function incompleteMatters(reader: Reader, receptionId: string, sights: readonly Sight[]) {
  if (sights.length === 0) return []
  const seen = sql`${suggestion.id} in (
    select s.id from suggestion s where s.reception_id = ${receptionId} and ${seenBy(sights)})`
  const { id, receiptNumber, placeId, categoryId, contentId, stage } = suggestion
  const matters = await reader
    .select({ id, receiptNumber, title: document.title, placeId, categoryId, townshipId: liaisonStation.townshipId })
    .from(suggestion)
    .innerJoin(document, eq(document.id, contentId))
    .innerJoin(liaisonStation, eq(liaisonStation.id, suggestion.stationId))
    .where(and(seen, ne(stage, 'closed')))
    .orderBy(asc(id))
  const ids = matters.map((matter) => matter.id)
  const people = ids.length === 0 ? [] : await namedPeople(reader, ids)
  return matters
    .map((matter) => ({
      id: matter.id,
      receiptNumber: matter.receiptNumber,
      title: matter.title,
      missing: [
        ...(matter.placeId === matter.townshipId ? (['place'] as const) : []),
        ...(matter.categoryId === null ? (['category'] as const) : []),
      ],
      submitters: people
        .filter((person) => person.suggestionId === matter.id)
        .map((person) => ({
          id: person.id,
          missing: [
            ...(person.name === '' ? (['name'] as const) : []),
            ...(person.phone === '' ? (['phone'] as const) : []),
          ],
        }))
        .filter(({ missing }) => missing.length > 0),
    }))
    .filter(({ missing, submitters }) => missing.length + submitters.length > 0)
}

const namedPeople = (reader: Reader, ids: string[]) =>
  reader
    .select({ id: submitter.id, suggestionId: submitter.suggestionId, name: submitter.name, phone: submitter.phone })
    .from(submitter)
    .where(and(inArray(submitter.suggestionId, ids), eq(submitter.anonymous, false)))
    .orderBy(asc(submitter.ordinal))
