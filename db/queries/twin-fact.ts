import { eq, sql } from 'drizzle-orm'
import type { TwinFact } from '../../workflows/rules/draft.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Reader } from '../connect.ts'
import { suggestion } from '../schema/suggestion.ts'

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
  const gone = (state.submitters ?? []).filter((s) => s.withdrawn).map((s) => s.id)
  const { rows: missing } = await reader.execute(sql`
    select 1 from submitter mine where mine.suggestion_id = ${options.of} and not exists (
      select 1 from submitter his where his.suggestion_id = ${id} and his.name = mine.name and his.phone = mine.phone
        and his.anonymous = mine.anonymous and not (${JSON.stringify(gone)}::jsonb ? his.id)) limit 1`)
  return {
    id,
    subject: subjectOf(state),
    countyId: state.countyId,
    stands: state.voided === undefined && !state.withdrawn,
    samePeople: missing.length === 0,
  }
}
