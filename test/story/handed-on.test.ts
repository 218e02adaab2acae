import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, city: Hand, shiqiao: Hand, water: Hand, dispatching: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county, city, shiqiao, water, dispatching] = await town.all(
    'clerk',
    'officer',
    'county',
    'city',
    'shiqiao',
    'water',
    'dispatch',
  )
})
afterAll(() => town?.close())

const shown = async (by: Hand, id: string) => done(await by.get(`/api/suggestions/${id}`))
const owing = (view: { obligations: { kind: string; dueAt: string; settledAt: string | null }[] }, kind: string) =>
  view.obligations.find((o) => o.kind === kind && o.settledAt === null)

test('handed over: another township takes the matter, the number stays, the citizen is told, and the former office sees it no more', async () => {
  const receipt = await register(clerk, theDarkLane)
  const { id, receiptNumber, submitters } = receipt
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  const handOver = { stationId: 'org_shiqiao_station', reason: '经核实，这条巷子在石桥街道地界。' }
  const [door, key] = [`/api/suggestions/${id}/moves/handOver`, randomUUID()]
  const first = done(await officer.post(door, handOver, key))
  expect((await officer.get(`/api/suggestions/${id}`)).status).toBe(404)
  // His repeat is answered as before, although he sees the matter no more; another of his words is not.
  expect(done(await officer.post(door, handOver, key))).toEqual(first)
  expect((await officer.post(door, handOver)).status).toBe(404)
  const view = await shown(shiqiao, id)
  expect([view.receiptNumber, view.stage.code]).toEqual([receiptNumber, 'registered'])
  expect(owing(view, 'interimNotice')).toBeDefined()
  await tell(shiqiao, id, to, ['progress'])
  await must(shiqiao, id, 'answer', {
    text: '这条巷子已列入街道亮化工程，本月内装灯。',
    told: { mode: 'phone' },
    classify: { reason: '街道可以答复。' },
  })
  const code = { receiptNumber, queryCode: submitters[0]!.queryCode }
  expect(done(await town.citizen.post('/api/public/receipts/lookup', code)).stage.code).toBe('answered')
})

test('handed over: a township does not reach beyond its county; the county office does', async () => {
  const { id } = await register(clerk, theDarkLane)
  const far = { stationId: 'org_baiyang_station', reason: '这条路在东岭县。' }
  expect((await make(officer, id, 'handOver', far)).body.code).toBe('station.beyond-county')
  await must(officer, id, 'submitToCounty', { classify: { reason: '在外县地界' } })
  await must(county, id, 'handOver', far)
  const baiyang = await town.as('baiyang')
  expect(await stageOf(baiyang, id)).toBe('registered')
  expect((await county.get(`/api/suggestions/${id}`)).status).toBe(404)
})

test('handed on to the city: its office has a term of its own, transfers to its unit and checks the result; the citizen is told twice', async () => {
  const { id, submitters } = await register(clerk, {
    ...theFloodedUnderpass,
    channel: 'reception',
    deputyId: undefined,
  })
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'submitToCounty', { classify: { reason: '市管道路' } })
  await must(county, id, 'submitToCity', { reason: '这座涵洞属市交通运输局管养。' })
  expect(owing(await shown(city, id), 'cityTransfer')).toBeDefined()
  expect((await make(county, id, 'transfer', { unitId: world.units.transport })).status).toBe(403)
  expect((await make(city, id, 'transfer', { unitId: world.units.transport })).body.code).toBe('unit.not-of-city')
  await must(city, id, 'transfer', { unitId: 'org_yunchuan_transport' })
  await must(city, id, 'signFor')
  await must(city, id, 'submitResult', { text: '排水泵已加装。', degree: 'solved' })
  await must(city, id, 'acceptResult')
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
})

test('handed on to the city: what the county can handle comes back to it', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  await must(officer, id, 'submitToCounty', { classify: { reason: '市管道路' } })
  await must(county, id, 'submitToCity', { reason: '疑为市管。' })
  await must(city, id, 'returnToCounty', { reason: '经核实属县道。' })
  await must(county, id, 'transfer', { unitId: world.units.transport })
  expect(await stageOf(county, id)).toBe('transferred')
})

test('passed on by a dispatching office: once, in time, with the term it had; and the citizen is told the new unit', async () => {
  const { id, submitters } = await register(clerk, theFloodedUnderpass)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'submitToCounty', { classify: { reason: '县级职责' } })
  await must(county, id, 'transfer', { unitId: 'org_qinghe_dispatch' })
  await tell(officer, id, to, ['assignmentStatus'])
  const before = owing(await shown(officer, id), 'handle')?.dueAt
  await must(dispatching, id, 'redispatch', { unitId: world.units.water, reason: '河道涵洞由水利局管理。' })
  const view = await shown(officer, id)
  expect(owing(view, 'handle')?.dueAt).toBe(before)
  expect(owing(view, 'assignmentStatus')).toBeDefined()
  expect((await make(water, id, 'redispatch', { unitId: world.units.transport, reason: '再转。' })).status).toBe(409)
  await must(water, id, 'signFor')
})
