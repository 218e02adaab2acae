import { z } from 'zod'
import type { CalendarRevision } from '../../db/queries/calendar-of-year.ts'
import { calendarDayKinds } from '../../db/schema/calendar-day.ts'
import { sentence } from '../fields.ts'

const judged = z.object({ kind: z.enum(calendarDayKinds), name: z.string() })
export const calendarDayShape = judged.extend({ day: z.string() })
/** Null: an ordinary day, Monday to Friday. */
export const changedDayShape = z.object({ day: z.string(), before: judged.nullable(), after: judged.nullable() })
export const wrongLineShape = sentence.extend({ line: z.int() })

export const setByShape = z.object({ personId: z.string(), name: z.string() }).nullable()
export const revisionShape = z.object({
  version: z.int(),
  source: z.string(),
  reason: z.string(),
  importedAt: z.string(),
  by: setByShape,
})

export const setBy = (by: { id: string; name: string } | null): z.output<typeof setByShape> =>
  by === null ? null : { personId: by.id, name: by.name }

/** One revision as people read it: who published what, when and why. */
export const revisionView = ({ version, source, reason, importedAt, by }: CalendarRevision) => ({
  version,
  source,
  reason,
  importedAt: importedAt.toISOString(),
  by: setBy(by),
})
