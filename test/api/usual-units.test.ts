import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, farming: Hand, shiqiao: Hand
const lamps = 'cat_010201'
const besideLamps = 'cat_010202'
const classify = { reason: '属于镇里的职责。' }
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county, farming, shiqiao] = await town.all('clerk', 'officer', 'county', 'farming', 'shiqiao')
})
afterAll(() => town.close())

const heard = async (categoryId: string | undefined, more: object = {}) =>
  (await register(clerk, { ...theDarkLane, ...(categoryId && { categoryId }), ...more })).id
const assigned = async (categoryId: string, unitId: string) => {
  const id = await heard(categoryId)
  await must(officer, id, 'assign', { unitId, classify })
  return id
}
const offered = async (by: Hand, id: string, query = '') =>
  done(await by.get(`/api/suggestions/${id}/usual-units${query}`)).items.map(
    ({ unit, likeness, count }: { unit: { id: string }; likeness: string; count: number }) => [
      unit.id,
      likeness,
      count,
    ],
  )

test('a matter is offered the units its topic went to, then those of the wider topic, and what was rightly returned counts against', async () => {
  const { construction, farming: farmers } = town.world.units
  const fresh = await heard(lamps)
  expect(await offered(officer, fresh)).toEqual([])
  await assigned(lamps, construction)
  await assigned(lamps, construction)
  await assigned(besideLamps, farmers)
  const wrong = await assigned(lamps, farmers)
  expect(await offered(officer, fresh)).toEqual([
    [construction, 'topicInTownship', 2],
    [farmers, 'topicInTownship', 1],
  ])
  await must(farming, wrong, 'returnAssignment', { reason: '不归我们管。' })
  await must(officer, wrong, 'decideReturn', { granted: true, reason: '属实。' })
  expect(await offered(officer, fresh)).toEqual([[construction, 'topicInTownship', 2]])
  await assigned(besideLamps, farmers)
  await assigned(besideLamps, farmers)
  expect(await offered(officer, fresh)).toEqual([
    [construction, 'topicInTownship', 2],
    [farmers, 'widerInTownship', 2],
  ])
  const [first] = done(await officer.get(`/api/suggestions/${fresh}/usual-units`)).items
  expect(first.because).toEqual({
    zh: '近一年本乡镇（街道）同类 2 件交给它',
    en: '2 of this topic in this township went there in the last year',
  })
  // Who gave this very matter back is not asked again.
  expect(await offered(officer, wrong)).toEqual([[construction, 'topicInTownship', 2]])
})

test('a unit that the move could not name is not offered, and where nothing is known nothing is', async () => {
  const topic = 'cat_020101'
  const { construction } = town.world.units
  const fresh = await heard(topic)
  await assigned(topic, construction)
  expect(await offered(officer, fresh)).toHaveLength(1)
  expect(await offered(officer, await heard(undefined))).toEqual([])
  await town.ownerSql`update organization set active = false where id = ${construction}`
  expect(await offered(officer, fresh)).toEqual([])
  await town.ownerSql`update organization set active = true where id = ${construction}`
  // What went there more than a year ago is over.
  await town.ownerSql`update assignment set assigned_at = now() - interval '13 months'`
  expect(await offered(officer, fresh)).toEqual([])
  await town.ownerSql`update assignment set assigned_at = now()`
})

test('a pile is offered what all of it has in common, and nothing where it has not', async () => {
  const topic = 'cat_030101'
  await assigned(topic, town.world.units.construction)
  const [one, other, apart] = [await heard(topic), await heard(topic), await heard(lamps)]
  expect(await offered(officer, one, `?others=${other}`)).toHaveLength(1)
  expect(await offered(officer, one, `?others=${other},${apart}`)).toEqual([])
  expect(await offered(officer, one, '?others=sug_0000000000000000000000')).toEqual([])
  expect((await officer.get(`/api/suggestions/${one}/usual-units?others=;`)).status).toBe(400)
})

test('a county counts its own transfers across its townships; a township learns nothing of its neighbour’s', async () => {
  const topic = 'cat_040101'
  const { transport, water } = town.world.units
  const flooded = { ...theFloodedUnderpass, categoryId: topic }
  const submit = async (by: Hand, more: object = {}) => {
    const { id } = await register(by, { ...flooded, ...more })
    return id
  }
  const sent = async (by: Hand, hand: Hand, unitId: string, more: object = {}) => {
    const id = await submit(by, more)
    await must(hand, id, 'submitToCounty', { classify: { reason: '县道。' } })
    await must(county, id, 'transfer', { unitId })
    return id
  }
  const elsewhere = { stationId: town.world.neighbour.stationId }
  await sent(clerk, officer, water)
  await sent(shiqiao, shiqiao, transport, elsewhere)
  const here = await submit(clerk)
  await must(officer, here, 'submitToCounty', { classify: { reason: '县道。' } })
  expect(await offered(county, here, '?move=transfer')).toEqual([
    [water, 'topicInTownship', 1],
    [transport, 'topicInCounty', 1],
  ])
  // A unit of the county that townships may name too: what the neighbour gave it, it does not tell.
  const shared = town.world.units.labour
  await town.ownerSql`update organization set level = 'township' where id = ${shared}`
  await must(shiqiao, await submit(shiqiao, elsewhere), 'assign', { unitId: shared, classify })
  const mine = await submit(clerk)
  expect(await offered(officer, mine)).toEqual([])
  await must(officer, await submit(clerk), 'assign', { unitId: shared, classify })
  expect(await offered(officer, mine)).toEqual([[shared, 'topicInTownship', 1]])
})

test('only who may make the move is told, and what is not in sight is as if it were not there', async () => {
  const id = await heard(lamps)
  const door = `/api/suggestions/${id}/usual-units`
  expect((await clerk.get(door)).body.code).toBe('suggestion.not-your-post')
  expect((await officer.get(`${door}?move=transfer`)).status).toBe(403)
  expect((await shiqiao.get(door)).status).toBe(404)
  expect((await officer.get('/api/suggestions/sug_0000000000000000000000/usual-units')).status).toBe(404)
})
