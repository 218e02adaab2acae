import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByTownship, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await town.all('clerk', 'officer', 'construction')
})
afterAll(() => town?.close())

const owed = async (id: string): Promise<string[]> =>
  done(await officer.get(`/api/suggestions/${id}`))
    .obligations.filter((o: { settledAt: string | null }) => o.settledAt === null)
    .map(({ kind, round }: { kind: string; round: number }) => `${kind} ${round}`)

test('再次办理: dissatisfaction opens a decision, not work; a second round has its own duties and feedback under the same number, and a late rating opens it once more', async () => {
  const { id, receiptNumber, submitters } = await register(clerk, theDarkLane)
  const to = { kind: 'submitter' as const, id: submitters[0]!.id }
  const rate = async (satisfaction: string, reason?: string) =>
    done(
      await town.citizen.post('/api/public/receipts/rating', {
        receiptNumber,
        queryCode: submitters[0]!.queryCode,
        satisfaction,
        reason,
      }),
    )
  await handleByTownship({ officer, unit }, id)
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  await rate('dissatisfied', '只装了村口的。')
  await town.until(async () => (await owed(id)).some((one) => one.startsWith('decideDissatisfied')))
  expect(await stageOf(officer, id)).toBe('answered')
  expect((await owed(id)).some((one) => one.startsWith('handle'))).toBe(false)

  await must(officer, id, 'rehandle', { reason: '巷内确实未装' })
  expect(await owed(id)).toContain('rehandle 2')
  await must(unit, id, 'submitResult', { text: '巷内补装四盏。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')
  expect(await owed(id)).toEqual(['result 2'])
  await tell(officer, id, to, ['result'])
  expect(await stageOf(officer, id)).toBe('answered')
  expect(done(await officer.get(`/api/suggestions/${id}`)).receiptNumber).toBe(receiptNumber)

  await town.sleep(40 * 86_400_000)
  await town.until(async () => (await stageOf(officer, id)) === 'closed')
  await rate('dissatisfied', '有两盏不亮。')
  await town.until(async () => (await stageOf(officer, id)) === 'answered')
  await must(officer, id, 'explainAgain', {
    text: '两盏已报修，三日内更换。',
    review: '已到现场复核，确有两盏不亮。',
  })
  await town.until(async () => (await stageOf(officer, id)) === 'closed')
})
