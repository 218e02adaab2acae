const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export interface Pairs {
  readonly ours: number
  readonly base: number
  readonly ratio: number
  readonly range: readonly [number, number]
}

/** Interleaves ours and the denominator, A B B A …, `pairs` times after one warm-up of each; medians, and the ratio's range. */
export async function paired(pairs: number, ours: () => Promise<number>, base: () => Promise<number>): Promise<Pairs> {
  await ours()
  await base()
  const rates: [number, number][] = []
  for (let n = 0; n < pairs; n++) {
    if (n % 2 === 0) rates.push([await ours(), await base()])
    else {
      const second = await base()
      rates.push([await ours(), second])
    }
  }
  const ratios = rates.map(([a, b]) => a / b)
  return {
    ours: median(rates.map(([a]) => a)),
    base: median(rates.map(([, b]) => b)),
    ratio: median(ratios),
    range: [Math.min(...ratios), Math.max(...ratios)],
  }
}
