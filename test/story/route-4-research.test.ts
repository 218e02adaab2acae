import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByTownship, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair, unit] = await town.all('clerk', 'officer', 'chair', 'construction')
})
afterAll(() => town?.close())

const open = async () =>
  done(await chair.post('/api/research', { title: '夜间出行安全', reason: '多个村反映' })).id as string
const act = async (id: string, move: string, body: object) =>
  done(await chair.post(`/api/research/${id}/moves/${move}`, body))

test('20(4): a research beside route 2 neither stops nor holds back the answer, and its own word comes later to the same person', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  const research = await open()
  await handleByTownship({ officer, unit }, id)
  await must(officer, id, 'joinResearch', { researchId: research })
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')

  await act(research, 'conclude', { reason: '各村已陆续装灯，不再需要' })
  await town.until(async () => owed(await show(id)).includes('result'))
  expect(await stageOf(officer, id)).toBe('answered')
  await tell(officer, id, to, ['result'])
  expect(owed(await show(id))).not.toContain('result')
})

test('20(4): a research that is not ratified ends with that reason, and its suggestions are told', async () => {
  const { id, submitters } = await register(clerk, theSchoolRoad)
  await must(officer, id, 'classify', { route: 'research', reason: '普遍而复杂' })
  const research = await open()
  await must(officer, id, 'joinResearch', { researchId: research })
  await act(research, 'ratify', { approved: false, meetingOn: '2026-11-24', reason: '由县级统一调研' })
  await town.until(async () => (await stageOf(officer, id)) === 'awaitingFeedback')
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
})

const show = async (id: string) => done(await officer.get(`/api/suggestions/${id}`))
const owed = (shown: { obligations: { kind: string; settledAt: string | null }[] }) =>
  shown.obligations.filter((o) => o.settledAt === null).map((o) => o.kind)
