import { inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTrayEvents } from '../../api/tray-events.ts'
import { recallByPhone } from '../../db/queries/recall-by-phone.ts'
import { similarMatters } from '../../db/queries/similar-matters.ts'
import { usualUnits } from '../../db/queries/usual-units.ts'
import { contactSeal } from '../../db/contact-seal.ts'
import { submitter } from '../../db/schema/submitter.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { officer } from '../replay/cast.ts'
import { opening } from '../replay/play.ts'
import { bends, day } from '../replay/scenes.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
let heard: string[]
const said: string[] = []
beforeAll(async () => {
  books = await openBooks({
    hear: (statement) => {
      said.push(statement)
      heard?.push(statement.trim().split(/\s/)[0]?.toLowerCase() ?? '')
    },
  })
  // Policy and calendar are kept from the first use on; the first life of a process pays for them.
  heard = []
  await books.register()
})
afterAll(() => books.close())
beforeEach(() => void (heard = []))

const transaction = ['begin', 'commit', 'rollback']
const counts = () => ({
  statements: heard.filter((word) => !transaction.includes(word)).length,
  commits: heard.filter((word) => word === 'commit').length,
})
const counted = async (work: () => Promise<unknown>) => {
  heard = []
  await work()
  return counts()
}
const roads = { id: world.units.construction }

/**
 * Statements and commits, to the very number; `begin` and `commit` are not statements. Raising one needs its reason: a step that
 * changes where a suggestion stands rings, in one statement, for those who joined it.
 */
test('intake costs one commit, on the spot or not, however many people sign', async () => {
  expect(await counted(() => books.register())).toEqual({ statements: 12, commits: 1 })
  expect(await counted(() => books.register({ scene: { people: 20, beats: () => [] } }))).toEqual({
    statements: 12,
    commits: 1,
  })
  expect(await counted(() => books.register({ scene: bends.redirectedOnTheSpot }))).toEqual({
    statements: 16,
    commits: 1,
  })
})

test('a telephone number is recalled in one statement, by its index', async () => {
  const sights = [{ by: 'stationId', id: world.stationId }] as const
  expect(await counted(() => recallByPhone(books.db, '13800000001', sights))).toEqual({ statements: 1, commits: 0 })
  expect(await counted(() => similarMatters(books.db, '东柳村南巷晚上没有灯', sights))).toEqual({
    statements: 1,
    commits: 0,
  })
  const plan = await books.db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    const prints = inArray(submitter.phoneFingerprint, [...contactSeal().fingerprints('13800000001')])
    return tx.execute(sql`explain select 1 from submitter where ${prints}`)
  })
  expect(JSON.stringify(plan.rows)).toContain('submitter_by_phone')
})

test('the units a topic usually goes to are found in one statement, by its index in the office', async () => {
  const asked = {
    move: 'assign',
    topic: { id: 'cat_010201', widerId: 'cat_0102' },
    within: { place: 'township', officeId: world.townshipOfficeId },
    besides: ['sug_0000000000000000000000'],
    sights: [{ by: 'townshipOfficeId', id: world.townshipOfficeId }],
    now: new Date(opening),
  } as const
  expect(await counted(() => usualUnits(books.db, asked))).toEqual({ statements: 1, commits: 0 })
  for (const [place, index] of [
    ['township', 'suggestion_by_township_topic'],
    ['county', 'suggestion_by_county_topic'],
  ] as const) {
    let told = ''
    await books.owner.alone(async (client) => {
      await client.query('set local enable_seqscan = off; set local enable_bitmapscan = off')
      await usualUnits(books.db, { ...asked, within: { place, officeId: 'org_any' } })
      told = JSON.stringify((await client.query(`explain (generic_plan) ${said[said.length - 1]}`)).rows)
    })
    expect(told).toMatch(new RegExp(`Index (Only )?Scan Backward using ${index}`))
  }
})

test('a move costs one commit, whatever it opens and settles', async () => {
  const { id } = await books.register()
  const cost = {
    classify: await counted(() => books.say(id, say.classify('township', officer))),
    assign: await counted(() => books.say(id, say.assign(roads, officer))),
    signFor: await counted(() => books.say(id, say.signFor(officer))),
    refused: await counted(() => books.say(id, say.signFor(officer), opening, 'again')),
    repeated: await counted(() => books.say(id, say.signFor(officer), opening, 'again')),
    earlyRing: await counted(() => books.ring(id, opening)),
    ring: await counted(() => books.ring(id, opening + 8 * day)),
  }
  expect(cost).toEqual({
    classify: { statements: 11, commits: 1 },
    assign: { statements: 13, commits: 1 },
    signFor: { statements: 11, commits: 1 },
    refused: { statements: 5, commits: 1 },
    repeated: { statements: 2, commits: 1 },
    earlyRing: { statements: 2, commits: 1 },
    ring: { statements: 6, commits: 1 },
  })
})

test('a round of the trays’ figures asks once for all who count the same, and once for all sessions', async () => {
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const sessions = ['one', 'two', 'three']
  for (const id of sessions)
    await books.owner`insert into "session" (id, token, user_id, expires_at, created_at, updated_at)
      select ${id}, ${id}, user_id, ${later}, now(), now() from person where id = ${world.people.officer}`
  const posts = await books.owner`select id from post where person_id = ${world.people.officer} and to_on is null
    order by from_on, id`
  const told: string[] = []
  const listens = (sessionId: string, organizationId: string) => ({
    sessionId,
    postIds: posts.map(({ id }) => id as string),
    sights: [{ by: 'townshipOfficeId', id: organizationId }] as const,
    organizationIds: [organizationId],
    tell: () => void told.push(sessionId),
    beat: () => {},
    end: () => void told.push(`${sessionId} ended`),
  })
  const events = openTrayEvents({ db: books.db, now: () => opening, every: 3_600_000 })
  for (const id of sessions) await events.listen(listens(id, world.townshipOfficeId))
  await events.listen(listens('one', world.countyOfficeId))
  expect(await counted(() => events.round())).toEqual({ statements: 3, commits: 0 })
  expect(told).toEqual([...sessions, 'one'])
  await books.register()
  await events.round()
  expect(told).toEqual([...sessions, 'one', ...sessions])
  events.stop()
})
