import { inArray, not, sql } from 'drizzle-orm'
import { connect, type Database } from '../db/connect.ts'
import { makeAccount } from '../db/registers/make-account.ts'
import { organization } from '../db/schema/organization.ts'
import { person } from '../db/schema/person.ts'
import { suggestion } from '../db/schema/suggestion.ts'
import { seedBaseline } from '../db/seed/baseline.ts'
import { plantWorld } from '../db/seed/plant-world.ts'
import { busyTownship, world } from '../db/seed/worlds/busy-township.ts'

/** One who may sign in to the demo world, and what he is. */
interface DemoAccount {
  username: string
  password: string
  nameZh: string
  roleZh: string
  roleEn: string
}

/**
 * Fills an empty database with the invented world of `busy-township` and its accounts, after what every Huiyin starts with.
 * Repeat-safe. Throws, and changes nothing, where a suggestion or a body of somebody else's stands already: a demo never enters a
 * town in use.
 */
export async function loadDemoWorld({ ownerUrl }: { ownerUrl: string }): Promise<{ accounts: DemoAccount[] }> {
  const { db, close } = connect(ownerUrl, { sees: 'everything', max: 4, name: 'huiyin-demo-world' })
  try {
    await refuseTownInUse(db)
    await seedBaseline(db)
    await plantWorld(db, busyTownship)
    await openAccounts(db)
  } finally {
    await close()
  }
  return {
    accounts: world.accounts.map(({ username, password, nameZh, roleZh, roleEn }) => ({
      username,
      password,
      nameZh,
      roleZh,
      roleEn,
    })),
  }
}

async function refuseTownInUse(db: Database) {
  const own = busyTownship.organizations.map(({ id }) => id)
  const strangers = await db
    .select()
    .from(organization)
    .where(not(inArray(organization.id, own)))
    .limit(1)
  const suggestions = await db.select({ id: suggestion.id }).from(suggestion).limit(1)
  if (strangers.length + suggestions.length > 0)
    throw new Error(
      '数据库里已有单位或意见建议，不再装入演示数据。\n' +
        'The database holds bodies or suggestions already; the demo world is not loaded into it.',
    )
}

async function openAccounts(db: Database) {
  const known = await db
    .select({ id: person.id })
    .from(person)
    .where(sql`${person.userId} is not null`)
  const missing = world.accounts.filter(({ personId }) => !known.some(({ id }) => id === personId))
  await Promise.all(
    missing.map(({ personId, username, password }) =>
      makeAccount(db, { personId, username, password, temporary: false }),
    ),
  )
}
