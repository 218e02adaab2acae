/** Half a year over the Spring Festival and over National Day, told by the real workflow: the clock speaks when the slow oracle says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { civilDay, endsAt } from '../rules/slow-marks.ts'
import { toldSlowly } from '../rules/slow-ledger.ts'
import { halfYears, type HalfYear } from './half-years.ts'
import { openHalfYears } from './live-half-year.ts'

let year: Awaited<ReturnType<typeof openHalfYears>>
let slowest = { name: '', seconds: 0 }
beforeAll(async () => void (year = await openHalfYears()))
afterAll(async () => {
  process.stderr.write(`half-year lives: the slowest was ${slowest.name}, ${slowest.seconds.toFixed(1)} s\n`)
  await year.close()
})

const minute = 60_000
/** The notice of 2027 is not out. */
const isKnown = (instant: number | null) => instant === null || instant <= endsAt('2026-12-31')

/** The very days, counted by hand over the holidays and the Saturdays and Sundays that are worked. */
const byHand: Readonly<Record<string, readonly [kind: string, spring: string, autumn: string]>> = {
  lateThroughout: ['handle', '2026-03-06', '2026-10-13'],
  answeredInTime: ['answer', '2026-02-26', '2026-09-24'],
}

const lives = Object.entries<HalfYear>(halfYears).flatMap(([name, life]) =>
  life.from.map((from, n) => [`${name}, from ${from}`, { name, life, from, festival: n }] as const),
)
test.each(lives)('%s: every end and every mark is the slow oracle’s', async (title, { name, life, from, festival }) => {
  const begun = performance.now()
  const { id, research, ledgers, until } = await year.live(life, from)
  const seconds = (performance.now() - begun) / 1000
  if (seconds > slowest.seconds) slowest = { name: title, seconds }

  const told = ledgers.flatMap((ledger) => toldSlowly(ledger, until))
  for (const { kind, ends, spoken, lateness } of told) {
    const known = ends.counted.map(isKnown)
    const within = (_end: unknown, n: number) => known[n]
    expect([kind, ends.written.filter(within)]).toEqual([kind, ends.counted.filter(within)])
    expect([kind, spoken.written]).toEqual([kind, spoken.counted])
    // Never early; and before the minute is over, which on the server's clock is not the machine's.
    expect([kind, lateness.filter((late) => late < 0 || late >= minute)]).toEqual([kind, []])
  }
  const words = new Set(told.flatMap(({ spoken }) => spoken.written.map((word) => word.split(' ')[0])))
  expect(life.speaks.filter((word) => !words.has(word))).toEqual([])

  const rows = [...(await year.rows(id)), ...(await year.rows(research))]
  const last = told.map(({ kind, ends }) => `${kind} ${ends.counted.at(-1) ?? null}`)
  expect(rows.map(({ kind, due_at }) => `${kind} ${due_at?.getTime() ?? null}`).toSorted()).toEqual(last.toSorted())
  const [kind, ...days] = byHand[name] ?? []
  const first = told.find((one) => one.kind === kind)?.ends.written[0] ?? null
  expect(first && civilDay(first - 1)).toBe(days[festival] ?? null)
})
