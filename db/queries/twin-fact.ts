import { eq, inArray } from 'drizzle-orm'
import type { TwinFact } from '../../workflows/rules/draft.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Reader } from '../connect.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'
import type { SubmitterRow } from './submitters-of.ts'

/**
 * The other entry of the same matter: does it stand, and do all who raised `of` stand on it too (the same name and telephone)?
 * `lock`: for share, so that it cannot be voided at the same moment. Null when there is none.
 */
export async function twinFact(
  reader: Reader,
  id: string,
  options: { of: string; lock: boolean },
): Promise<TwinFact | null> {
  const question = reader.select({ state: suggestion.state }).from(suggestion).where(eq(suggestion.id, id))
  const [row] = await (options.lock ? question.for('share') : question)
  if (!row) return null
  const { state } = row
  const gone = new Set((state.submitters ?? []).filter((s) => s.withdrawn).map((s) => s.id))
  // Sealed twice, equal values differ: they are compared once they are open.
  const people = await reader
    .select()
    .from(submitter)
    .where(inArray(submitter.suggestionId, [id, options.of]))
  const his = people.filter((person) => person.suggestionId === id && !gone.has(person.id))
  const mine = people.filter((person) => person.suggestionId === options.of)
  return {
    id,
    subject: subjectOf(state),
    countyId: state.countyId,
    stands: state.voided === undefined && !state.withdrawn,
    samePeople: mine.every((one) => his.some((other) => isSame(one, other))),
  }
}

const isSame = (one: SubmitterRow, other: SubmitterRow) =>
  one.name === other.name && one.phone === other.phone && one.anonymous === other.anonymous
