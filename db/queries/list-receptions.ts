import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { SittingKind } from '../../workflows/rules/receptions.ts'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { receptionAttendance } from '../schema/reception-attendance.ts'
import { receptionSession } from '../schema/reception-session.ts'
import type { AttendanceRow } from './present-at.ts'

export interface ReceptionFound {
  readonly session: typeof receptionSession.$inferSelect
  readonly townshipOfficeId: string
  /** Every entry, those amended among them, in the order they were made. */
  readonly attendances: readonly AttendanceRow[]
}

/**
 * The receptions, or openings of the mailbox, these posts see, newest first: a station its own, an office those below it; a deputy, and a unit,
 * those he or it came to.
 */
export async function listReceptions(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    /** Receptions unless another kind, or `any`, is asked for. */
    kind?: SittingKind | 'any'
    id?: string
    stationId?: string | undefined
    heldOn?: string | undefined
    open?: boolean | undefined
    after?: string | undefined
    limit: number
  },
): Promise<ReceptionFound[]> {
  if (asked.sights.length === 0) return []
  const { closedAt, id, kind, stationId, heldOn } = receptionSession
  const { kind: wanted = 'reception' } = asked
  const rows = await reader
    .select({ session: receptionSession, townshipOfficeId: liaisonStation.townshipOfficeId })
    .from(receptionSession)
    .innerJoin(liaisonStation, eq(liaisonStation.id, stationId))
    .where(
      and(
        or(...asked.sights.map(sees)),
        wanted === 'any' ? undefined : eq(kind, wanted),
        asked.id === undefined ? undefined : eq(id, asked.id),
        asked.stationId === undefined ? undefined : eq(stationId, asked.stationId),
        asked.heldOn === undefined ? undefined : eq(heldOn, asked.heldOn),
        asked.open === undefined ? undefined : asked.open ? isNull(closedAt) : isNotNull(closedAt),
        asked.after === undefined ? undefined : lt(id, asked.after),
      ),
    )
    .orderBy(desc(id))
    .limit(asked.limit)
  const ids = rows.map(({ session }) => session.id)
  const attendances = ids.length === 0 ? [] : await attendancesOf(reader, ids)
  return rows.map((row) => ({
    ...row,
    attendances: attendances.filter(({ receptionId }) => receptionId === row.session.id),
  }))
}

const attendancesOf = (reader: Reader, ids: string[]) =>
  reader
    .select()
    .from(receptionAttendance)
    .where(inArray(receptionAttendance.receptionId, ids))
    .orderBy(asc(receptionAttendance.id))

const attended = (column: SQL, id: string) =>
  sql`exists (select 1 from reception_attendance a where a.reception_id = ${receptionSession.id} and ${column} = ${id})`

function sees({ by, id }: Sight): SQL {
  const { cityOfficeId, countyOfficeId, townshipOfficeId } = liaisonStation
  switch (by) {
    case 'stationId':
      return eq(receptionSession.stationId, id)
    case 'townshipOfficeId':
      return eq(townshipOfficeId, id)
    case 'countyOfficeId':
      return eq(countyOfficeId, id)
    case 'cityOfficeId':
      return eq(cityOfficeId, id)
    case 'subtree':
      return sql`(${countyOfficeId} = ${id} or ${cityOfficeId} = ${id})`
    case 'deputyId':
      return attended(sql`a.person_id`, id)
    case 'unitIds':
      return attended(sql`a.organization_id`, id)
  }
}
