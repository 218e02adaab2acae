import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const days = 86_400_000
let town: Town
let clerk: Hand, officer: Hand, county: Hand, construction: Hand, farming: Hand, transport: Hand, water: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county, construction, farming, transport, water] = await town.all(
    'clerk',
    'officer',
    'county',
    'construction',
    'farming',
    'transport',
    'water',
  )
})
afterAll(() => town?.close())

const past = async (id: string) =>
  done(await officer.get(`/api/suggestions/${id}/timeline`))
    .items.map(({ zh }: { zh: string }) => zh)
    .join('\n')
/** Whose words they are, and who entered them where that was somebody else. */
const writtenAs = async (id: string, purpose: string) =>
  done(await officer.get(`/api/suggestions/${id}`))
    .documents.filter((one: { purpose: string }) => one.purpose === purpose)
    .map(({ text, by, enteredBy }: { text: string; by: Named; enteredBy: Named }) => [text, by?.id, enteredBy?.id])
type Named = { readonly id: string } | null
const tasksOf = async (id: string) => done(await officer.get(`/api/suggestions/${id}`)).assignments

test('several hands: the lead answers for all; the opinion of the co-unit comes first, or the answer says whose is missing', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'assign', {
    unitId: world.units.construction,
    coUnitIds: [world.units.farming],
    classify: { reason: '主要是镇城建办的事，灯杆要避开灌溉管线。' },
  })
  await tell(officer, id, to, ['assignmentStatus'])
  expect(done(await farming.get(`/api/suggestions/${id}`)).allowedMoves.map((m: { move: string }) => m.move)).toEqual([
    'giveOpinion',
  ])
  await must(construction, id, 'signFor')
  const early = await make(construction, id, 'submitResult', { text: '已安装。', degree: 'solved' })
  expect([early.status, early.body.code]).toEqual([409, 'opinion.missing'])
  await must(farming, id, 'giveOpinion', { text: '管线在路肩以下一米，请避开。' })
  await must(construction, id, 'submitResult', { text: '已安装路灯六盏，避开了管线。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
  await tell(officer, id, to, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
  expect(await past(id)).toContain('提出协办意见')
  expect(await writtenAs(id, 'opinion')).toEqual([['管线在路肩以下一米，请避开。', world.units.farming, undefined]])
})

test('several hands: nobody waits for ever for a co-unit; the result names the one whose time was over', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  await must(officer, id, 'submitToCounty', { classify: { reason: '县道' } })
  await must(county, id, 'transfer', { unitId: world.units.transport, coUnitIds: [world.units.water] })
  await must(transport, id, 'signFor')
  await town.sleep(22 * days)
  await must(transport, id, 'submitResult', { text: '已加装水泵一台。', degree: 'solved' })
  expect(await past(id)).toMatch(/报送办理结果：.*（青禾县水利局未按期提出协办意见）/)
  const late = await make(water, id, 'giveOpinion', { text: '来晚了。' })
  expect(late.status).toBe(409)
})

test('several hands: a co-unit that is the wrong one is replaced, and neither the lead nor the citizen notices', async () => {
  const { id, submitters } = await register(clerk, theFloodedUnderpass)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'submitToCounty', { classify: { reason: '县道' } })
  await must(county, id, 'transfer', { unitId: world.units.transport, coUnitIds: ['org_qinghe_dispatch'] })
  await tell(officer, id, to, ['assignmentStatus'])
  await must(transport, id, 'signFor')
  const wrong = (await tasksOf(id)).find(({ part }: { part: { code: string } }) => part.code === 'co')
  await must(county, id, 'reassign', {
    assignmentId: wrong.id,
    unitId: world.units.water,
    reason: '督查室来电：河道涵洞由水利局管理。',
  })
  expect(await stageOf(county, id)).toBe('handling')
  const early = await make(transport, id, 'submitResult', { text: '已加装水泵。', degree: 'solved' })
  expect(early.body.code).toBe('opinion.missing')
  await must(water, id, 'giveOpinion', { text: '水泵请装在闸门上游。' })
  await must(transport, id, 'submitResult', { text: '已在闸门上游加装水泵一台。', degree: 'solved' })
  await must(county, id, 'acceptResult')
  await tell(officer, id, to, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
})

test('several hands: units that handle it separately each answer, and people are told once all have, with the words of each', async () => {
  const { id, receiptNumber, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  const follower = await register(clerk, theDarkLane)
  await must(officer, follower.id, 'join', { leadId: id, reason: '同一条巷子' })
  await must(officer, id, 'assign', {
    unitId: world.units.construction,
    separateUnitIds: [world.units.farming],
    classify: { reason: '灯归城建办，路旁水沟归农业农村服务中心。' },
  })
  for (const unit of [construction, farming]) await must(unit, id, 'signFor')
  await must(construction, id, 'submitResult', { text: '路灯已装。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
  expect(await stageOf(officer, id)).toBe('handling')
  const early = await make(officer, id, 'recordFeedback', {
    kinds: ['result'],
    recipient: to,
    mode: 'phone',
    outcome: 'delivered',
  })
  expect(early.body.code).toBe('feedback.nothing-owed')
  await must(farming, id, 'submitResult', { text: '水沟已清。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
  await town.until(async () => (await stageOf(officer, follower.id)) === 'awaitingFeedback')
  await tell(officer, follower.id, { kind: 'submitter', id: follower.submitters[0]!.id }, [
    'assignmentStatus',
    'result',
  ])
  const read = async (number: string, queryCode: string) =>
    done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber: number, queryCode })).told.at(-1).text
  expect(await read(receiptNumber, submitters[0]!.queryCode)).toBe('路灯已装。\n\n水沟已清。')
  expect(await read(follower.receiptNumber, follower.submitters[0]!.queryCode)).toBe('路灯已装。\n\n水沟已清。')
  expect(await writtenAs(id, 'result')).toEqual([
    ['路灯已装。', world.units.construction, undefined],
    ['水沟已清。', world.units.farming, undefined],
  ])
})

test('several hands: the assigner gives it to another unit; its clocks start, and the citizen is told the new unit', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await tell(officer, id, to, ['assignmentStatus'])
  await must(construction, id, 'signFor')
  await town.sleep(3 * days)
  await must(officer, id, 'reassign', {
    unitId: world.units.farming,
    reason: '经现场核实，这条路由农业农村服务中心管护。',
  })
  expect(await stageOf(officer, id)).toBe('assigned')
  expect((await make(construction, id, 'submitResult', { text: '装好了。', degree: 'solved' })).status).toBe(403)
  const tasks = await tasksOf(id)
  expect(tasks.map((task: { ended: boolean; endedAt: string | null }) => task.endedAt !== null)).toEqual([true, false])
  const owing = done(await officer.get(`/api/suggestions/${id}`)).obligations.filter(
    (o: { settledAt: string | null }) => o.settledAt === null,
  )
  expect(owing.map((o: { kind: string }) => o.kind)).toContain('assignmentStatus')
  // What the unit says by telephone its assigner writes down, and it stays visible who wrote.
  await must(officer, id, 'signFor')
  await must(officer, id, 'submitResult', { text: '来电：已修好。', degree: 'solved' })
  expect(await past(id)).toContain('代柳林镇农业农村服务中心报送办理结果')
  const [task] = tasks
  expect(await writtenAs(id, 'result')).toEqual([['来电：已修好。', world.units.farming, task.assignedBy.id]])
})
