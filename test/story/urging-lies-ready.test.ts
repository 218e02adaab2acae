import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const second = 1_000
let town: Town
let clerk: Hand, officer: Hand, county: Hand, supervisor: Hand, construction: Hand, farming: Hand, transport: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const names = ['clerk', 'officer', 'county', 'supervisor', 'construction', 'farming', 'transport']
  ;[clerk, officer, county, supervisor, construction, farming, transport] = (await Promise.all(names.map(town.as))) as [
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
  ]
})
afterAll(() => town?.close())

interface Urging {
  readonly unit: { id: string }
  readonly assigner: { id: string }
  readonly rung: string
  readonly matters: readonly {
    number: number
    suggestionId: string
    kind: string
    rung: string
    light: { code: string }
  }[]
}
const urgings = async (by: Hand): Promise<Urging[]> => done(await by.get('/api/urgings')).items
const assigned = async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(construction, id, 'signFor')
  return id
}
const markOf = async (id: string, kind: string): Promise<number> => {
  const [row] = await town.ownerSql`select (mark ->> 'at')::float8 as at
    from obligation, jsonb_array_elements(marks) as mark
    where subject_id = ${id} and obligation.kind = 'handle' and mark ->> 'kind' = ${kind}`
  return row!.at
}
const sleepUntil = (instant: number) => town.sleep(instant - town.now())
const taken = async (id: string, mark: string) =>
  (
    await town.ownerSql`select 1 from suggestion_event
    where suggestion_id = ${id} and kind = 'marked' and body ->> 'mark' = ${mark}`
  ).length > 0

test('a unit is urged on the first working day after, not a second before, with all that is late numbered on one paper, and what is done leaves it at once', async () => {
  const [one, other] = [await assigned(), await assigned()]
  const urgeAt = await markOf(one, 'urge')
  await sleepUntil(urgeAt - 60 * second)
  expect(await taken(one, 'urge')).toBe(false)
  expect(await urgings(officer)).toEqual([])
  await sleepUntil(urgeAt + second)
  await town.until(async () => (await taken(one, 'urge')) && (await taken(other, 'urge')))
  const [row] = await town.ownerSql`select recorded_at from suggestion_event
    where suggestion_id = ${one} and kind = 'marked' and body ->> 'mark' = 'urge'`
  expect(row!.recorded_at.getTime()).toBeGreaterThanOrEqual(urgeAt)

  const [paper, ...more] = await urgings(officer)
  expect(more).toEqual([])
  expect(paper).toMatchObject({
    unit: { id: world.units.construction, zh: '柳林镇城乡建设办公室' },
    assigner: { id: world.townshipOfficeId },
    rung: 'urge',
    matters: [
      { number: 1, kind: 'handle', rung: 'urge', light: { code: 'red' } },
      { number: 2, kind: 'handle', rung: 'urge' },
    ],
  })
  expect(new Set(paper!.matters.map(({ suggestionId }) => suggestionId))).toEqual(new Set([one, other]))
  expect(await urgings(construction)).toEqual([paper])
  expect(await urgings(farming)).toEqual([])
  expect(await urgings(clerk)).toEqual([])

  await must(construction, one, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  expect((await urgings(officer))[0]!.matters.map(({ suggestionId }) => suggestionId)).toEqual([other])

  await sleepUntil((await markOf(other, 'supervise')) + second)
  await town.until(() => taken(other, 'supervise'))
  expect(await urgings(supervisor)).toMatchObject([
    { rung: 'supervise', matters: [{ suggestionId: other, rung: 'supervise' }] },
  ])
  await must(construction, other, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
  expect(await urgings(supervisor)).toEqual([])
})

test('never upward and never over case handling: a township does not urge what the county gave out, and nobody urges a court', async () => {
  const begin = async (unitId: string) => {
    const { id } = await register(clerk, theFloodedUnderpass)
    await must(officer, id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
    await must(county, id, 'transfer', { unitId })
    return id
  }
  const [roads, court] = [await begin(world.units.transport), await begin('org_qinghe_court')]
  await sleepUntil((await markOf(roads, 'urge')) + second)
  await town.until(async () => (await taken(roads, 'urge')) && (await taken(court, 'urge')))
  expect(await urgings(officer)).toEqual([])
  const papers = await urgings(county)
  expect(papers).toMatchObject([{ unit: { id: world.units.transport }, assigner: { id: 'org_qinghe_office' } }])
  expect(papers[0]!.matters.map(({ suggestionId }) => suggestionId)).toEqual([roads])
  expect(await urgings(transport)).toEqual(papers)
})
