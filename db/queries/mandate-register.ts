import { and, asc, eq, exists, gt, gte, ilike, isNull, lte, not, or, sql } from 'drizzle-orm'
import type { MandateLevel } from '../../workflows/rules/mandates.ts'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { partly } from './partly.ts'
import { placesAround } from './places-around.ts'

/**
 * Mandates around these places, by id, each with the deputy and the station it is enrolled in on `today`, or null. `former`: those that are over too.
 * `unenrolled`: those that lack a station and should have one (Article 11), deputies of the armed forces not among them.
 */
export async function mandateRegister(
  reader: Reader,
  asked: {
    around: readonly string[]
    today: string
    former: boolean
    unenrolled: boolean
    level?: MandateLevel | undefined
    placeId?: string | undefined
    stationId?: string | undefined
    text?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, level, placeId, term, constituency, military, fromOn, toOn } = deputyMandate
  const isEnrolled = and(
    eq(enrolment.mandateId, id),
    lte(enrolment.fromOn, asked.today),
    or(isNull(enrolment.toOn), gte(enrolment.toOn, asked.today)),
  )
  const wasAround = exists(
    reader
      .select({ one: sql`1` })
      .from(sql`enrolment e join organization o on o.id = e.station_id`)
      .where(sql`e.mandate_id = ${id} and o.place_id in ${placesAround(asked.around)}`),
  )
  const text = asked.text === undefined ? undefined : partly(asked.text)
  return reader
    .select({
      id,
      personId: person.id,
      name: person.name,
      level,
      placeId,
      term,
      constituency,
      military,
      fromOn,
      toOn,
      station: { id: organization.id, name: organization.name, nameEn: organization.nameEn },
    })
    .from(deputyMandate)
    .innerJoin(person, eq(person.id, deputyMandate.personId))
    .leftJoin(enrolment, isEnrolled)
    .leftJoin(organization, eq(organization.id, enrolment.stationId))
    .where(
      and(
        or(sql`${placeId} in ${placesAround(asked.around)}`, wasAround),
        asked.former ? undefined : or(isNull(toOn), gte(toOn, asked.today)),
        asked.unenrolled ? and(isNull(enrolment.id), not(military)) : undefined,
        asked.level && eq(level, asked.level),
        asked.placeId === undefined ? undefined : eq(placeId, asked.placeId),
        asked.stationId === undefined ? undefined : eq(enrolment.stationId, asked.stationId),
        text === undefined ? undefined : or(ilike(person.name, text), ilike(constituency, text)),
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
