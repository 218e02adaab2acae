import { routes, type Route } from '../../workflows/rules/suggestion.ts'
import { pad, padLeft, type Paint } from '../screen.ts'
import type { Fate, Tally } from './tally.ts'

const names: Record<Route, readonly [zh: string, en: string]> = {
  answer: ['解答回复', 'answer'],
  township: ['交办', 'township'],
  county: ['转办', 'county'],
  research: ['专题调研', 'research'],
  redirect: ['解释告知', 'redirect'],
}

/** What Temporal spent on suggestions of one route, one entry each. */
export type Spent = ReadonlyMap<Route, readonly { readonly actions: number; readonly events: number }[]>

/** What a play has shown, as lines for the terminal: by route, by step, and everything that did not end, with why. */
export function report(tally: Tally, spent: Spent, seconds: number, paint: Paint): string[] {
  const fates = tally.fates()
  const missing = fates.filter(({ ended }) => !ended)
  return [
    '',
    paint('bold', '办理方式  By route'),
    paint('dim', columns(['', '登记 filed', '办结归档 ended', '被拒 refused', '动作 actions', '事件 events'])),
    ...routes.map((route) => routeLine(route, fates, spent)),
    columns(['合计 total', ...counts(fates), '', '']),
    '',
    paint('bold', '每一步的等待（毫秒）  Waits by step (ms)'),
    paint('dim', columns(['', '次数 n', '中位 median', 'p95', '最长 max', ''])),
    ...routes.flatMap((route) => stepLines(route, tally, paint)),
    '',
    `用时 ${seconds.toFixed(1)} 秒，每秒 ${(fates.length / seconds).toFixed(1)} 件；因暂时不可用而重发 ${tally.repeats()} 次。`,
    `${seconds.toFixed(1)} s, ${(fates.length / seconds).toFixed(1)} suggestions per second; ${tally.repeats()} sent again after "not now".`,
    '',
    ...missing.map(({ n, route, id, why }) =>
      paint('red', `未办结  did not end  #${n + 1}  ${names[route][1]}  ${id ?? 'not registered'}  ${why}`),
    ),
    missing.length === 0
      ? paint('green', `全部 ${fates.length} 件都办到了底。  All ${fates.length} reached their end.`)
      : paint('red', `${missing.length} 件没有办到底。  ${missing.length} did not reach their end.`),
  ]
}

const columns = ([first = '', ...rest]: readonly string[]) =>
  `  ${pad(first, 22)}${rest.map((cell) => padLeft(cell, 16)).join('')}`.trimEnd()

const counts = (fates: readonly Fate[]) => [
  String(fates.filter(({ id }) => id !== null).length),
  String(fates.filter(({ ended }) => ended).length),
  String(fates.filter(({ refused }) => refused).length),
]

function routeLine(route: Route, fates: readonly Fate[], spent: Spent): string {
  const costs = spent.get(route) ?? []
  const median = (pick: 'actions' | 'events') => {
    const sorted = costs.map((cost) => cost[pick]).sort((a, b) => a - b)
    return sorted.length === 0 ? '—' : `${quantile(sorted, 0.5)} (≤${sorted.at(-1)})`
  }
  const label = names[route].join(' ')
  return columns([label, ...counts(fates.filter((f) => f.route === route)), median('actions'), median('events')])
}

function stepLines(route: Route, tally: Tally, paint: Paint): string[] {
  const lines = [...tally.waits(route)].map(([step, waits]) => {
    const sorted = waits.toSorted((a, b) => a - b)
    const shown = [0.5, 0.95, 1].map((q) => quantile(sorted, q).toFixed(0))
    return columns([`  ${step}`, String(sorted.length), ...shown])
  })
  return lines.length === 0 ? [] : [paint('cyan', `  ${names[route].join(' ')}`), ...lines]
}

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1)] ?? 0
