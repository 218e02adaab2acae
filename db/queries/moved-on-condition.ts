import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { quietKinds } from '../../workflows/rules/drafted-moves.ts'

/** Has anything that a draft rests on happened to the suggestion since this event? */
export const movedOnCondition = (suggestionId: SQLWrapper | string, seq: SQLWrapper | number): SQL<boolean> =>
  sql<boolean>`exists (select from suggestion_event e where e.suggestion_id = ${suggestionId} and e.seq > ${seq}
    and e.kind not in ${[...quietKinds]})`
