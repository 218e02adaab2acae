import type { Pairs } from './paired.ts'

/** One line of a measure taken in pairs. */
export function report(name: string, { ours, base, ratio, range }: Pairs, unit: string): void {
  console.log(
    `${name}: ratio ${ratio.toFixed(2)} (${range[0].toFixed(2)}–${range[1].toFixed(2)}); ${ours.toFixed(1)} against ${base.toFixed(1)} ${unit}`,
  )
}
