import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleByCounty, make, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, county, unit] = await town.all('clerk', 'officer', 'county', 'transport')
})
afterAll(() => town?.close())

test('A2: “转办情况和处理结果” — the interim notice on submission does not count as the status of transfer', async () => {
  const { id, submitters } = await register(clerk, theFloodedUnderpass)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  await handleByCounty({ officer, county, unit }, id)
  await tell(officer, id, to, ['progress'])
  await tell(officer, id, to, ['result'])
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')
  expect((await make(officer, id, 'close')).body.fields.kinds).toContain('assignmentStatus')

  await tell(officer, id, to, ['assignmentStatus'])
  expect(await stageOf(officer, id)).toBe('answered')
})
