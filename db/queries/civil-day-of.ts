import { sql, type SQL } from 'drizzle-orm'

/** The day of an instant by Shanghai's clock, as 2026-10-08. */
export const civilDayOf = (instant: SQL): SQL => sql`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`
