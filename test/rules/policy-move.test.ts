/** Open suggestions moved to another version of their county's policy: what moves, what stays, what is taken back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, endOfDay, startOfDay } from '../../workflows/rules/calendar.ts'
import { explain } from '../../workflows/rules/policy.ts'
import { policyNow, recount } from '../../workflows/rules/recount.ts'
import { chenAtRoads, roads, theDarkLane, wangOffice } from './fixtures.ts'
import { dayOffOn, explanationsOf, go, kindsOf, live, owes, type Life } from './live.ts'
import * as say from './verbs.ts'

const day = 86_400_000
const atWork = () => live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
const longer = 2
const shorter = 3
const move = (life: Life, version: number, now = life.now + 60_000) =>
  go(life, say.on(now, say.policyChanged(wangOffice, version)))
const lastDay = (life: Life) => dayOf((owes(life, 'handle').dueAt ?? 0) - 1)
/** The working day `n` days on from that day, day by day. */
const after = (life: Life, n: number): string => {
  let at = startOfDay(dayOf(owes(life, 'handle').startAt))
  for (let left = n; left > 0; left -= works(life, at) ? 1 : 0) at += day
  return dayOf(at)
}
const works = ({ calendar }: Life, at: number) => {
  const named = calendar.days.find((one) => one.day === dayOf(at))
  return named ? named.kind === 'workday' : ![0, 6].includes(new Date(at + day / 3).getUTCDay())
}
const explanationOf = (life: Life) => {
  const explanation = explanationsOf(life)[owes(life, 'handle').id]
  if (!explanation) throw new Error('no explanation')
  return explanation
}
const marked = (life: Life, kind: string) =>
  life.events.filter(
    ({ body }) => body.kind === 'marked' && body.mark === kind && body.obligationId === owes(life, 'handle').id,
  ).length

test('what a unit owes is counted from its beginning by the new term, and the receipt names both versions, the dates and why', () => {
  const life = atWork()
  const was = owes(life, 'handle').dueAt
  move(life, longer)
  expect(lastDay(life)).toBe(after(life, 20))
  const receipt = life.events.at(-1)
  expect(receipt?.body).toMatchObject({
    kind: 'movedToPolicy',
    from: { policyId: 'default', policyVersion: 1 },
    to: { policyId: 'county-990121', policyVersion: longer },
  })
  const moved = receipt?.adjusts?.filter((a) => a.was !== a.dueAt)
  expect(moved?.map(({ id, was: from, dueAt }) => [id, from, dueAt])).toEqual([
    [owes(life, 'handle').id, was, endOfDay(after(life, 20))],
  ])
  expect(life.state).toMatchObject({ policyId: 'county-990121', policyVersion: longer })
  expect(recount(explanationOf(life), life.calendar)).toBe(owes(life, 'handle').dueAt)
  expect(policyNow(explanationOf(life))).toEqual({ policyId: 'county-990121', policyVersion: longer })
  expect(explain(explanationOf(life), '内部管理时限').zh).toMatch(/改用第2版办理时限，期限为20个工作日/)
  expect(explain(explanationOf(life), '内部管理时限').en).toContain('Moved to version 2 of the policy')
})

test('told again it leaves nothing; what opens after it is counted by the new version', () => {
  const life = move(atWork(), longer)
  const length = life.events.length
  move(life, longer)
  expect(life.events).toHaveLength(length)
  go(life, say.submitResult(chenAtRoads))
  expect(life.events.at(-1)?.opens.map(({ explanation }) => explanation.policyVersion)).toEqual([longer])
})

test('nothing is overdue by it: a term that is past already ends with the day of the move', () => {
  const life = atWork()
  const now = startOfDay(after(life, 12)) + 9 * 3_600_000
  move(life, shorter, now)
  expect(lastDay(life)).toBe(dayOf(now))
  expect(recount(explanationOf(life), life.calendar)).toBe(owes(life, 'handle').dueAt)
  expect(explain(explanationOf(life), '建议时限').zh).toContain('不早于改用之日')
})

test('what is late already keeps its day under a shorter term; a longer one takes the red light back', () => {
  const [late, freed] = [atWork(), atWork()]
  const due = lastDay(late)
  const red = owes(late, 'handle').marks.find((m) => m.kind === 'red')?.at ?? 0
  for (const life of [late, freed]) go(life, say.on(red, say.clock(red)))
  move(late, shorter)
  expect([lastDay(late), kindsOf(late.events).includes('overdueWithdrawn')]).toEqual([due, false])
  move(freed, longer)
  const back = freed.events.find(({ body }) => body.kind === 'overdueWithdrawn')
  expect(back?.body).toMatchObject({ marks: ['red', 'urge'], because: 'policy' })
  const again = owes(freed, 'handle').marks.find((m) => m.kind === 'red')?.at ?? 0
  go(freed, say.on(again, say.clock(again)))
  expect(marked(freed, 'red')).toBe(2)
})

test('a day that was extended, and a clock that stands, keep their day', () => {
  const extended = atWork()
  go(extended, say.requestExtension(chenAtRoads, 5), say.grantExtension(wangOffice))
  const stands = atWork()
  go(stands, say.requestExtension(chenAtRoads, 5))
  for (const life of [extended, stands]) {
    const before = owes(life, 'handle')
    move(life, longer)
    expect([lastDay(life), owes(life, 'handle').stoppedAt]).toEqual([dayOf((before.dueAt ?? 0) - 1), before.stoppedAt])
    expect(recount(explanationOf(life), life.calendar)).toBe(before.dueAt)
  }
})

test('moved at any time, back and forth, and across new days off: each end is what counting day by day tells, and never born overdue', () => {
  const steps = fc.array(
    fc.record({ wait: fc.integer({ min: 1, max: 6 }), version: fc.integer({ min: 1, max: 3 }), off: fc.boolean() }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(steps, (all) => {
      const life = atWork()
      let due = endOfDay(after(life, 15))
      for (const { wait, version, off } of all) {
        const now = life.now + wait * day
        if (off) {
          life.calendar = dayOffOn(life.calendar, dayOf(now + 3 * day))
          const term = life.state.policyId === 'default' ? 15 : life.state.policyVersion === longer ? 20 : 10
          const held = explanationOf(life).changes?.at(-1)?.held === true
          if (!held) due = least(life, due, endOfDay(after(life, term)), now)
          go(life, say.on(now, say.calendarChanged(life.calendar.version)))
          if (held) due = owes(life, 'handle').dueAt ?? 0
        }
        const bound = life.state.policyId !== 'default' && life.state.policyVersion === version
        if (!bound) due = least(life, due, endOfDay(after(life, version === longer ? 20 : 10)), now)
        move(life, version, now)
        expect(owes(life, 'handle').dueAt).toBe(due)
        expect(recount(explanationOf(life), life.calendar)).toBe(due)
      }
    }),
    { numRuns: 200, seed: 19 },
  )
})

/** Not before the end of today, or of the working day after it, and where it has passed already not earlier than it was. */
function least(life: Life, was: number, right: number, now: number): number {
  if (right >= was) return right
  let today = startOfDay(dayOf(now))
  while (!works(life, today)) today += day
  return Math.max(right, Math.min(was, endOfDay(dayOf(today))))
}
