/** The days of a month in weeks that begin on a Monday, as calendars here are printed; null: a day of the month beside it. `month`: 1 to 12. */
export function monthOf(year: number, month: number): (string | null)[][] {
  const first = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const many = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  const days = Array.from({ length: Math.ceil((first + many) / 7) * 7 }, (_, index) => {
    const day = index - first + 1
    return day < 1 || day > many ? null : `${year}-${two(month)}-${two(day)}`
  })
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}
