/** Half a year of any life, over the Spring Festival and National Day with their make-up days: every end is the slow oracle's. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { begin, generatedLives, stepOf } from './generated-lives.ts'
import { attempt } from './live.ts'
import { slowlyCounted } from './slow-calendar.ts'

const lastKnown = '2026-12-31'

test('each end, opened, gone on with or extended, falls on the day that the slow oracle counts to', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      for (const dice of generated.throws) {
        const step = stepOf(life, dice)
        // The oracle knows the published year alone.
        life.calendar = calendar2026
        attempt(life, step)
      }
      const [wanted, found]: [string[], string[]] = [[], []]
      const compare = (what: string, day: string, slow: string) => {
        if (slow > lastKnown) return
        seen.add(what)
        wanted.push(`${what} ${slow}`)
        found.push(`${what} ${day}`)
      }
      for (const { opens, adjusts = [] } of life.events) {
        for (const { kind, explanation } of opens) {
          const { amount, unit, startAt, lastDay, urgent } = explanation
          if (amount === null || unit === null || lastDay === null || amount === 0 || urgent) continue
          compare(kind, lastDay, slowlyCounted(dayOf(startAt), { amount, unit }))
        }
        for (const { was, change } of adjusts) {
          const { kind, at, left, floor, added, hardStop, lastDay } = change
          if (lastDay === null || was === null || hardStop !== undefined) continue
          const today = dayOf(at)
          const before = dayOf(was - 1)
          if (kind === 'extended' && added)
            compare(kind, lastDay, slowlyCounted(before < today ? today : before, added))
          if (kind !== 'resumed' || !left) continue
          const ends = [left, ...(floor ? [floor] : [])].map((term) => slowlyCounted(today, term))
          compare(kind, lastDay, ends.toSorted().at(-1) ?? '')
        }
      }
      expect(found).toEqual(wanted)
    }),
    { numRuns: 2_500, seed: 2026 },
  )
  for (const kind of ['answer', 'handle', 'rehandle', 'explain', 'decideReturn', 'rate', 'extended', 'resumed'])
    expect([kind, seen.has(kind)]).toEqual([kind, true])
})
