import { z } from 'zod'
import { isSubdistrict } from '../db/queries/is-subdistrict.ts'
import { isWithin } from '../db/queries/is-within.ts'
import { placeLevel } from '../db/queries/place-level.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { NewMandate, RegisteredMandate } from '../db/registers/register-mandate.ts'
import { congressStandsAt, mandateLevels } from '../workflows/rules/mandates.ts'
import { administeredBy } from './administered-by.ts'
import type { Api } from './api.ts'
import { deputyRefusals } from './deputy-refusals.ts'
import { day, id, line, words } from './fields.ts'
import { mustBeWithin } from './must-be-within.ts'
import { mustHaveStation } from './must-have-station.ts'
import { placesOf } from './page.ts'
import { refused } from './refused.ts'
import { registerRefusals } from './register-refusals.ts'

/** What is written down of a seat in a congress. */
export const mandateFields = {
  level: z.enum(mandateLevels),
  placeId: id.describe(
    '哪里的人大：乡镇、县（市、区）；市级以上写市 / the congress’s place; the city for those above it',
  ),
  term: words(50).describe('届次 / the term, such as 第十届'),
  constituency: line(100).default('').describe('选区或者选举单位 / constituency or electing unit'),
  military: z.boolean().default(false).describe('解放军、武警部队代表 / of the armed forces'),
  fromOn: day,
  toOn: day.nullable().default(null).describe('最后一天；null：到结束为止 / the last day; null: until it is ended'),
  stationId: id.nullable().default(null).describe('编入的联络站 / the station he is enrolled in'),
  enrolledFrom: day.optional().describe('编入日期，不写的从任期第一天起 / from when on; else from the first day'),
}
type Asked = z.output<z.ZodObject<typeof mandateFields>>

/**
 * A seat as the memory takes it, judged: the congress sits at its place, its days run forward, and either the congress or the station is within the places
 * of this administrator. Throws the refusal otherwise.
 */
export async function mandateAsked(app: Api, me: Me, asked: Asked): Promise<NewMandate> {
  const { db } = app.needs
  const { stationId, enrolledFrom, ...mandate } = asked
  const { placeId, level, fromOn, toOn, military } = mandate
  const placeIds = administeredBy(me)
  if (toOn !== null && toOn < fromOn) throw refused(registerRefusals.daysReversed())
  if (military && stationId !== null) throw refused(deputyRefusals.military())
  if (stationId !== null) await mustHaveStation(app, { stationId, placeIds })
  if (!(await isWithin(db, { placeId, placeIds }))) {
    const above = await Promise.all(placesOf(me).map((own) => isWithin(db, { placeId: own, placeIds: [placeId] })))
    if (!above.includes(true)) await mustBeWithin(app, { placeId, placeIds })
    if (stationId === null) throw refused(deputyRefusals.stationFirst())
  }
  if ((await placeLevel(db, placeId)) !== congressStandsAt[level]) throw refused(deputyRefusals.congressElsewhere())
  if (level === 'township' && (await isSubdistrict(db, placeId))) throw refused(deputyRefusals.noCongress())
  const enrolment = stationId === null ? null : { stationId, fromOn: enrolledFrom ?? fromOn }
  return { ...mandate, enrolment }
}

/** What came of it; throws the refusal, with which the transaction ends. */
export function mandateMade(made: RegisteredMandate): Exclude<RegisteredMandate, { refusal: string }> {
  if ('refusal' in made) throw refused(deputyRefusals[made.refusal]())
  return made
}
