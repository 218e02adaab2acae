import type { JudgedDay } from './year-months.tsx'

export interface Holiday {
  readonly name: string
  /** Days off that follow one another, both ends inside. */
  readonly off: readonly { readonly from: string; readonly to: string; readonly many: number }[]
  readonly worked: readonly string[]
}

const next = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/** A year's schedule holiday by holiday, as the notice writes it. `days`: in order. */
export function byHoliday(days: readonly JudgedDay[]): Holiday[] {
  const names = [...new Set(days.map(({ name }) => name))]
  return names.map((name) => {
    const its = days.filter((day) => day.name === name)
    const off: { from: string; to: string; many: number }[] = []
    for (const { day } of its.filter(({ kind }) => kind === 'holiday')) {
      const last = off[off.length - 1]
      if (last && next(last.to) === day) off[off.length - 1] = { ...last, to: day, many: last.many + 1 }
      else off.push({ from: day, to: day, many: 1 })
    }
    return { name, off, worked: its.filter(({ kind }) => kind === 'workday').map(({ day }) => day) }
  })
}
