import { sql, type SQL } from 'drizzle-orm'

/** Is `o`, an obligation, owed and late at `now` (epoch ms)? Done, standing still (a result lies with the assigner) or given more time, it is not. */
export const stillLate = (now: number): SQL =>
  sql`(o.settled_at is null and o.stopped_at is null and o.due_at <= ${new Date(now).toISOString()}::timestamptz)`
