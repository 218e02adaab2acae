import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { ReceptionFound } from '../../db/queries/list-receptions.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { openingsOf } from '../../db/queries/openings-of.ts'
import { sentence } from '../fields.ts'

const named = sentence.extend({ id: z.string() })

export const openingShape = z
  .object({
    id: z.string(),
    station: named,
    openedAt: z.string(),
    openers: z.array(z.string()),
    /** 信件数，含 0 / letters found, 0 included */
    letters: z.number(),
    /** 已登记的信件 / those entered; parts split off a letter and voided ones do not count */
    entered: z.number(),
    remarks: z.string(),
    /** 更正以前的数，先的在前 / what stood before each correction, oldest first */
    corrections: z.array(z.object({ letters: z.number(), reason: z.string(), at: z.string(), by: named })),
    recordedAt: z.string(),
    recordedBy: named,
  })
  .meta({ id: 'MailboxOpening' })

/** Openings as people read them. */
export async function openingsView(
  reader: Reader,
  found: readonly ReceptionFound[],
): Promise<z.input<typeof openingShape>[]> {
  const rows = await openingsOf(
    reader,
    found.map(({ session }) => session.id),
  )
  const names = await namesOf(reader, {
    organizations: found.map(({ session }) => session.stationId),
    people: [
      ...found.map(({ session }) => session.openedBy),
      ...rows.flatMap(({ corrections }) => corrections.map(({ by }) => by)),
    ],
  })
  const person = (id: string) => ({ id, ...names.people(id) })
  return found.flatMap(({ session }) => {
    const row = rows.find(({ sessionId }) => sessionId === session.id)
    if (!row) return []
    const { openedAt, openers, letters, entered, remarks, corrections } = row
    return [
      {
        id: session.id,
        station: { id: session.stationId, ...names.organizations(session.stationId) },
        openedAt: openedAt.toISOString(),
        openers,
        letters,
        entered,
        remarks,
        corrections: corrections.map(({ by, ...before }) => ({ ...before, by: person(by) })),
        recordedAt: session.openedAt.toISOString(),
        recordedBy: person(session.openedBy),
      },
    ]
  })
}
