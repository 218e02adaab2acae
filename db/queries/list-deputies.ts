import { and, asc, eq, gt, gte, inArray, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { placesAround } from './places-around.ts'

type Mandate = Pick<typeof deputyMandate.$inferSelect, 'id' | 'level' | 'placeId' | 'term' | 'constituency'>
export interface Deputy {
  readonly personId: string
  readonly name: string
  readonly mandates: (Mandate & { station: { id: string; name: string; nameEn: string } | null })[]
}

/** Deputies in office on `today` whose congress or station is around these places, by person, each with all mandates. */
export async function listDeputies(
  reader: Reader,
  asked: {
    around: readonly string[]
    today: string
    stationId?: string | undefined
    after?: string | undefined
    limit: number
  },
): Promise<Deputy[]> {
  const people = await reader
    .selectDistinct({ personId: person.id, name: person.name })
    .from(person)
    .innerJoin(deputyMandate, eq(deputyMandate.personId, person.id))
    .leftJoin(enrolment, and(eq(enrolment.mandateId, deputyMandate.id), enrolledOn(asked.today)))
    .leftJoin(organization, eq(organization.id, enrolment.stationId))
    .where(
      and(
        lasting(deputyMandate.toOn, asked.today),
        sql`(${deputyMandate.placeId} in ${placesAround(asked.around)} or ${organization.placeId} in ${placesAround(asked.around)})`,
        asked.stationId === undefined ? undefined : eq(enrolment.stationId, asked.stationId),
        asked.after === undefined ? undefined : gt(person.id, asked.after),
      ),
    )
    .orderBy(asc(person.id))
    .limit(asked.limit)
  const seats = await mandatesOf(
    reader,
    people.map(({ personId }) => personId),
    asked.today,
  )
  return people.map((one) => ({
    ...one,
    mandates: seats.filter(({ personId }) => personId === one.personId).map(({ personId: _holder, ...seat }) => seat),
  }))
}

async function mandatesOf(reader: Reader, people: readonly string[], today: string) {
  if (people.length === 0) return []
  const { id, personId, level, placeId, term, constituency } = deputyMandate
  return reader
    .select({
      id,
      personId,
      level,
      placeId,
      term,
      constituency,
      station: { id: organization.id, name: organization.name, nameEn: organization.nameEn },
    })
    .from(deputyMandate)
    .leftJoin(enrolment, and(eq(enrolment.mandateId, id), enrolledOn(today)))
    .leftJoin(organization, eq(organization.id, enrolment.stationId))
    .where(and(inArray(personId, [...people]), lasting(deputyMandate.toOn, today)))
    .orderBy(asc(id))
}

const lasting = (toOn: typeof enrolment.toOn | typeof deputyMandate.toOn, today: string): SQL | undefined =>
  or(isNull(toOn), gte(toOn, today))

/** Of one who moves next month, the station he is in today. */
const enrolledOn = (today: string): SQL | undefined => and(lte(enrolment.fromOn, today), lasting(enrolment.toOn, today))
