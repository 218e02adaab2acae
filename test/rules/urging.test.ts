/** The ladder over a unit: what silences a rung, and what an urging by hand moves. */
import { expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { addWorkingDays, dayOf } from '../../workflows/rules/calendar.ts'
import { explain } from '../../workflows/rules/policy.ts'
import { recount } from '../../workflows/rules/recount.ts'
import { roads, theDarkLane, wangOffice, chenAtRoads } from './fixtures.ts'
import { go, live, moves, opened, owes, type Life } from './live.ts'
import * as say from './verbs.ts'

const second = 1_000
const day = 86_400_000
const atWork = () => live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
const at = (life: Life, kind: string) => {
  const mark = owes(life, 'handle').marks.find((one) => one.kind === kind)
  if (!mark) throw new Error(`no ${kind} stands`)
  return mark.at
}
const taken = ({ events }: Life) => events.flatMap(({ body }) => (body.kind === 'marked' ? [body.mark] : []))

test.each(['urge', 'supervise'])(
  'what arrives a second before the rung (%s) silences it, a second after does not',
  (rung) => {
    for (const [late, heard] of [
      [-second, false],
      [second, true],
    ] as const) {
      const life = atWork()
      const rings = at(life, rung)
      const result = say.on(rings + late, say.submitResult(chenAtRoads))
      if (heard) go(life, say.clock(rings), result)
      else go(life, result, say.clock(rings))
      expect([late, taken(life).includes(rung as 'urge')]).toEqual([late, heard])
    }
  },
)

test('an urging by hand begins the five days until the supervision again, moves no day, and says so in the explanation', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'urge')))
  const { id, dueAt } = owes(life, 'handle')
  const sentAt = life.now + day
  go(life, say.on(sentAt, say.urged('urge', [id], wangOffice)))
  expect(owes(life, 'handle').dueAt).toBe(dueAt)
  expect(dayOf(at(life, 'supervise'))).toBe(addWorkingDays(dayOf(sentAt), 5, calendar).day)
  const [task] = opened(life, 'handle')
  if (!task) throw new Error('nothing was to be handled')
  const explanation = { ...task.explanation, changes: moves(life, 'handle') }
  expect(explain(explanation, '建议时限').zh).toContain('已催办，督办自当日重新起算')
  expect(recount(explanation, calendar)).toBe(dueAt)
})

test('one the clock sent, and one of something else, leave the supervision where it was', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'urge')))
  const before = owes(life, 'handle').marks
  go(life, say.urged('urge', [owes(life, 'handle').id], null), say.urged('urge', ['obl_other'], wangOffice))
  expect(owes(life, 'handle').marks).toEqual(before)
})

test('a supervision that came already is not called for twice', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'supervise')), say.urged('urge', [owes(life, 'handle').id], wangOffice))
  expect(owes(life, 'handle').marks).toEqual([])
})
