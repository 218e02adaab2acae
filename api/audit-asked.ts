import { z } from 'zod'
import type { AuditAsked } from '../db/queries/list-audit.ts'
import { auditActs } from '../db/registers/record-audit.ts'
import { endOfDay, startOfDay } from '../workflows/rules/calendar.ts'
import { day, id, line } from './fields.ts'

/** What an auditor looks for; the list and the export ask the same. */
export const auditFilters = {
  person: line(50).optional().describe('姓名的一部分 / part of a name'),
  act: z.enum(auditActs).optional().describe('哪一种行为（GET /api/audit/acts）/ one kind of act'),
  subject: id.optional().describe('编号或者回执编号 / an id or a receipt number'),
  from: day.optional().describe('自这一天起 / from this day'),
  to: day.optional().describe('到这一天止，含当日 / up to and with this day'),
}
const filters = z.object(auditFilters)

/** The same as the memory understands it: days are those of Shanghai. */
export const auditAsked = ({ from, to, ...rest }: z.output<typeof filters>): AuditAsked => ({
  ...rest,
  from: from === undefined ? undefined : startOfDay(from),
  before: to === undefined ? undefined : endOfDay(to),
})
