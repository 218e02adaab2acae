import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { DutyFound } from '../../db/queries/duty-found.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { sentence } from '../fields.ts'

const named = sentence.extend({ id: z.string() })
const said = {
  /** The civil day. */
  dutyOn: z.string(),
  /** HH:MM, or empty. */
  fromTime: z.string(),
  toTime: z.string(),
  deputies: z.array(named),
}

export const dutyShape = z
  .object({
    id: z.string(),
    station: named,
    ...said,
    enteredAt: z.string(),
    enteredBy: named,
    /** What stood before each change, oldest first. */
    changes: z.array(z.object({ ...said, reason: z.string(), by: named, at: z.string() })),
    voided: z.object({ reason: z.string(), by: named, at: z.string() }).nullable(),
  })
  .meta({ id: 'DutyDay' })

/** Days of a roster as people read them, with what stood before. */
export async function dutyView(reader: Reader, found: readonly DutyFound[]): Promise<z.input<typeof dutyShape>[]> {
  const rows = found.map(({ duty }) => duty)
  const names = await namesOf(reader, {
    organizations: rows.map(({ stationId }) => stationId),
    people: rows.flatMap((row) => [
      ...row.deputyIds,
      row.enteredBy,
      row.voidedBy,
      ...row.changes.flatMap((one) => [...one.deputyIds, one.by]),
    ]),
  })
  const person = (id: string) => ({ id, ...names.people(id) })
  return rows.map(({ id, stationId, dutyOn, fromTime, toTime, ...row }) => ({
    id,
    station: { id: stationId, ...names.organizations(stationId) },
    dutyOn,
    fromTime,
    toTime,
    deputies: row.deputyIds.map(person),
    enteredAt: row.enteredAt.toISOString(),
    enteredBy: person(row.enteredBy),
    changes: row.changes.map(({ deputyIds, by, ...before }) => ({
      ...before,
      deputies: deputyIds.map(person),
      by: person(by),
    })),
    voided:
      row.voidedAt === null || row.voidedBy === null
        ? null
        : { reason: row.voidReason, by: person(row.voidedBy), at: row.voidedAt.toISOString() },
  }))
}
