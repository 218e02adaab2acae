import { sql } from 'drizzle-orm'

/** When `o`, an obligation, falls due; what has no term lies behind all that has one. Written as the indexes of every scope have it. */
export const fallsDue = sql`coalesce(o.due_at, 'infinity')`
