import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, signIn, type Town } from '../town/open-town.ts'

const days = 86_400_000
let town: Town
let clerk: Hand, officer: Hand, construction: Hand, farming: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, construction, farming] = await town.all('clerk', 'officer', 'construction', 'farming')
})
afterAll(() => town?.close())

const kinds = async (id: string): Promise<string[]> =>
  done(await officer.get(`/api/suggestions/${id}/timeline`)).items.map((entry: { kind: string }) => entry.kind)

test('20(2): the wrong unit returns it with reasons, the new one is named in the same act, and nothing is erased', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await must(officer, id, 'assign', { unitId: world.units.farming, classify: { reason: '属于镇职责' } })
  await must(farming, id, 'returnAssignment', { reason: '路灯不属农业农村办职责' })
  await must(officer, id, 'decideReturn', { granted: true, reason: '同意', unitId: world.units.construction })
  expect((await farming.get(`/api/suggestions/${id}`)).status).toBe(200)
  expect((await make(farming, id, 'signFor')).status).toBe(403)

  const again = await make(construction, id, 'returnAssignment', { reason: '我们也不管' })
  expect(again.status).toBe(409)
  expect(again.body.code).toBe('assignment.designated')

  await must(construction, id, 'signFor')
  await must(construction, id, 'submitResult', { text: '已装灯。', degree: 'solved' })
  await must(officer, id, 'sendBack', { reason: '请附完工时间' })
  await must(construction, id, 'submitResult', { text: '已装灯六盏，昨日完工。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
  expect((await kinds(id)).filter((kind) => kind === 'assigned')).toHaveLength(2)
})

test('20(2): a unit that does not act turns amber before its day and red after it, each once, and never by itself ends the matter', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(construction, id, 'signFor')
  const { obligations } = done(await officer.get(`/api/suggestions/${id}`))
  const { dueAt } = obligations.find((o: { kind: string }) => o.kind === 'handle')
  // Noon of its last day, whatever the hour of this run.
  await town.sleep(Date.parse(dueAt) - days / 2 - town.now())
  await town.until(async () => (await lights(id)).includes('amber'))
  await town.sleep(20 * days)
  await town.until(async () => (await lights(id)).includes('red'))

  const overdue = done(await officer.get('/api/obligations?state=overdue&kind=handle'))
  expect(overdue.items.map((o: { suggestionId: string }) => o.suggestionId)).toContain(id)
  expect(await stageOf(officer, id)).toBe('handling')
  const marked = (await officerTimeline(id)).filter((entry) => entry.kind === 'marked')
  const seen = marked.map((entry) => JSON.stringify([entry.data ?? entry.zh]))
  expect(new Set(seen).size).toBe(seen.length)
})

const officerTimeline = async (id: string): Promise<{ kind: string; zh: string; data?: unknown }[]> =>
  done(await officer.get(`/api/suggestions/${id}/timeline`)).items

async function lights(id: string): Promise<string[]> {
  const { obligations } = done(await officer.get(`/api/suggestions/${id}`))
  return obligations
    .filter((o: { kind: string }) => o.kind === 'handle')
    .map((o: { light: { code: string } }) => o.light.code)
}

test('20(2): who missed the return window may not return any more', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  await must(construction, id, 'signFor')
  await town.sleep(12 * days)
  const late = await make(construction, id, 'returnAssignment', { reason: '不属本单位职责' })
  expect(late.status).toBe(409)
  expect(late.body.code).toBe('assignment.return-window-over')
})

test('20(2): who came in time and was sent away by an outage of ours is still in time when he comes again', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  const withoutTemporal = await buildApp({ ...town.app.needs, temporalIsUp: () => false })
  const unit = await signIn(withoutTemporal, 'construction')
  const door = `/api/suggestions/${id}/moves/returnAssignment`
  const [key, body] = [randomUUID(), { reason: '不属本单位职责' }]
  expect((await unit.post(door, body, key)).status).toBe(503)
  await withoutTemporal.close()
  await town.sleep(12 * days)
  const closed = async () => (await construction.get(`/api/suggestions/${id}`)).body.allowedMoves
  expect((await closed()).map(({ move }: { move: string }) => move)).not.toContain('returnAssignment')
  expect((await construction.post(door, { ...body, reason: '别的理由' })).body.code).toBe(
    'assignment.return-window-over',
  )
  done(await construction.post(door, body, key))
  expect((await kinds(id)).slice(-2)).toEqual(expect.arrayContaining(['returnRequested']))
})
