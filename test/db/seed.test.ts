import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { count, eq, isNull } from 'drizzle-orm'
import { connect, type Database } from '../../db/connect.ts'
import { currentPolicy } from '../../db/queries/current-policy.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { calendarDay } from '../../db/schema/calendar-day.ts'
import { category } from '../../db/schema/category.ts'
import { deadlineRule } from '../../db/schema/deadline-rule.ts'
import { deputyMandate } from '../../db/schema/deputy-mandate.ts'
import { enrolment } from '../../db/schema/enrolment.ts'
import { organization } from '../../db/schema/organization.ts'
import { place } from '../../db/schema/place.ts'
import { seedBaseline } from '../../db/seed/baseline.ts'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { importDivisions } from '../../db/seed/import-divisions.ts'
import { plantWorld } from '../../db/seed/plant-world.ts'
import { busyTownship, world } from '../../db/seed/worlds/busy-township.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import { freshDatabase } from '../town/fresh-database.ts'

let town: { db: Database; ownerUrl: string; close: () => Promise<void> }
beforeAll(async () => {
  const { appUrl, ownerUrl, drop } = await freshDatabase()
  const { db, close } = connect(appUrl, { sees: 'everything', name: 'huiyin-test' })
  town = {
    db,
    ownerUrl,
    close: async () => {
      await close()
      await drop()
    },
  }
})
afterAll(() => town.close())

const rowsOf = async (table: Parameters<Database['$count']>[0]) => town.db.$count(table)

describe('what every Huiyin starts with', () => {
  test('is there once, however often and by however many it is loaded', async () => {
    const before = await Promise.all([category, calendarDay, deadlineRule].map(rowsOf))
    await Promise.all([seedBaseline(town.db), seedBaseline(town.db)])
    expect(await Promise.all([category, calendarDay, deadlineRule].map(rowsOf))).toEqual(before)
  })

  test('gives every county the default policy as it is written, and the State Council’s 2026', async () => {
    const { id, version } = await currentPolicy(town.db, world.countyId, '2026-11-24')
    const context = await loadContext(town.db, { policyId: id, policyVersion: version, now: 0, facts: {} })
    expect(context.policy).toEqual(defaultPolicy)
    expect(context.calendar.days).toEqual(calendar2026.days)
    expect(context.calendar.years).toEqual([2026])
  })

  test('holds a topic tree of three levels in which every topic hangs on one above it', async () => {
    const topics = await town.db.select().from(category)
    const byId = new Map(topics.map((topic) => [topic.id, topic]))
    expect(new Set(topics.map(({ level }) => level))).toEqual(new Set([1, 2, 3]))
    for (const { level, parentId } of topics) expect(parentId === null ? 0 : byId.get(parentId)?.level).toBe(level - 1)
    const siblings = topics.map(({ parentId, name }) => `${parentId}/${name}`)
    expect(new Set(siblings).size).toBe(topics.length)
    expect(await town.db.$count(category, isNull(category.parentId))).toBe(12)
  })
})

describe('the invented town', () => {
  test('has deputies enough to sign a motion at the township and at the county', () => {
    expect(world.townshipDeputies.length).toBeGreaterThanOrEqual(6)
    expect(world.countyDeputies.length).toBeGreaterThanOrEqual(11)
  })

  test('enrols every deputy but the one of the armed forces', async () => {
    const mandates = await town.db
      .select({ military: deputyMandate.military, enrolled: count(enrolment.id) })
      .from(deputyMandate)
      .leftJoin(enrolment, eq(enrolment.mandateId, deputyMandate.id))
      .groupBy(deputyMandate.id)
    expect(mandates.every(({ military, enrolled }) => enrolled === (military ? 0 : 1))).toBe(true)
    expect(mandates.filter(({ military }) => military)).toHaveLength(1)
  })

  test('stays as it is when it is planted again', async () => {
    await town.db.update(organization).set({ name: '改过的名字' }).where(eq(organization.id, world.units.clinic))
    await plantWorld(town.db, busyTownship)
    const [clinic] = await town.db.select().from(organization).where(eq(organization.id, world.units.clinic))
    expect(clinic?.name).toBe('改过的名字')
  })

  test('never enters a database that holds somebody else’s bodies', async () => {
    await town.db.insert(organization).values({
      id: 'org_real_court',
      kind: 'court',
      level: 'county',
      placeId: world.countyId,
      name: '真实的法院',
    })
    await expect(loadDemoWorld({ ownerUrl: town.ownerUrl })).rejects.toThrow('not loaded')
  })
})

describe('the public divisions', () => {
  test('bring Shangqiu with its 11 counties and 199 townships, and may be loaded again', async () => {
    const file = new URL('../../db/seed/shangqiu-divisions.json', import.meta.url)
    for (let times = 0; times < 2; times++)
      expect(await importDivisions(town.db, file)).toEqual({ city: '商丘市', counties: 11, townships: 199 })
    expect(await town.db.$count(place, eq(place.parentId, '411400'))).toBe(11)
    const [yongcheng] = await town.db.select().from(place).where(eq(place.id, '411481'))
    expect(yongcheng).toMatchObject({ name: '永城市', level: 'county', parentId: '411400' })
  })
})
