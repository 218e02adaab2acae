import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { make, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('county')])
})
afterAll(() => town?.close())

test('A5: “交县级人大常委会代表工作机构转有关单位” — a township cannot reach a county department by any move', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  const direct = await make(officer, id, 'assign', { unitId: world.units.transport, classify: { reason: '县道' } })
  expect(direct.status).toBe(422)
  expect(direct.body.code).toBe('unit.above-township')
  expect(direct.body.wayOut.zh).toContain('报县级')

  await must(officer, id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
  expect((await make(officer, id, 'transfer', { unitId: world.units.transport })).status).toBe(403)
  expect(await stageOf(officer, id)).toBe('submitted')

  await must(county, id, 'transfer', { unitId: world.units.transport })
  expect(await stageOf(officer, id)).toBe('transferred')
})
