import { and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { category } from '../schema/category.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { receptionSession } from '../schema/reception-session.ts'
import { placesWithin } from './places-within.ts'

export interface IntakeFacts {
  readonly station: { readonly id: string; readonly townshipOfficeId: string } | null
  readonly deputyFits: boolean
  readonly placeFits: boolean
  readonly categoryKnown: boolean
  readonly answererKnown: boolean
  readonly receptionFits: boolean
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
    day: string
  },
): Promise<IntakeFacts> {
  const { stationId, deputyId, placeId, categoryId, answeredBy, receptionId, day } = named
  const [station] = await reader
    .select({
      id: liaisonStation.id,
      townshipOfficeId: liaisonStation.townshipOfficeId,
      townshipId: liaisonStation.townshipId,
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
      receptionFits: false,
    }
  const some = async (id: string | null, ask: (id: string) => PromiseLike<readonly unknown[]>) =>
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
    receptionFits: await some(receptionId, (id) =>
      reader
        .select({ id: receptionSession.id })
        .from(receptionSession)
        .where(and(eq(receptionSession.id, id), eq(receptionSession.stationId, stationId))),
    ),
  }
}
