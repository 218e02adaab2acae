const day = 86_400_000

export interface Week {
  readonly monday: string
  /** Monday to Sunday; null outside the span. */
  readonly days: readonly (string | null)[]
  /** The day on which a month begins in it, or the first day of all. */
  readonly begun: string | null
}

/** The weeks of some civil days, both ends inside, Monday first. */
export function weeksOf({ from, to }: { from: string; to: string }): Week[] {
  const first = Date.parse(`${from}T00:00:00Z`)
  const weekday = (new Date(first).getUTCDay() + 6) % 7
  const weeks: Week[] = []
  for (let monday = first - weekday * day; monday <= Date.parse(`${to}T00:00:00Z`); monday += 7 * day) {
    const all = [0, 1, 2, 3, 4, 5, 6].map((nth) => new Date(monday + nth * day).toISOString().slice(0, 10))
    const days = all.map((one) => (one >= from && one <= to ? one : null))
    const begun = days.find((one) => one !== null && (one.endsWith('-01') || one === from)) ?? null
    weeks.push({ monday: all[0] ?? '', days, begun })
  }
  return weeks
}
