import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, handleByTownship, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair, unit] = await town.all('clerk', 'officer', 'chair', 'construction')
})
afterAll(() => town?.close())

const act = async (by: Hand, id: string, move: string, body: object) =>
  done(await by.post(`/api/research/${id}/moves/${move}`, body))
const owed = async (id: string) =>
  done(await officer.get(`/api/suggestions/${id}`))
    .obligations.filter((o: { settledAt: string | null }) => o.settledAt === null)
    .map((o: { kind: string }) => o.kind)
const asResearch = async () => {
  const matter = await register(clerk, theSchoolRoad)
  await must(officer, matter.id, 'classify', { route: 'research', reason: '多村反映' })
  return { ...matter, person: { kind: 'submitter' as const, id: matter.submitters[0]!.id } }
}

test('R1: who joins late hears what the others heard; who leaves is told, handled another way, and answered all the same', async () => {
  const [early, late, other] = [await asResearch(), await asResearch(), await asResearch()]
  const research = done(await chair.post('/api/research', { title: '上学路', reason: '多村反映' })).id as string
  for (const { id } of [early, other]) await must(officer, id, 'joinResearch', { researchId: research })
  await act(officer, research, 'plan', { text: '走访三个村和学校。' })

  const tooLong = await chair.post(`/api/research/${research}/moves/extendReport`, { amount: 9, reason: '雨季' })
  expect([tooLong.status, tooLong.body.code]).toEqual([422, 'extension.too-long'])
  expect(
    (await officer.post(`/api/research/${research}/moves/extendReport`, { amount: 2, reason: '雨季' })).status,
  ).toBe(403)
  const dueOf = async () =>
    done(await chair.get(`/api/research/${research}`)).obligations.find((o: { kind: string }) => o.kind === 'report')
      .dueAt
  const before = await dueOf()
  await act(chair, research, 'extendReport', { amount: 2, reason: '雨季道路不通，实地走访推迟' })
  expect(Date.parse(await dueOf())).toBeGreaterThan(Date.parse(before))
  await town.until(async () => (await owed(early.id)).includes('extensionNotice'))
  await tell(officer, early.id, early.person, ['progress'])
  expect(await owed(early.id)).not.toContain('extensionNotice')

  await must(officer, other.id, 'leaveResearch', { reason: '反映的是路灯，与调研无关' })
  expect(await stageOf(officer, other.id)).toBe('classified')
  expect(await owed(other.id)).toEqual(expect.arrayContaining(['classify', 'leaveNotice']))
  await tell(officer, other.id, other.person, ['progress'])
  await must(officer, other.id, 'classify', { route: 'township', reason: '属于镇职责' })
  await handleByTownship({ officer, unit }, other.id)
  await tell(officer, other.id, other.person, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, other.id)).toBe('answered')

  await act(officer, research, 'report', { text: '建议设红绿灯。' })
  await act(officer, research, 'transmitReport', { unitId: world.units.transport })
  await must(officer, late.id, 'joinResearch', { researchId: research })
  expect(await stageOf(officer, late.id)).toBe('reportTransmitted')
  expect(await owed(late.id)).toContain('filingNotice')
  const { transmittals } = done(await officer.get(`/api/research/${research}`))
  await act(officer, research, 'recordReportFeedback', { transmittalId: transmittals[0].id, text: '六月底前设好。' })
  for (const { id, person } of [early, late]) {
    await town.until(async () => (await stageOf(officer, id)) === 'awaitingFeedback')
    await tell(officer, id, person, ['result'])
    expect(await stageOf(officer, id)).toBe('answered')
  }
})
