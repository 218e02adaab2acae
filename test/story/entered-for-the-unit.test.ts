import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const days = 86_400_000
let town: Town
let clerk: Hand, officer: Hand, construction: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, construction] = await town.all('clerk', 'officer', 'construction')
})
afterAll(() => town?.close())

interface Owed {
  readonly kind: string
  readonly startAt: string
  readonly dueAt: string
  readonly stoppedAt: string | null
  readonly settledAt: string | null
  readonly settledHow: { readonly code: string } | null
}
const owing = async (id: string, kind: string): Promise<Owed> =>
  done(await officer.get(`/api/suggestions/${id}`)).obligations.findLast((o: Owed) => o.kind === kind)
const past = async (id: string): Promise<{ kind: string; zh: string; at: string }[]> =>
  done(await officer.get(`/api/suggestions/${id}/timeline`)).items
const iso = (instant: number) => new Date(instant).toISOString()

test('a unit without a computer signs and answers on paper: what was in time stays in time, its red light is taken back, and the next clock starts when it was entered', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  const given = town.now()
  const { dueAt } = await owing(id, 'handle')
  await town.sleep(Date.parse(dueAt) + 3 * days - given)
  await town.until(async () => (await past(id)).filter(({ kind }) => kind === 'marked').length > 1)

  const tomorrow = await make(officer, id, 'signFor', { occurredAt: iso(town.now() + days) })
  expect([tomorrow.status, tomorrow.body.code]).toEqual([422, 'suggestion.occurred-in-future'])
  const tooEarly = await make(officer, id, 'signFor', { occurredAt: iso(given - 30 * days) })
  expect([tooEarly.status, tooEarly.body.code]).toEqual([422, 'suggestion.occurred-too-early'])

  await must(officer, id, 'signFor', { occurredAt: iso(given + 3_600_000) })
  const finished = iso(Date.parse(dueAt) - days)
  const entered = town.now()
  await must(officer, id, 'submitResult', { text: '已安装路灯六盏。', degree: 'solved', occurredAt: finished })

  expect(await owing(id, 'handle')).toMatchObject({ settledAt: null, stoppedAt: finished })
  const told = await past(id)
  expect(told.map(({ zh }) => zh).join('\n')).toMatch(/代柳林镇.*签收/)
  expect(told.map(({ kind }) => kind)).toContain('overdueWithdrawn')
  const review = await owing(id, 'acceptResult')
  expect(Date.parse(review.startAt)).toBeGreaterThanOrEqual(entered)
  const { documents } = done(await construction.get(`/api/suggestions/${id}`))
  expect(documents.find((one: { purpose: string }) => one.purpose === 'result')).toMatchObject({
    by: { id: world.units.construction },
    enteredBy: { id: world.townshipOfficeId },
  })

  await must(officer, id, 'acceptResult')
  expect(await owing(id, 'handle')).toMatchObject({ settledAt: finished, settledHow: { code: 'done' } })
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
})
