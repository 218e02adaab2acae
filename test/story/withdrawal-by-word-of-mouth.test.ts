import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

test('群众撤回: said by telephone, entered with how and what he said; the others are still answered, and the last one ends it', async () => {
  const two = { ...theDarkLane, submitters: [grandmaQin, masterTang] }
  const { id, receiptNumber, submitters } = await register(clerk, two)
  const [first, second] = submitters
  const withdrawal = (submitterId: string) => ({ submitterId, mode: 'phone', reason: '来电说已经修好了，不用再办' })
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '镇里的职责' } })
  expect((await make(unit, id, 'recordWithdrawal', withdrawal(first!.id))).status).toBe(403)
  await must(clerk, id, 'recordWithdrawal', withdrawal(first!.id))
  expect(await stageOf(officer, id)).toBe('assigned')
  const { obligations } = done(await officer.get(`/api/suggestions/${id}`))
  const open = obligations.filter((o: { settledAt: string | null; owedTo: { id: string } | null }) => !o.settledAt)
  expect(open.map((o: { owedTo: { id: string } | null }) => o.owedTo?.id)).not.toContain(first!.id)
  expect((await make(clerk, id, 'recordWithdrawal', withdrawal(first!.id))).body.code).toBe('submitter.withdrawn')

  await must(officer, id, 'recordWithdrawal', withdrawal(second!.id))
  expect(await stageOf(officer, id)).toBe('closed')
  const told = JSON.stringify(done(await officer.get(`/api/suggestions/${id}/timeline`)))
  expect(told).toContain('记录第 1 位反映人以电话方式撤回，写明了怎样说的')
  const { queryCode } = first!
  const shown = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  expect([shown.withdrawn, shown.mayWithdraw]).toEqual([true, false])
})
