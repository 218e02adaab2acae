import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByTownship, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

test('A1: “交办情况和处理结果” — a township matter does not end while the assignment status was not told', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await handleByTownship({ officer, unit }, id)
  await tell(officer, id, to, ['result'])
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')

  const closing = await make(officer, id, 'close')
  expect(closing.status).toBe(409)
  expect(closing.body.fields.kinds).toContain('assignmentStatus')

  await town.sleep(60 * 86_400_000)
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')

  await tell(officer, id, to, ['assignmentStatus'])
  expect(await stageOf(officer, id)).toBe('answered')
})

test('A1: a recorded impossibility with its reason takes the place of the missing feedback', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const recipient = { kind: 'submitter', id: submitters[0]!.id }
  await handleByTownship({ officer, unit }, id)
  await must(officer, id, 'recordFeedback', { kinds: ['result'], recipient, mode: 'visit', outcome: 'delivered' })

  const bare = await make(officer, id, 'recordFeedback', {
    kinds: ['assignmentStatus'],
    recipient,
    outcome: 'impossible',
  })
  expect(bare.status).toBe(422)
  await must(officer, id, 'recordFeedback', {
    kinds: ['assignmentStatus'],
    recipient,
    outcome: 'impossible',
    reason: '留的电话停机，上门无人，邻居不知去向',
  })
  expect(await stageOf(officer, id)).toBe('answered')
  const { feedback } = done(await officer.get(`/api/suggestions/${id}`))
  expect(JSON.stringify(feedback)).toContain('impossible')
})
