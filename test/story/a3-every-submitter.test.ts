import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleByTownship, make, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane, youngLu } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

const three = { ...theDarkLane, submitters: [grandmaQin, masterTang, youngLu] }

test('A3: “向提出意见建议的人民群众反馈” — each of three submitters gets both feedbacks before the matter ends', async () => {
  const { id, submitters } = await register(clerk, three)
  await handleByTownship({ officer, unit }, id)
  for (const [n, { id: submitterId }] of submitters.entries()) {
    expect(await stageOf(officer, id)).toBe('awaitingFeedback')
    const to = { kind: 'submitter' as const, id: submitterId }
    await tell(officer, id, to, ['assignmentStatus'])
    expect(await stageOf(officer, id), `submitter ${n + 1} has not heard the result`).toBe('awaitingFeedback')
    await tell(officer, id, to, ['result'])
  }
  expect(await stageOf(officer, id)).toBe('answered')
})

test('A3: on a joint letter the contact person is told for all, and nobody else is owed', async () => {
  const { id, submitters } = await register(clerk, { ...three, contactPerson: 1 })
  await handleByTownship({ officer, unit }, id)
  const other = { kind: 'submitter', id: submitters[0]!.id }
  const wrong = await make(officer, id, 'recordFeedback', {
    kinds: ['result'],
    recipient: other,
    mode: 'phone',
    outcome: 'delivered',
  })
  expect(wrong.status).toBe(409)
  await tell(officer, id, { kind: 'submitter', id: submitters[1]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
})
