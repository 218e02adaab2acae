import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import type { ToldEvent, ToldStep } from './told-step.ts'

/** `notTold`: in the ledger, and no Update, Signal or timer of it in Temporal. `notWritten`: answered in Temporal, and not in the ledger. */
export type Disagreement = 'notTold' | 'notWritten'
export interface Pair {
  readonly ledger: readonly SuggestionEvent[]
  readonly temporal: readonly ToldEvent[]
  readonly differs: Disagreement | null
  /** The ledger's numbers that do not agree. */
  readonly seqs: readonly number[]
}

/**
 * The ledger beside Temporal's steps. An event belongs to the commit of its command, the clock's to the commit that ended behind it, what was
 * there before to the beginning of the oldest run held. `settled`: events behind it were written while Temporal was read, and may still come.
 */
export function pairWithLedger(
  ledger: readonly SuggestionEvent[],
  steps: readonly ToldStep[],
  settled: number,
): Pair[] {
  const left = new Map(ledger.map((event) => [event.seq, event]))
  const written = new Set(left.keys())
  const pairs: Pair[] = []
  let known = 0
  const take = (isOf: (event: SuggestionEvent) => boolean) => {
    const taken = [...left.values()].filter(isOf)
    for (const { seq } of taken) left.delete(seq)
    return taken
  }
  for (const step of steps) {
    const until = step.seq
    const own =
      step.of === 'ended'
        ? []
        : step.of === 'begun'
          ? take(({ seq }) => pairs.length === 0 && seq <= (until ?? 0))
          : step.commandId === null
            ? until === null
              ? take(unanswered(left, known))
              : take(({ seq, commandId }) => commandId === null && seq > known && seq <= until)
            : take(({ commandId }) => commandId === step.commandId)
    const gone = numbers(known, until ?? known).filter((seq) => !written.has(seq))
    known = Math.max(known, until ?? 0, ...own.map(({ seq }) => seq))
    pairs.push({ ledger: own, temporal: step.events, differs: gone.length > 0 ? 'notWritten' : null, seqs: gone })
  }
  for (const event of left.values()) {
    const differs = event.seq <= settled ? ('notTold' as const) : null
    const before = pairs.findIndex((pair) => (pair.ledger[0]?.seq ?? 0) > event.seq)
    const pair: Pair = { ledger: [event], temporal: [], differs, seqs: differs ? [event.seq] : [] }
    pairs.splice(before === -1 ? pairs.length : before, 0, pair)
  }
  return pairs
}

/** The clock's events that follow at once: a run that ended in the middle never heard how many they were. */
function unanswered(left: ReadonlyMap<number, SuggestionEvent>, known: number) {
  let until = known
  while (left.get(until + 1)?.commandId === null) until++
  return ({ seq }: SuggestionEvent) => seq > known && seq <= until
}

const numbers = (after: number, until: number) =>
  Array.from({ length: Math.max(0, until - after) }, (_, n) => after + 1 + n)
