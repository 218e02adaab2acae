import { z } from 'zod'
import type { FigureRow } from '../../db/queries/count-figures.ts'
import { measureNames, measures, rateNames, rates, type RateName } from '../../db/queries/figure-measures.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import { coded, sentence } from '../fields.ts'

const rowShape = z.object({
  group: sentence.extend({ id: z.string() }),
  counts: z.record(z.enum(measureNames), z.number()),
  rates: z.record(z.enum(rateNames), z.number().nullable()),
  oldestOpenAt: z.string().nullable(),
  /** 1 is the best by the rate asked for; equals share a place, and where nothing can be reckoned there is none. */
  rank: z.number().nullable(),
})
export const figuresShape = z
  .object({
    asOf: z.string(),
    measures: z.array(coded),
    rates: z.array(coded.extend({ part: z.enum(measureNames), of: z.enum(measureNames) })),
    rows: z.array(rowShape),
  })
  .meta({ id: 'Figures' })

/** Figures as people read them: each measure with its meaning, the rows in the order of their rank. `at`: epoch ms. */
export function figuresView(
  rows: readonly FigureRow[],
  { at, rankBy, nameOf }: { at: number; rankBy: RateName; nameOf: (groupId: string) => Sentence },
): z.input<typeof figuresShape> {
  const reckoned = rows.map(({ groupId, counts, oldestOpenAt }) => ({
    group: { id: groupId, ...nameOf(groupId) },
    counts,
    rates: Object.fromEntries(
      rateNames.map((name) => [name, quotient(counts[rates[name].part], counts[rates[name].of])]),
    ) as Record<RateName, number | null>,
    oldestOpenAt: oldestOpenAt?.toISOString() ?? null,
  }))
  const known = reckoned.flatMap((row) => row.rates[rankBy] ?? [])
  const rankOf = (value: number | null) => (value === null ? null : 1 + known.filter((other) => other > value).length)
  return {
    asOf: new Date(at).toISOString(),
    measures: measureNames.map((code) => ({ code, zh: measures[code].zh, en: measures[code].en })),
    rates: rateNames.map((code) => ({ code, ...rates[code] })),
    rows: reckoned
      .map((row) => ({ ...row, rank: rankOf(row.rates[rankBy]) }))
      .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.group.id < b.group.id ? -1 : 1)),
  }
}

/** Four digits are kept: 0.6667 is 66.67 %. */
const quotient = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000)
