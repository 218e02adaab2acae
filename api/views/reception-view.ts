import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { ReceptionFound } from '../../db/queries/list-receptions.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { nothingYet, receptionCounts } from '../../db/queries/reception-counts.ts'
import { attendanceKinds } from '../../workflows/rules/receptions.ts'
import { attendanceNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'

const named = sentence.extend({ id: z.string() })

const attendanceShape = z.object({
  id: z.string(),
  kind: coded.extend({ code: z.enum(attendanceKinds) }),
  /** The deputy; null for one whom an organ sent. */
  person: named.nullable(),
  /** The organ that sent him, and his name there. */
  organization: named.nullable(),
  staffName: z.string(),
  cameAt: z.string(),
  leftAt: z.string().nullable(),
  /** Entered by mistake: he was not there. */
  struck: z.boolean(),
  /** The entry this one stands for; that one is kept. */
  amends: z.string().nullable(),
  /** False: a later entry amends it. */
  stands: z.boolean(),
  reason: z.string(),
  recordedAt: z.string(),
  recordedBy: named,
})

export const receptionShape = z
  .object({
    id: z.string(),
    station: named,
    /** The civil day. */
    heldOn: z.string(),
    place: z.string(),
    openedAt: z.string(),
    openedBy: named,
    closedAt: z.string().nullable(),
    closedBy: named.nullable(),
    attendances: z.array(attendanceShape),
    /** 接待群众人数, 收集意见件数, 现场答复件数, 现场解释告知件数; what was voided counts nowhere. */
    counts: z.object({ people: z.number(), registered: z.number(), answered: z.number(), redirected: z.number() }),
  })
  .meta({ id: 'Reception' })

/** Receptions as people read them: who was there, what was corrected, and what came of it. */
export async function receptionsView(
  reader: Reader,
  found: readonly ReceptionFound[],
): Promise<z.input<typeof receptionShape>[]> {
  const entries = found.flatMap(({ attendances }) => attendances)
  const counts = await receptionCounts(
    reader,
    found.map(({ session }) => session.id),
  )
  const names = await namesOf(reader, {
    organizations: [...found.map(({ session }) => session.stationId), ...entries.map((row) => row.organizationId)],
    people: [
      ...found.flatMap(({ session }) => [session.openedBy, session.closedBy]),
      ...entries.flatMap((row) => [row.personId, row.recordedBy]),
    ],
  })
  const body = (id: string) => ({ id, ...names.organizations(id) })
  const person = (id: string) => ({ id, ...names.people(id) })
  const amended = new Set(entries.map(({ amendsId }) => amendsId))
  return found.map(({ session, attendances }) => ({
    id: session.id,
    station: body(session.stationId),
    heldOn: session.heldOn,
    place: session.place,
    openedAt: session.openedAt.toISOString(),
    openedBy: person(session.openedBy),
    closedAt: session.closedAt?.toISOString() ?? null,
    closedBy: session.closedBy === null ? null : person(session.closedBy),
    attendances: attendances.map((row) => ({
      id: row.id,
      kind: { code: row.kind, ...attendanceNames[row.kind] },
      person: row.personId === null ? null : person(row.personId),
      organization: row.organizationId === null ? null : body(row.organizationId),
      staffName: row.staffName,
      cameAt: row.cameAt.toISOString(),
      leftAt: row.leftAt?.toISOString() ?? null,
      struck: row.struck,
      amends: row.amendsId,
      stands: !amended.has(row.id),
      reason: row.reason,
      recordedAt: row.recordedAt.toISOString(),
      recordedBy: person(row.recordedBy),
    })),
    counts: counts.get(session.id) ?? nothingYet,
  }))
}
