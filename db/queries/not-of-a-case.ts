import { sql } from 'drizzle-orm'
import { caseHandlers } from '../../workflows/rules/notices.ts'

/** The unit `u` is no court, procuratorate or supervisory commission: nobody urges how they handle their cases. */
export const notOfACase = sql`u.kind not in (${sql.join(
  caseHandlers.map((kind) => sql`${kind}`),
  sql`, `,
)})`
