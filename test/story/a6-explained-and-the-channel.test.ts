import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { make, must, register, stageOf } from '../town/deeds.ts'
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

test('A6: “进行解释，并告知解决途径” — a redirection ends only with the explanation and the channel, and takes no unit', async () => {
  const { id } = await register(clerk, theWageDispute)
  await must(clerk, id, 'classify', { route: 'redirect', reason: '个人劳动争议，正在诉讼' })

  const withUnit = await make(officer, id, 'assign', { unitId: world.units.construction })
  expect(withUnit.status).toBe(409)
  expect(withUnit.body.code).toBe('redirect.no-unit')

  const text = '法院正在审理，人大代表不干预具体案件。'
  const noChannel = await make(clerk, id, 'explain', { text, told: { mode: 'visit' } })
  expect(noChannel.status).toBe(400)
  const strange = await make(clerk, id, 'explain', {
    text,
    channelId: world.otherCounty.channelId,
    told: { mode: 'visit' },
  })
  expect(strange.status).toBe(422)
  expect(await stageOf(officer, id)).toBe('classified')

  await must(clerk, id, 'explain', { text, channelId: world.channels.court, told: { mode: 'visit' } })
  expect(await stageOf(officer, id)).toBe('closed')
})
