import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { SittingKind } from '../../workflows/rules/receptions.ts'
import type { Reader } from '../connect.ts'
import { category } from '../schema/category.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'
import { receptionSession } from '../schema/reception-session.ts'
import { placesWithin } from './places-within.ts'

export interface IntakeFacts {
  readonly station: { readonly id: string; readonly townshipOfficeId: string } | null
  readonly deputyFits: boolean
  readonly placeFits: boolean
  readonly categoryKnown: boolean
  readonly answererKnown: boolean
  /** What sitting of this station it was heard in; null where none is named, or it is none of this station. */
  readonly sitting: SittingKind | null
  /** The default's or the county's, and in force by now. */
  readonly noticeFits: boolean
}

/** What the memory knows about the ids a registration names; an id left out fits. `day`: the day of intake. */
export async function intakeFacts(
  reader: Reader,
  named: {
    stationId: string
    deputyId: string | null
    placeId: string | null
    categoryId: string | null
    answeredBy: string | null
    receptionId: string | null
    privacyNoticeVersion?: number | null
    day: string
  },
): Promise<IntakeFacts> {
  const { stationId, deputyId, placeId, categoryId, answeredBy, receptionId, privacyNoticeVersion = null, day } = named
  const [station] = await reader
    .select({
      id: liaisonStation.id,
      townshipOfficeId: liaisonStation.townshipOfficeId,
      townshipId: liaisonStation.townshipId,
      countyId: liaisonStation.countyId,
    })
    .from(liaisonStation)
    .where(eq(liaisonStation.id, stationId))
  if (!station)
    return {
      station: null,
      deputyFits: false,
      placeFits: false,
      categoryKnown: false,
      answererKnown: false,
      sitting: null,
      noticeFits: false,
    }
  const some = async <Id>(id: Id | null, ask: (id: Id) => PromiseLike<readonly unknown[]>) =>
    id === null || (await ask(id)).length > 0
  return {
    station,
    deputyFits: await some(deputyId, (id) =>
      reader
        .select({ id: enrolment.id })
        .from(enrolment)
        .innerJoin(deputyMandate, eq(deputyMandate.id, enrolment.mandateId))
        .where(
          and(
            eq(enrolment.stationId, stationId),
            eq(deputyMandate.personId, id),
            or(isNull(enrolment.toOn), gte(enrolment.toOn, day)),
          ),
        ),
    ),
    placeFits: await some(placeId, async (id) => {
      const { rows } = await reader.execute(sql`select 1 where ${id}::text in ${placesWithin(station.townshipId)}`)
      return rows
    }),
    categoryKnown: await some(categoryId, (id) =>
      reader
        .select({ id: category.id })
        .from(category)
        .where(and(eq(category.id, id), eq(category.active, true))),
    ),
    answererKnown: await some(answeredBy, (id) =>
      reader.select({ id: organization.id }).from(organization).where(eq(organization.id, id)),
    ),
    sitting: receptionId === null ? null : await sittingOf(reader, receptionId, stationId),
    noticeFits: await some(privacyNoticeVersion, (version) =>
      reader
        .select({ version: privacyNotice.version })
        .from(privacyNotice)
        .where(
          and(
            eq(privacyNotice.version, version),
            or(isNull(privacyNotice.countyId), eq(privacyNotice.countyId, station.countyId)),
            or(isNull(privacyNotice.effectiveFrom), lte(privacyNotice.effectiveFrom, day)),
          ),
        ),
    ),
  }
}

async function sittingOf(reader: Reader, id: string, stationId: string): Promise<SittingKind | null> {
  const [found] = await reader
    .select({ kind: receptionSession.kind })
    .from(receptionSession)
    .where(and(eq(receptionSession.id, id), eq(receptionSession.stationId, stationId)))
  return found?.kind ?? null
}
