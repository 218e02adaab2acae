import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, handleByTownship, make, must, register, stageOf, tell, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, theBusTimetable, theDarkLane, youngLu } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand, county: Hand, deputy: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit, county, deputy] = await town.all('clerk', 'officer', 'construction', 'county', 'deputy')
})
afterAll(() => town?.close())

const alike = { ...theDarkLane, title: '南巷晚上太黑', submitters: [masterTang, youngLu] }
const reason = '反映的是同一条巷子的路灯'
const to = (id: string) => ({ kind: 'submitter' as const, id })
const lookUp = async ({ receiptNumber }: Receipt, queryCode: string) =>
  done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
const hears = (id: string, stage: string) => town.until(async () => (await stageOf(officer, id)) === stage)

test('合并办理: handled once, answered one by one; nothing ends until each one’s own people were told, and they read the lead’s words', async () => {
  const lead = await register(clerk, theDarkLane)
  const one = await register(clerk, alike)
  await must(clerk, one.id, 'join', { leadId: lead.id, reason })
  await handleByTownship({ officer, unit }, lead.id)
  await hears(one.id, 'awaitingFeedback')

  await tell(officer, lead.id, to(lead.submitters[0]!.id), ['assignmentStatus', 'result'])
  expect(await stageOf(officer, lead.id)).toBe('answered')
  for (const { id, queryCode } of one.submitters) {
    expect(await stageOf(officer, one.id)).toBe('awaitingFeedback')
    expect((await make(officer, one.id, 'close')).status).toBe(409)
    await tell(officer, one.id, to(id), ['assignmentStatus', 'result'])
    const { told, joined } = await lookUp(one, queryCode)
    expect(joined).toBe(true)
    expect(told.find((word: { kind: string }) => word.kind === 'result').text).toBe('已安装路灯六盏。')
  }
  expect(await stageOf(officer, one.id)).toBe('answered')

  const shown = done(await officer.get(`/api/suggestions/${one.id}`))
  expect(shown.receiptNumber).toBe(one.receiptNumber)
  expect(shown.related.lead).toMatchObject({ id: lead.id, receiptNumber: lead.receiptNumber })
  expect(done(await officer.get(`/api/suggestions/${lead.id}`)).related.joinedHere).toMatchObject([{ id: one.id }])
  const { items } = done(await officer.get('/api/suggestions?joined=true'))
  expect(items.map((item: { id: string }) => item.id)).toEqual([one.id])
  const told = done(await officer.get(`/api/suggestions/${one.id}/timeline`)).items
  expect(told.some((entry: { zh: string }) => entry.zh.includes(`并入 ${lead.receiptNumber} 合并办理`))).toBe(true)
})

test('合并办理: a dissatisfied submitter opens the decision on his own matter, which is handled again by itself', async () => {
  const lead = await register(clerk, theDarkLane)
  const one = await register(clerk, { ...alike, submitters: [masterTang] })
  await must(officer, one.id, 'join', { leadId: lead.id, reason })
  await handleByTownship({ officer, unit }, lead.id)
  await hears(one.id, 'awaitingFeedback')
  await tell(officer, one.id, to(one.submitters[0]!.id), ['assignmentStatus', 'result'])
  const { receiptNumber, queryCode } = one
  await town.citizen.post('/api/public/receipts/rating', { receiptNumber, queryCode, satisfaction: 'dissatisfied' })
  await town.until(async () => done(await officer.get(`/api/suggestions/${one.id}`)).obligations.some(isDecision))
  await must(officer, one.id, 'rehandle', { reason: '他家门口那盏确实没有装' })
  await must(officer, one.id, 'assign', { unitId: world.units.construction })
  expect(await stageOf(officer, one.id)).toBe('assigned')
  expect(await stageOf(officer, lead.id)).toBe('awaitingFeedback')
})
const isDecision = (o: { kind: string; settledAt: string | null }) => o.kind === 'decideDissatisfied' && !o.settledAt

test('合并办理: when the lead is withdrawn nobody is lost — the others go on with clocks of their own', async () => {
  const lead = await register(clerk, theDarkLane)
  const one = await register(clerk, alike)
  await must(officer, one.id, 'join', { leadId: lead.id, reason })
  const { receiptNumber, queryCode } = lead
  await town.citizen.post('/api/public/receipts/withdrawal', { receiptNumber, queryCode })
  await town.until(async () => !done(await officer.get(`/api/suggestions/${one.id}`)).flags.joined)
  const shown = done(await officer.get(`/api/suggestions/${one.id}`))
  expect(shown.stage.code).toBe('registered')
  const classify = shown.obligations.filter((o: { kind: string }) => o.kind === 'classify')
  expect(classify.map((o: { settledHow: { code: string } | null }) => o.settledHow?.code ?? 'open').toSorted()).toEqual(
    ['open', 'superseded'],
  )
})

test('合并办理: it can be ended again, with a reason; chains are refused with the number that leads', async () => {
  const lead = await register(clerk, theDarkLane)
  const [one, two] = [await register(clerk, alike), await register(clerk, alike)]
  await must(officer, one.id, 'join', { leadId: lead.id, reason })
  const chained = await make(officer, two.id, 'join', { leadId: one.id, reason })
  expect(chained.status).toBe(409)
  expect(JSON.stringify(chained.body)).toContain(lead.receiptNumber)
  const leading = await make(officer, lead.id, 'join', { leadId: two.id, reason })
  expect(leading.body.code).toBe('join.leads-others')
  await must(officer, one.id, 'leaveJoin', { reason: '不是同一条巷子' })
  await must(officer, lead.id, 'join', { leadId: two.id, reason })
  await must(officer, one.id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
})

test('合并办理: what one may not see one may not join; the county office joins across townships', async () => {
  const neighbour = await town.as('shiqiao')
  const far = await register(neighbour, { ...theBusTimetable, stationId: world.neighbour.stationId })
  const near = await register(clerk, theBusTimetable)
  const refused = await make(officer, near.id, 'join', { leadId: far.id, reason })
  expect(refused.body.code).toBe('join.unknown')
  await must(county, near.id, 'join', { leadId: far.id, reason: '两个乡镇反映的是同一条线路' })
  const shown = done(await officer.get(`/api/suggestions/${near.id}`))
  expect(shown.related.lead).toEqual({ id: far.id, receiptNumber: null, stage: null })
})

test('合并办理: the deputy who brought a matter hears its end although another one led', async () => {
  const lead = await register(clerk, theBusTimetable)
  const one = await register(deputy, { ...theBusTimetable, channel: 'deputy' })
  await must(clerk, one.id, 'join', { leadId: lead.id, reason })
  await must(clerk, lead.id, 'answer', { text: '七点四十。', classify: { reason: '可以当场解答' } })
  await hears(one.id, 'awaitingFeedback')
  await tell(clerk, one.id, to(one.submitters[0]!.id), ['answer'])
  expect(await stageOf(clerk, one.id)).toBe('awaitingFeedback')
  await tell(clerk, one.id, { kind: 'deputy', id: world.people.deputy }, ['answer'])
  expect(await stageOf(clerk, one.id)).toBe('answered')
})
