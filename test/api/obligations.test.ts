import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, supervisor: Hand, unit: Hand
let id: string, receiptNumber: string
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, supervisor, unit] = await town.all('clerk', 'officer', 'supervisor', 'construction')
  ;({ id, receiptNumber } = await register(clerk, theDarkLane))
})
afterAll(() => town.close())

interface Item {
  readonly id: string
  readonly kind: string
  readonly suggestionId: string
  readonly dueAt: string | null
}
const ask = async (by: Hand, query: string): Promise<{ items: Item[]; nextCursor: string | null }> =>
  done(await by.get(`/api/obligations?${query}`))

test('what is owed on a new matter says who owes it, by when, how near that is and why', async () => {
  const { items } = await ask(supervisor, 'kind=classify')
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    kind: 'classify',
    name: { zh: '受理分类', en: 'Classifying' },
    suggestionId: id,
    receiptNumber,
    researchId: null,
    owedBy: { organizationId: town.world.townshipOfficeId },
    owedTo: null,
    light: { code: 'green' },
    label: { zh: '建议时限' },
    settledAt: null,
  })
  expect(JSON.stringify(items[0])).toContain('“受理分类”的建议时限为')
})

test('what was done stands among the settled, latest first', async () => {
  const { items } = await ask(officer, 'state=settled')
  expect(items.map((item) => item.kind).toSorted()).toEqual(['enter', 'receipt'])
})

test('what is past its day is overdue, what was warned of is amber, and neither is both', async () => {
  const { id: late } = await register(clerk, theDarkLane)
  const { id: near } = await register(clerk, theDarkLane)
  await town.ownerSql`update obligation set due_at = now() - interval '50 hours', amber_at = now() - interval '90 hours'
    where subject_id = ${late} and kind = 'classify'`
  await town.ownerSql`update obligation set amber_at = now() - interval '1 hour',
    marks = jsonb_build_array(jsonb_build_object('kind', 'amber', 'at', extract(epoch from now()) * 1000 - 3600000))
    where subject_id = ${near} and kind = 'classify'`
  const subjects = async (state: string) => (await ask(officer, `state=${state}`)).items.map((o) => o.suggestionId)
  expect(await subjects('overdue')).toEqual([late])
  expect(await subjects('amber')).toEqual([near])
  expect(await subjects('open')).toEqual(expect.arrayContaining([late, near, id]))
  const [red] = (await ask(officer, 'state=overdue')).items
  expect(red).toMatchObject({ light: { code: 'red' } })
  expect(JSON.stringify(red)).toMatch(/已超期 [23] 天/)
  expect((await ask(officer, 'state=amber')).items[0]).toMatchObject({ light: { code: 'amber' } })
})

test('nobody sees what is owed on a matter he may not see', async () => {
  expect((await ask(unit, 'state=open')).items).toEqual([])
  const [mine] = (await ask(officer, 'kind=classify')).items
  const hidden = await unit.get(`/api/obligations/${mine!.id}/explanation`)
  const missing = await unit.get('/api/obligations/obl_0000-1-0/explanation')
  expect([hidden.status, missing.status]).toEqual([404, 404])
  expect({ ...hidden.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' })
})

test('pages of what is owed follow one another, soonest first', async () => {
  for (let n = 0; n < 3; n++) await register(clerk, theDarkLane)
  for (const state of ['open', 'settled']) {
    const all = (await ask(officer, `state=${state}&limit=100`)).items.map((o) => o.id)
    const seen: string[] = []
    for (let cursor = ''; ;) {
      const page = await ask(officer, `state=${state}&limit=2${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map((o) => o.id))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(seen).toEqual(all)
    expect(new Set(seen).size).toBe(all.length)
  }
  const dues = (await ask(officer, 'limit=100')).items.flatMap((o) => o.dueAt ?? [])
  expect(dues).toEqual(dues.toSorted())
})

test('filters by place and by who owes it hold', async () => {
  const owed = async (query: string) => (await ask(supervisor, query)).items.length
  expect(await owed(`placeId=${town.world.townshipId}`)).toBeGreaterThan(0)
  expect(await owed(`placeId=${town.world.subdistrictId}`)).toBe(0)
  expect(await owed(`organizationId=${town.world.townshipOfficeId}`)).toBeGreaterThan(0)
  expect(await owed(`unitId=${town.world.units.construction}`)).toBe(0)
  expect((await supervisor.get('/api/obligations?state=late')).status).toBe(400)
})

test('a deadline explains itself in a paragraph and with what it was counted from', async () => {
  const [mine] = (await ask(officer, 'kind=classify')).items
  const told = done(await officer.get(`/api/obligations/${mine!.id}/explanation`))
  expect(told.zh).toMatch(/自登记（.*）起算，当日不计/)
  expect(told.en).toContain('Counted from registration')
  expect(told.counted).toMatchObject({ rule: 'common.classify', unit: 'workingDays', policyVersion: 1 })
  expect(told.obligation.id).toBe(mine!.id)
})
