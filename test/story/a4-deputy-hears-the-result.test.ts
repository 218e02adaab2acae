import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { handleByTownship, make, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let deputy: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[deputy, officer, unit] = await Promise.all([town.as('deputy'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

test('A4: “反馈人大代表意见建议的办理等情况” — the deputy who carried a matter also hears what came of it', async () => {
  const { id, submitters } = await register(deputy, {
    ...theDarkLane,
    channel: 'deputy',
    deputyId: world.people.deputy,
  })
  await handleByTownship({ officer, unit }, id)
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')
  expect((await make(officer, id, 'close')).status).toBe(409)

  await tell(officer, id, { kind: 'deputy', id: world.people.deputy }, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
  expect((await deputy.get(`/api/suggestions/${id}`)).status).toBe(200)
})
