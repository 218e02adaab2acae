/** A clock on paper or in another office may run a little ahead of ours. */
const toleratedSkew = 5 * 60_000

/** Has an instant that somebody wrote down not come yet? Null: nothing was written down. All epoch ms. */
export const isYetToCome = (instant: number | null, now: number): boolean =>
  instant !== null && instant > now + toleratedSkew
