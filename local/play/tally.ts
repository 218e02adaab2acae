import { type Route, routes } from '../../workflows/rules/suggestion.ts'
import { Refused, type Heard } from './visitor.ts'

/** How one letter fared. `id` null: it was not even taken in. */
export interface Fate {
  readonly n: number
  readonly route: Route
  readonly id: string | null
  readonly ended: boolean
  readonly refused: boolean
  readonly why: string | null
}

/** What the play has seen: fates by letter, waits by route and step. */
export interface Tally {
  readonly heardOn: (route: Route) => Heard
  readonly ended: (n: number, route: Route, id: string) => void
  readonly failed: (n: number, route: Route, id: string | null, error: unknown) => void
  readonly fates: () => readonly Fate[]
  /** Milliseconds waited for each answer, by step, in the order the steps were first seen. */
  readonly waits: (route: Route) => ReadonlyMap<string, readonly number[]>
  readonly repeats: () => number
}

export function openTally(): Tally {
  const fates: Fate[] = []
  const waits = new Map<Route, Map<string, number[]>>(routes.map((route) => [route, new Map()]))
  let repeated = 0
  return {
    heardOn:
      (route) =>
      ({ step, ms, repeats }) => {
        repeated += repeats
        const steps = waits.get(route)
        if (!steps) return
        steps.set(step, [...(steps.get(step) ?? []), ms])
      },
    ended: (n, route, id) => fates.push({ n, route, id, ended: true, refused: false, why: null }),
    failed: (n, route, id, error) =>
      fates.push({
        n,
        route,
        id,
        ended: false,
        refused: error instanceof Refused,
        why: error instanceof Error ? error.message : String(error),
      }),
    fates: () => fates,
    waits: (route) => waits.get(route) ?? new Map(),
    repeats: () => repeated,
  }
}
