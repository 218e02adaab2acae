import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByTownship, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

const reason = '核对了登记表'
const blank = { because: 'notASuggestion', reason }
const show = async (id: string) => done(await officer.get(`/api/suggestions/${id}`))

test('误登作废: one asks and a second person confirms; the number stays and its holder reads what it means and whom to ask', async () => {
  const { id, receiptNumber, queryCode } = await register(clerk, theDarkLane)
  await must(clerk, id, 'voidEntry', blank)
  expect((await show(id)).flags.voiding.code).toBe('notASuggestion')
  expect((await make(clerk, id, 'decideVoid', { confirmed: true, reason })).body.code).toBe('void.second-person')
  await must(officer, id, 'decideVoid', { confirmed: true, reason })
  const shown = await show(id)
  expect([shown.stage.code, shown.flags.voided.code, shown.receiptNumber]).toEqual([
    'closed',
    'notASuggestion',
    receiptNumber,
  ])
  const told = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  expect(told.voided.zh).toContain('联络站')
  expect([told.mayRate, told.maySupply, told.mayWithdraw]).toEqual([false, false, false])
  const late = { receiptNumber, queryCode, text: '还有一件事' }
  expect((await town.citizen.post('/api/public/receipts/supplement', late)).body.code).toBe('suggestion.voided')
})

test('误登作废: never a way to refuse — what somebody handles is answered, and a second no or a change of mind lets it go on', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(clerk, id, 'voidEntry', blank)
  await must(officer, id, 'decideVoid', { confirmed: false, reason: '确有其事' })
  await must(clerk, id, 'voidEntry', blank)
  await must(clerk, id, 'decideVoid', { confirmed: false, reason: '看错了' })
  await handleByTownship({ officer, unit }, id)
  expect((await make(clerk, id, 'voidEntry', blank)).body.code).toBe('void.handled')
})

test('误登作废: of two entries of one matter the other answers; staff read its number, the holder is sent to ask', async () => {
  const [one, two] = [await register(clerk, theDarkLane), await register(clerk, theDarkLane)]
  const stranger = await register(clerk, { ...theDarkLane, submitters: [masterTang] })
  const asTwin = (twinId: string) => ({ because: 'enteredTwice', twinId, reason })
  expect((await make(clerk, one.id, 'voidEntry', asTwin(stranger.id))).body.code).toBe('void.other-people')
  await must(clerk, one.id, 'voidEntry', asTwin(two.id))
  await must(officer, one.id, 'decideVoid', { confirmed: true, reason })
  expect((await show(one.id)).related.twin.receiptNumber).toBe(two.receiptNumber)
  const { receiptNumber, queryCode } = one
  const told = JSON.stringify(
    done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })),
  )
  expect(told).toContain('登记了两次')
  expect(told).not.toContain(two.receiptNumber)
  expect((await make(clerk, two.id, 'voidEntry', asTwin(one.id))).body.code).toBe('void.twin-gone')

  await handleByTownship({ officer, unit }, two.id)
  await tell(officer, two.id, { kind: 'submitter', id: two.submitters[0]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, two.id)).toBe('answered')
})
