import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer] = await Promise.all([town.as('clerk'), town.as('officer')])
})
afterAll(() => town?.close())

const onTheSpot = {
  move: 'explain',
  text: '案件正在法院审理，人大代表不干预；您可以向县法院诉讼服务中心查询进度。',
  reason: '个人诉讼',
  channelId: world.channels.court,
  mode: 'visit',
}

test('20(5): explained with the channel in the same sitting, the matter is concluded and closed at once, and the citizen can read it again', async () => {
  const { id, receiptNumber, queryCode } = await register(clerk, { ...theWageDispute, onTheSpot })
  expect(await stageOf(officer, id)).toBe('closed')
  const seen = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  expect(JSON.stringify(seen)).toContain('诉讼服务中心')
})

test('20(5): a dissatisfied word after closing opens a decision again, and an explanation in writing settles it', async () => {
  const { id, receiptNumber, queryCode } = await register(clerk, { ...theWageDispute, onTheSpot })
  const rating = { receiptNumber, queryCode, satisfaction: 'dissatisfied', reason: '还是不明白去哪里' }
  expect((await town.citizen.post('/api/public/receipts/rating', rating)).status).toBe(202)
  await town.until(async () => (await stageOf(officer, id)) === 'answered')
  await must(officer, id, 'explainAgain', { text: '县法院诉讼服务中心在县城人民路，电话见回执。' })
  await town.until(async () => (await stageOf(officer, id)) === 'closed')
})
