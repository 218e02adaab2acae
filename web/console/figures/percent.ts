/** A rate as offices write it: 66.67%. Null, where the whole is 0, is a dash. */
export const percent = (rate: number | null | undefined): string =>
  rate === null || rate === undefined ? '—' : `${Number((rate * 100).toFixed(2))}%`
