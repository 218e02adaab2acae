/** An instant as a sheet shows it, by Shanghai's clock: 2026-11-27 09:05. */
export const shanghaiTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
