import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByCounty, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county, unit] = await town.all('clerk', 'officer', 'county', 'transport')
})
afterAll(() => town?.close())

test('20(3): two submitters hear how it was transferred and what came of it, and both may rate without an account', async () => {
  const receipt = await register(clerk, { ...theFloodedUnderpass, submitters: [grandmaQin, masterTang] })
  await handleByCounty({ officer, county, unit }, receipt.id)
  for (const { id } of receipt.submitters)
    await tell(officer, receipt.id, { kind: 'submitter', id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, receipt.id)).toBe('answered')

  const { receiptNumber } = receipt
  for (const { queryCode } of receipt.submitters) {
    const seen = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
    expect(JSON.stringify(seen)).toContain('排水沟已疏通')
    expect(JSON.stringify(seen)).not.toContain(grandmaQin.name)
    expect(
      (await town.citizen.post('/api/public/receipts/rating', { receiptNumber, queryCode, satisfaction: 'satisfied' }))
        .status,
    ).toBe(202)
  }
  await town.until(async () => (await stageOf(officer, receipt.id)) === 'closed')
})

test('20(3): a matter that is not the county’s goes back to the township with a reason and is classified again', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  await must(officer, id, 'submitToCounty', { classify: { reason: '县道' } })
  await must(county, id, 'returnToTownship', { reason: '涵洞属镇村道路' })
  expect(await stageOf(officer, id)).toBe('registered')
  await must(officer, id, 'classify', { route: 'township', reason: '县里认定属镇职责' })
  expect(await stageOf(officer, id)).toBe('classified')
})
