import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theSchoolRoad } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('chair')])
})
afterAll(() => town?.close())

/** A research of one suggestion, with a motion of five township deputies filed. */
async function withMotion() {
  const matter = await register(clerk, theSchoolRoad)
  await must(officer, matter.id, 'classify', { route: 'research', reason: '多村反映' })
  const research = done(await chair.post('/api/research', { title: '上学路', reason: '多村反映' })).id as string
  const act = async (move: string, body: object) =>
    done(await officer.post(`/api/research/${research}/moves/${move}`, body))
  await must(officer, matter.id, 'joinResearch', { researchId: research })
  await act('plan', { text: '走访三个村和学校。' })
  await act('report', { text: '建议设红绿灯。' })
  await act('filePaper', {
    kind: 'motion',
    number: '2026-3',
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId: world.townshipDeputies[0],
    coSignerIds: world.townshipDeputies.slice(1, 5),
    text: '关于改善上学路安全的议案',
  })
  const paperId = done(await officer.get(`/api/research/${research}`)).papers[0].id as string
  const decide = (decision: string) => act('recordMotionDecision', { paperId, decision, text: '主席团决定。' })
  return {
    id: matter.id,
    person: { kind: 'submitter' as const, id: matter.submitters[0]!.id },
    research,
    paperId,
    act,
    decide,
  }
}
type Filed = Awaited<ReturnType<typeof withMotion>>

const owed = async (id: string) =>
  done(await officer.get(`/api/suggestions/${id}`))
    .obligations.filter((o: { settledAt: string | null }) => o.settledAt === null)
    .map((o: { kind: string }) => o.kind)

async function heardOnTheWay({ id, person }: Filed) {
  await town.until(async () => (await owed(id)).includes('filingNotice'))
  await tell(officer, id, person, ['progress'])
}
async function expectAnswered({ id, person }: Filed) {
  await town.until(async () => (await stageOf(officer, id)) === 'awaitingFeedback')
  await tell(officer, id, person, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
}

test('R2: from the committee onto the agenda and to a resolution; each step told, the outcome answered', async () => {
  const filed = await withMotion()
  await heardOnTheWay(filed)
  await filed.decide('toSpecialCommittee')
  await heardOnTheWay(filed)
  const again = await officer.post(`/api/research/${filed.research}/moves/recordMotionDecision`, {
    paperId: filed.paperId,
    decision: 'toSpecialCommittee',
    text: '再交。',
  })
  expect([again.status, again.body.code]).toEqual([409, 'paper.with-committee-already'])
  await filed.decide('onAgenda')
  await heardOnTheWay(filed)
  expect(await stageOf(officer, filed.id)).toBe('paperFiled')
  await filed.act('recordResolution', { paperId: filed.paperId, adopted: true, text: '审议通过，交镇政府实施。' })
  await expectAnswered(filed)
})

test('R2: turned into a recommendation it goes on as one, and its reply is the answer', async () => {
  const filed = await withMotion()
  await filed.decide('asRecommendation')
  await heardOnTheWay(filed)
  const { paperId } = filed
  await filed.act('recordPaperAssignment', { paperId, unitId: world.units.transport, paperClass: 'ordinary' })
  await filed.act('recordPaperReply', { paperId, text: '已列入今年计划。' })
  await expectAnswered(filed)
})

test('R2: not taken up, it ends with the reason, and the submitter is answered all the same', async () => {
  const filed = await withMotion()
  await filed.decide('notTaken')
  await expectAnswered(filed)
})
