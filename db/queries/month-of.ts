import { sql, type SQL } from 'drizzle-orm'

/** The month of an instant by Shanghai's clock, as 2026-10. */
export const monthOf = (instant: SQL): SQL => sql`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM')`
