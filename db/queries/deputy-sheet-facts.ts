import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { place } from '../schema/place.ts'
import { peopleNamed } from './people-named.ts'
import { street } from './street.ts'

export type DeputySheetFacts = Awaited<ReturnType<typeof deputySheetFacts>>

/** What a county's roll of deputies is checked against: its townships and stations, and of these names the people and the seats the register knows. */
export async function deputySheetFacts(reader: Reader, asked: { countyId: string; names: readonly string[] }) {
  const { countyId, names } = asked
  const [county] = await reader.select({ cityId: place.parentId }).from(place).where(eq(place.id, countyId))
  const townships = await reader
    .select({
      id: place.id,
      name: place.name,
      isStreet: street(sql`place.id`),
    })
    .from(place)
    .where(and(eq(place.parentId, countyId), eq(place.level, 'township')))
  const stations = await reader
    .select({ id: organization.id, name: organization.name })
    .from(liaisonStation)
    .innerJoin(organization, eq(organization.id, liaisonStation.id))
    .where(and(eq(liaisonStation.countyId, countyId), eq(organization.active, true)))
    .orderBy(asc(liaisonStation.number))
  const people = await peopleNamed(reader, { names: [...new Set(names)], placeId: countyId })
  return {
    countyId,
    cityId: county?.cityId ?? countyId,
    townships,
    stations,
    people,
    mandates: await mandatesOf(
      reader,
      people.map(({ personId }) => personId),
    ),
  }
}

/** Every seat of these people with the station it was last enrolled in. */
async function mandatesOf(reader: Reader, people: readonly string[]) {
  if (people.length === 0) return []
  const last = sql`${enrolment.id} = (select e.id from enrolment e where e.mandate_id = ${deputyMandate.id} order by e.from_on desc limit 1)`
  const rows = await reader
    .select({ mandate: deputyMandate, stationId: enrolment.stationId })
    .from(deputyMandate)
    .leftJoin(enrolment, and(eq(enrolment.mandateId, deputyMandate.id), last))
    .where(inArray(deputyMandate.personId, [...people]))
  return rows.map(({ mandate, stationId }) => ({ ...mandate, stationId }))
}
