const day = 86_400_000

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

export interface Week {
  readonly monday: string
  /** Monday to Sunday; null outside the span. */
  readonly days: readonly (string | null)[]
  /** The month that begins in it. */
  readonly month: Month | null
}

/** The weeks of some civil days, both ends inside, Monday first. */
export function weeksOf({ from, to }: { from: string; to: string }): Week[] {
  const first = Date.parse(`${from}T00:00:00Z`)
  const weekday = (new Date(first).getUTCDay() + 6) % 7
  const weeks: Week[] = []
  for (let monday = first - weekday * day; monday <= Date.parse(`${to}T00:00:00Z`); monday += 7 * day) {
    const all = [0, 1, 2, 3, 4, 5, 6].map((nth) => new Date(monday + nth * day).toISOString().slice(0, 10))
    const days = all.map((one) => (one >= from && one <= to ? one : null))
    const begun = days.find((one) => one !== null && (one.endsWith('-01') || one === from))
    weeks.push({ monday: all[0] ?? '', days, month: begun ? (Number(begun.slice(5, 7)) as Month) : null })
  }
  return weeks
}
