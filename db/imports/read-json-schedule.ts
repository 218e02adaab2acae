import { z } from 'zod'
import type { ScheduleEntry } from '../../workflows/rules/schedule.ts'
import { dayIn } from './schedule-lines.ts'

const row = z
  .object({
    day: z.string().optional(),
    date: z.string().optional(),
    kind: z.enum(['holiday', 'workday']).optional(),
    isOffDay: z.boolean().optional(),
    name: z.string(),
  })
  .transform(({ day, date, kind, isOffDay, name }) => ({
    day: dayIn(day ?? date ?? ''),
    kind: kind ?? (isOffDay === undefined ? null : isOffDay ? ('holiday' as const) : ('workday' as const)),
    name,
  }))
const file = z.union([z.array(z.unknown()), z.object({ days: z.array(z.unknown()) }).transform(({ days }) => days)])

/** A list of days, or an object with `days`: `{day|date, kind: holiday|workday or isOffDay: boolean, name}`. Null: not such a file. */
export function readJsonSchedule(text: string): ScheduleEntry[] | null {
  const rows = file.safeParse(parsed(text))
  if (!rows.success) return null
  return rows.data.map((one, index) => {
    const read = row.safeParse(one)
    return { line: index + 1, ...(read.success ? read.data : { day: '', kind: null, name: '' }) }
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
