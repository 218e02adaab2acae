import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { placesAround } from './places-around.ts'

/** One person with his mandates, the newest first, each with every station it was ever enrolled in; null unless he is known around these places. */
export async function deputyOf(reader: Reader, asked: { personId: string; around: readonly string[] }) {
  const { personId } = asked
  const [found] = await reader
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(
      and(
        eq(person.id, personId),
        or(
          sql`exists (select 1 from deputy_mandate m where m.person_id = ${personId} and m.place_id in ${placesAround(asked.around)})`,
          sql`exists (select 1 from deputy_mandate m join enrolment e on e.mandate_id = m.id join organization o on o.id = e.station_id
          where m.person_id = ${personId} and o.place_id in ${placesAround(asked.around)})`,
          sql`exists (select 1 from post p join organization o on o.id = p.organization_id
          where p.person_id = ${personId} and o.place_id in ${placesAround(asked.around)})`,
        ),
      ),
    )
  if (!found) return null
  const { id, level, placeId, term, constituency, military, fromOn, toOn } = deputyMandate
  const mandates = await reader
    .select({ id, level, placeId, term, constituency, military, fromOn, toOn })
    .from(deputyMandate)
    .where(eq(deputyMandate.personId, personId))
    .orderBy(sql`${fromOn} desc`, asc(id))
  const enrolments = await enrolmentsOf(
    reader,
    mandates.map((mandate) => mandate.id),
  )
  return {
    ...found,
    mandates: mandates.map((mandate) => ({
      ...mandate,
      enrolments: enrolments
        .filter(({ mandateId }) => mandateId === mandate.id)
        .map(({ mandateId: _of, ...enrolled }) => enrolled),
    })),
  }
}

async function enrolmentsOf(reader: Reader, mandateIds: readonly string[]) {
  if (mandateIds.length === 0) return []
  const { id, mandateId, fromOn, toOn } = enrolment
  const station = { id: organization.id, name: organization.name, nameEn: organization.nameEn }
  return reader
    .select({ id, mandateId, fromOn, toOn, station })
    .from(enrolment)
    .innerJoin(organization, eq(organization.id, enrolment.stationId))
    .where(inArray(mandateId, [...mandateIds]))
    .orderBy(asc(fromOn), asc(id))
}
