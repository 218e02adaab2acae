import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, make, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theBusTimetable } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const days = 86_400_000
let town: Town
let clerk: Hand, citizen: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, citizen] = [await town.as('clerk'), town.citizen]
})
afterAll(() => town?.close())

test('20(1): answered on the spot, the matter is concluded in the same request and closes by itself after the rating window', async () => {
  const answered = await register(clerk, {
    ...theBusTimetable,
    onTheSpot: { move: 'answer', text: '末班车晚上七点四十，站牌下周更换。', reason: '可以当场解答', mode: 'visit' },
  })
  expect(await stageOf(clerk, answered.id)).toBe('answered')
  await town.sleep(20 * days)
  await town.until(async () => (await stageOf(clerk, answered.id)) === 'closed')
  const { items } = done(await clerk.get(`/api/suggestions/${answered.id}/timeline`))
  expect(items.map((entry: { kind: string }) => entry.kind)).toEqual(
    expect.arrayContaining(['registered', 'classified', 'answerGiven', 'feedbackRecorded', 'answered', 'closed']),
  )
})

test('20(1): an answer that was written but not told leaves the matter open until the citizen hears it, and his rating closes it', async () => {
  const { id, receiptNumber, queryCode, submitters } = await register(clerk, theBusTimetable)
  await must(clerk, id, 'classify', { route: 'answer', reason: '可以解答' })
  await must(clerk, id, 'answer', { text: '末班车晚上七点四十。' })
  expect(await stageOf(clerk, id)).toBe('awaitingFeedback')
  expect(
    (
      await make(clerk, id, 'recordFeedback', {
        kinds: ['answer'],
        recipient: { kind: 'submitter', id: submitters[0]!.id },
        outcome: 'failed',
        reason: '无人接听',
      })
    ).status,
  ).toBe(200)
  expect(await stageOf(clerk, id)).toBe('awaitingFeedback')

  await must(clerk, id, 'recordFeedback', {
    kinds: ['answer'],
    recipient: { kind: 'submitter', id: submitters[0]!.id },
    mode: 'phone',
    outcome: 'delivered',
  })
  const rated = await citizen.post('/api/public/receipts/rating', {
    receiptNumber,
    queryCode,
    satisfaction: 'satisfied',
  })
  expect(rated.status).toBe(202)
  await town.until(async () => (await stageOf(clerk, id)) === 'closed')
})
