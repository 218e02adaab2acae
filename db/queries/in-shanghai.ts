import { sql, type SQL } from 'drizzle-orm'

/** An instant by Shanghai's clock: its month as 2026-10, or its day as 2026-10-08. */
export const inShanghai = (instant: SQL, part: 'month' | 'day'): SQL =>
  sql`to_char(${instant} at time zone 'Asia/Shanghai', ${part === 'month' ? sql`'YYYY-MM'` : sql`'YYYY-MM-DD'`})`
