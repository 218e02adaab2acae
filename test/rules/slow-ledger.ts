/** What a ledger must say of each thing owed, counted again by the slow oracle: every end it ever had, and every time the clock spoke. */
import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { DueChange, Term } from '../../workflows/rules/policy-terms.ts'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { OpenedObligation, SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { slowlyCounted, slowlyOntoWorkday } from './slow-calendar.ts'
import { civilDay, daysBetween, endsAt, slowlyBetween, slowMarks } from './slow-marks.ts'

type Ledger = readonly (SuggestionEvent | ResearchEvent)[]
export interface Told {
  readonly kind: string
  /** Every end it had, as written down and as counted slowly, in order; epoch ms. */
  readonly ends: { readonly written: (number | null)[]; readonly counted: (number | null)[] }
  /** What the clock said and when (its mark's instant), and what it had to say. */
  readonly spoken: { readonly written: string[]; readonly counted: string[] }
  /** How long after its instant each was taken, ms. */
  readonly lateness: readonly number[]
}

const lapses: readonly string[] = ['unrated', 'mayNotReturn', 'notSupplied']
const floors: Readonly<Record<string, Term | undefined>> = {
  extensionRefused: defaultPolicy.stops['decideExtension']?.floor,
  sentBack: defaultPolicy.stops['acceptResult']?.floor,
}
const said = (kind: string, at: number) => `${kind} ${new Date(at).toISOString()}`

/** `until`: when one looked, epoch ms. */
export const toldSlowly = (ledger: Ledger, until: number): Told[] =>
  ledger.flatMap(({ opens, recordedAt }) => opens.map((o) => followed(o, recordedAt, { ledger, until })))

/** One thing owed, from its opening through every change to its settlement. */
function followed(
  opened: OpenedObligation,
  openedAt: number,
  { ledger, until }: { ledger: Ledger; until: number },
): Told {
  const { id, track, kind, startAt } = opened
  const rule = defaultPolicy.rules.find((r) => r.track === track && r.key === kind)
  if (!rule) throw new Error(`no row ${track}.${kind}`)
  const ends = { written: [opened.dueAt], counted: [firstEnd()] }
  const spoken = { written: [] as string[], counted: [] as string[] }
  const lateness: number[] = []
  let since = openedAt
  let term = rule.amount === null || rule.unit === null ? null : { amount: rule.amount, unit: rule.unit }
  let stoppedOn: string | null = null
  const end = () => ends.counted.at(-1) ?? null
  let open = true
  const pass = (until: number) => {
    const dueAt = end()
    if (dueAt !== null && stoppedOn === null && term?.amount !== 0)
      for (const mark of slowMarks(defaultPolicy, {
        rule,
        startAt,
        lastDay: civilDay(dueAt - 1),
        term,
        ownedBy: opened.owedBy.role,
      }))
        if (mark.at <= until && (mark.at > since || since === openedAt)) spoken.counted.push(said(mark.kind, mark.at))
    since = until
  }

  for (const event of ledger) {
    const { body, recordedAt } = event
    if ((body.kind === 'marked' || body.kind === 'researchMarked') && body.obligationId === id) {
      spoken.written.push(said(body.mark, body.at))
      lateness.push(recordedAt - body.at)
    }
    const settled = event.settles.find((s) => s.id === id)
    if (settled) {
      pass(recordedAt)
      open = false
      if (lapses.includes(settled.how)) {
        spoken.written.push(said('expire', end() ?? 0))
        lateness.push(recordedAt - (end() ?? 0))
      }
    }
    const adjusted = event.adjusts?.find((a) => a.id === id)
    if (!adjusted) continue
    pass(recordedAt)
    const { change } = adjusted
    if (change.kind === 'stopped') stoppedOn = civilDay(change.at)
    else {
      ends.counted.push(endsAt(nextEnd(change)))
      ends.written.push(adjusted.dueAt)
      ;[stoppedOn, term] = [null, null]
    }
  }
  if (open) pass(until)
  const inOrder = (words: string[]) => words.toSorted()
  return { kind, ends, spoken: { written: inOrder(spoken.written), counted: inOrder(spoken.counted) }, lateness }

  function firstEnd(): number | null {
    if (rule?.dueOn === 'decisionDay') return endsAt(slowlyOntoWorkday(civilDay(startAt), 1))
    if (!rule || rule.amount === null || rule.unit === null) return null
    if (rule.amount === 0) return startAt
    return endsAt(slowlyCounted(civilDay(startAt), { amount: rule.amount, unit: rule.unit }))
  }

  /** Goes on with what was left (at least the floor), or ends later by what was granted. */
  function nextEnd({ kind: how, at, event, added }: DueChange): string {
    const [last, today] = [civilDay((end() ?? 0) - 1), civilDay(at)]
    if (how === 'extended' && added) return slowlyCounted(last < today ? today : last, added)
    if (how !== 'resumed' || stoppedOn === null) throw new Error(`${kind} was ${how}, which no oracle counts`)
    const inDays = rule?.unit !== 'workingDays'
    const amount = Math.max(0, inDays ? daysBetween(stoppedOn, last) : slowlyBetween(stoppedOn, last))
    const left = slowlyCounted(today, { amount, unit: inDays ? 'days' : 'workingDays' })
    const floor = floors[event]
    const least = floor ? slowlyCounted(today, floor) : left
    return least > left ? least : left
  }
}
