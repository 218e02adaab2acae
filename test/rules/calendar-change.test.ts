/** A calendar revised while matters are under way: what moves, what stays, what is taken back. */
import { expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { addWorkingDays, dayOf, endOfDay, startOfDay } from '../../workflows/rules/calendar.ts'
import { changedOnTheWay } from '../../workflows/rules/changed-on-the-way.ts'
import { explain } from '../../workflows/rules/policy.ts'
import { recount } from '../../workflows/rules/recount.ts'
import { nextMark } from '../../workflows/rules/obligations.ts'
import { chenAtRoads, roads, theDarkLane, theLooseRail, wangOffice } from './fixtures.ts'
import { dayOffOn, explanationsOf, go, kindsOf, live, owes, revisionsOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const day = 86_400_000
const atWork = () => live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
const lastDay = (life: Life, kind = 'handle') => dayOf((owes(life, kind).dueAt ?? 0) - 1)
const told = (life: Life, step = say.calendarChanged(life.calendar.version)) => go(life, step)
/** Revises the calendar and tells the life at an instant. */
function revised(life: Life, on: string, kind: 'holiday' | 'workday', now = life.now + 60_000): Life {
  life.calendar = dayOffOn(life.calendar, on, kind)
  return told(life, say.on(now, say.calendarChanged(life.calendar.version)))
}
const takenBack = ({ events }: Life) =>
  events.flatMap(({ body }) => (body.kind === 'overdueWithdrawn' ? [[...body.marks, body.because]] : []))
const marked = (life: Life, kind: string) =>
  life.events.filter(({ body }) => body.kind === 'marked' && body.mark === kind && body.obligationId === handled(life))
    .length
const handled = (life: Life) => owes(life, 'handle').id
const nextWorkday = (from: string, life: Life, n = 1) => addWorkingDays(from, n, life.calendar).day
const weekendBefore = (due: string, life: Life) => {
  for (let one = due; ; one = dayOf(startOfDay(one) - day))
    if (
      new Date(startOfDay(one) + 8 * 3_600_000).getUTCDay() === 6 &&
      nextWorkday(dayOf(startOfDay(one) - day), life) !== one
    )
      return one
}

test('a day off that is added moves every end counted across it, each with a receipt that counts to the same day; what ended before stays', () => {
  const life = atWork()
  const due = lastDay(life)
  const before = new Map(life.state.open.map((o) => [o.id, o.dueAt]))
  revised(life, due, 'holiday')
  expect(lastDay(life)).toBe(nextWorkday(due, life))
  const receipt = life.events.at(-1)
  const { version } = life.calendar
  expect(receipt?.body).toEqual({ kind: 'recounted', calendarVersion: version, revisions: [version], days: [due] })
  expect(receipt?.adjusts?.map(({ id, was, dueAt }) => ({ id, was, dueAt }))).toEqual([
    { id: owes(life, 'handle').id, was: endOfDay(due), dueAt: endOfDay(nextWorkday(due, life)) },
  ])
  const others = life.state.open.filter((o) => o.kind !== 'handle')
  expect(others.map((o) => o.dueAt)).toEqual(others.map((o) => before.get(o.id)))
  const explanation = explanationsOf(life)[owes(life, 'handle').id]
  if (!explanation) throw new Error('no explanation')
  expect(recount(explanation, life.calendar)).toBe(owes(life, 'handle').dueAt)
  expect(explain(explanation, '建议时限').zh).toMatch(/因放假调休安排变动重新计算，至.*24时止。/)
  expect(explain(explanation, '建议时限').en).toContain('Counted anew after the change of the calendar')
})

test('what must be done the same day moves too once it stood and went on: its new day is counted like every other', () => {
  const life = live(theLooseRail, say.classify('township', wangOffice), say.askSubmitter(wangOffice))
  expect(explanationsOf(life)[owes(life, 'assign').id]).toMatchObject({ amount: 0, urgent: true })
  go(life, say.supply('lin'))
  const due = lastDay(life, 'assign')
  revised(life, due, 'holiday')
  expect(lastDay(life, 'assign')).toBe(nextWorkday(due, life))
  const explanation = explanationsOf(life)[owes(life, 'assign').id]
  expect(explanation && recount(explanation, life.calendar)).toBe(owes(life, 'assign').dueAt)
})

test('said again, or of a day nothing is counted across, it leaves nothing', () => {
  const life = revised(atWork(), '2026-12-24', 'holiday')
  expect(kindsOf(life.events)).not.toContain('recounted')
  revised(life, lastDay(life), 'holiday')
  const length = life.events.length
  told(life)
  expect(life.events).toHaveLength(length)
})

test('two revisions before it is counted leave one receipt that speaks for both; a day set and set back is none of it', () => {
  const life = atWork()
  const due = lastDay(life)
  const [next, third] = [nextWorkday(due, life), nextWorkday(due, life, 2)]
  const first = dayOffOn(life.calendar, due)
  life.calendar = dayOffOn(first, next)
  told(life, say.calendarChanged(first.version))
  expect(lastDay(life)).toBe(third)
  const [one, two] = [first.version, life.calendar.version]
  const receipts = () => life.events.flatMap(({ body }) => (body.kind === 'recounted' ? [body] : []))
  const both = { kind: 'recounted', calendarVersion: two, revisions: [one, two], days: [due, next] }
  expect(receipts()).toEqual([both])
  told(life)
  expect(receipts()).toEqual([both])

  const whole = { from: 0, to: Number.MAX_SAFE_INTEGER }
  const off = dayOffOn(calendar2026, third)
  const back = dayOffOn(dayOffOn(off, third, 'workday'), next)
  const undone = revisionsOf(back).map((one) => ({
    ...one,
    days: one.days.map((changed) => (changed.after?.kind === 'workday' ? { ...changed, after: null } : changed)),
  }))
  expect(changedOnTheWay(undone, whole)).toEqual({ days: [next], revisions: [back.version] })
})

test('a make-up day moves an end to an earlier day, and its reminders with it', () => {
  const life = atWork()
  const due = lastDay(life)
  const amber = owes(life, 'handle').marks[0]?.at ?? 0
  revised(life, weekendBefore(dayOf(amber), life), 'workday')
  expect(lastDay(life)).toBe(nextWorkday(due, life, -1))
  expect(owes(life, 'handle').marks[0]?.at).toBeLessThan(amber)
})

test('nothing is overdue by a calendar: an end never moves to before the day it is counted on', () => {
  const life = atWork()
  const due = lastDay(life)
  const saturday = weekendBefore(due, life)
  revised(life, saturday, 'workday', startOfDay(due) + 3_600_000)
  expect(lastDay(life)).toBe(due)
  expect(kindsOf(life.events)).not.toContain('recounted')

  const two = atWork()
  two.calendar = dayOffOn(dayOffOn(two.calendar, saturday, 'workday'), dayOf(startOfDay(saturday) + day), 'workday')
  told(two, say.on(startOfDay(nextWorkday(due, life, -1)) + 3_600_000, say.calendarChanged(two.calendar.version)))
  expect(lastDay(two)).toBe(dayOf(two.now))
  const explanation = explanationsOf(two)[owes(two, 'handle').id]
  expect(explanation && recount(explanation, two.calendar)).toBe(owes(two, 'handle').dueAt)
  expect(explanation && explain(explanation, '建议时限').zh).toContain('不早于重新计算之日')
})

test('a red light that a later calendar makes wrong is taken back, and comes when the new end has passed', () => {
  const life = atWork()
  const due = lastDay(life)
  const red = owes(life, 'handle').marks.find((m) => m.kind === 'red')?.at ?? 0
  go(life, say.on(red, say.clock(red)))
  expect([marked(life, 'red'), marked(life, 'urge')]).toEqual([1, 1])
  revised(life, dayOf(red), 'holiday', red + 60_000)
  expect([lastDay(life), takenBack(life)]).toEqual([due, []])

  life.calendar = dayOffOn(dayOffOn(life.calendar, due), nextWorkday(due, life))
  told(life, say.on(red + 120_000, say.calendarChanged(life.calendar.version)))
  expect(owes(life, 'handle').dueAt).toBeGreaterThan(life.now)
  expect(takenBack(life)).toEqual([['red', 'urge', 'calendar']])
  const again = owes(life, 'handle').marks.find((m) => m.kind === 'red')?.at ?? 0
  go(life, say.on(again, say.clock(again)))
  expect([marked(life, 'red'), marked(life, 'urge')]).toEqual([2, 2])
})

test.each([
  [-1, [['red', 'urge', 'inTime']]],
  [0, []],
])(
  'what was done %i s from its end and is entered after the red light: taken back where it was in time',
  (from, back) => {
    const life = atWork()
    const { dueAt, marks } = owes(life, 'handle')
    const red = marks.find((m) => m.kind === 'red')?.at ?? 0
    go(life, say.on(red, say.clock(red)))
    const result = say.submitResult(chenAtRoads)
    go(life, { ...say.on(red + 3_600_000, result), occurredAt: (dueAt ?? 0) + from * 1_000 })
    expect(takenBack(life)).toEqual(back)
  },
)

test('a clock that stands keeps what it had left across the new day off', () => {
  const [life, other] = [atWork(), atWork()]
  for (const one of [life, other]) go(one, say.requestExtension(chenAtRoads, 5))
  const due = lastDay(life)
  revised(life, due, 'holiday')
  expect([lastDay(life), owes(life, 'handle').stoppedAt]).toEqual([
    nextWorkday(due, life),
    owes(other, 'handle').stoppedAt,
  ])
  expect(owes(life, 'handle').marks).toEqual([])
})

test('the day of an extension, once told, is told again where the calendar moves it', () => {
  const life = atWork()
  go(life, say.requestExtension(chenAtRoads, 5), say.grantExtension(wangOffice))
  go(life, say.tell(say.submitter('lin'), 'progress', wangOffice))
  expect(life.state.open.some((o) => o.kind === 'extensionNotice')).toBe(false)
  revised(life, lastDay(life), 'holiday')
  expect(owes(life, 'extensionNotice').owedTo).toEqual({ kind: 'submitter', id: 'sbm_lin' })
})

test('no mark of a moved clock is at or before the instant it was looked at', () => {
  const life = atWork()
  const warned = owes(life, 'handle').marks[0]?.at ?? 0
  revised(life, weekendBefore(dayOf(warned), life), 'workday', warned - 60_000)
  expect(nextMark(life.state)).toBeGreaterThan(life.now)
  expect(marked(life, 'amber')).toBe(1)
})
