import { and, eq, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Reader, Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import type { Role } from '../../workflows/rules/suggestion.ts'
import { hasAdministrator } from '../queries/has-administrator.ts'
import { personByUsername } from '../queries/person-by-username.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { place } from '../schema/place.ts'
import { post } from '../schema/post.ts'
import { makeAccount } from './make-account.ts'
import { recordAudit } from './record-audit.ts'
import { newPassword } from './reset-password.ts'

/** Where he serves: a body that is there already, or the congress office of a place, which is made where it is not there yet. */
export type Seat = { readonly organizationId: string } | { readonly placeId: string; readonly officeName: string }
export type FirstAdministrator =
  | { readonly personId: string; readonly password: string }
  | { readonly refusal: 'administratorExists' | 'organizationUnknown' | 'placeUnknown' | 'usernameTaken' }

/**
 * Makes the first of the three administrators of a kind, each another person, with a password that is answered once and changed at the
 * first sign-in. Refused as soon as anybody can sign in to such a post. `now`: epoch ms.
 */
export async function makeFirstAdministrator(
  db: Reader,
  asked: { role: Role; name: string; username: string; seat: Seat; now: number },
): Promise<FirstAdministrator> {
  const { role, name, username, seat, now } = asked
  const today = dayOf(now)
  return db.transaction(async (tx): Promise<FirstAdministrator> => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.first-administrator'))`)
    if (await hasAdministrator(tx, { role, today })) return { refusal: 'administratorExists' }
    if ((await personByUsername(tx, username)) !== null) return { refusal: 'usernameTaken' }
    const organizationId = await officeOf(tx, seat)
    if (organizationId === null) return { refusal: 'organizationId' in seat ? 'organizationUnknown' : 'placeUnknown' }
    const personId = newId('per', now)
    const password = newPassword()
    await tx.insert(person).values({ id: personId, name })
    await tx.insert(post).values({ id: newId('pst', now), personId, role, organizationId, fromOn: today })
    const opened = await makeAccount(tx, { personId, username, password, temporary: true })
    if ('refusal' in opened) throw new Error(`the new person’s account: ${opened.refusal}`)
    const detail = { role }
    await recordAudit(tx, { act: 'administratorMade', personId: null, subjectId: personId, detail, at: now })
    return { personId, password }
  })
}

const offices = { township: 'townshipOffice', county: 'countyOffice', city: 'cityOffice' } as const

async function officeOf(tx: Transaction, seat: Seat): Promise<string | null> {
  if ('organizationId' in seat) {
    const [found] = await tx
      .select({ id: organization.id })
      .from(organization)
      .where(eq(organization.id, seat.organizationId))
    return found?.id ?? null
  }
  const [found] = await tx.select().from(place).where(eq(place.id, seat.placeId))
  if (!found || found.level === 'village' || found.level === 'grid') return null
  const id = newId('org')
  const { level } = found
  const named = and(eq(organization.placeId, found.id), eq(organization.name, seat.officeName))
  const [there] = await tx.select({ id: organization.id }).from(organization).where(named)
  if (there) return there.id
  await tx.insert(organization).values({ id, kind: offices[level], level, placeId: found.id, name: seat.officeName })
  return id
}
