import { and, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { MandateLevel } from '../../workflows/rules/mandates.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { person } from '../schema/person.ts'
import { enrolMandate, type Enrolled } from './enrol-mandate.ts'
import { lockDeputies } from './lock-deputies.ts'

export interface NewMandate {
  readonly level: MandateLevel
  readonly placeId: string
  readonly term: string
  readonly constituency: string
  readonly military: boolean
  readonly fromOn: string
  /** The last day; null: until it is ended. */
  readonly toOn: string | null
  /** The station he is enrolled in, from a day on; null: later, or never (the armed forces). */
  readonly enrolment: { readonly stationId: string; readonly fromOn: string } | null
}
export type RegisteredMandate =
  | { readonly personId: string; readonly mandateId: string; readonly enrolmentId: string | null }
  | { readonly refusal: 'mandateThere' }
  | Extract<Enrolled, { refusal: string }>

/**
 * Gives somebody a seat in a congress, and enrols him: `personId`, or somebody new by his name. Refused where he has a seat in that congress in the same
 * term or in that time already: it is the same one, entered twice; then whoever asked takes the transaction back. Entries wait for one another. `now`: epoch ms.
 */
export async function registerMandate(
  tx: Transaction,
  asked: NewMandate & { who: { readonly personId: string } | { readonly name: string }; now: number },
): Promise<RegisteredMandate> {
  const { who, enrolment: station, now, ...mandate } = asked
  await lockDeputies(tx)
  const personId = 'personId' in who ? who.personId : newId('per', now)
  if ('name' in who) await tx.insert(person).values({ id: personId, name: who.name })
  else if (await sitsThere(tx, { personId, ...mandate })) return { refusal: 'mandateThere' }
  const mandateId = newId('man', now)
  await tx.insert(deputyMandate).values({ id: mandateId, personId, ...mandate })
  if (station === null) return { personId, mandateId, enrolmentId: null }
  const enrolled = await enrolMandate(tx, { mandateId, ...station, now })
  return 'refusal' in enrolled ? enrolled : { personId, mandateId, ...enrolled }
}

async function sitsThere(
  tx: Transaction,
  asked: { personId: string; level: MandateLevel; placeId: string; term: string; fromOn: string; toOn: string | null },
): Promise<boolean> {
  const meanwhile = and(
    or(isNull(deputyMandate.toOn), gte(deputyMandate.toOn, asked.fromOn)),
    asked.toOn === null ? undefined : lte(deputyMandate.fromOn, asked.toOn),
  )
  const [same] = await tx
    .select({ id: deputyMandate.id })
    .from(deputyMandate)
    .where(
      and(
        eq(deputyMandate.personId, asked.personId),
        eq(deputyMandate.level, asked.level),
        eq(deputyMandate.placeId, asked.placeId),
        or(eq(deputyMandate.term, asked.term), meanwhile),
      ),
    )
    .limit(1)
  return same !== undefined
}
