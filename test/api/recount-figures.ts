import type { FigureGroup } from '../../db/queries/figure-facts.ts'
import { measureNames, type MeasureName } from '../../db/queries/figure-measures.ts'

interface Owed {
  readonly id: string
  readonly kind: string
  dueAt: number | null
  stoppedAt?: number | null
  settled?: { how: string; at: number }
}
interface Told {
  readonly kind: string
  readonly recordedAt: Date
  readonly body: {
    readonly suggestion?: { stationId: string; townshipOfficeId: string; countyOfficeId: string }
    readonly assignment?: { unitId: string }
    readonly route?: string
    readonly mark?: string
    readonly marks?: readonly string[]
    readonly obligationId?: string
    readonly satisfaction?: string
  }
  readonly opens: readonly Owed[]
  readonly settles: readonly { id: string; how: string; at: number }[]
  readonly adjusts: readonly { id: string; dueAt: number | null; stoppedAt: number | null }[] | null
}
export interface Life {
  readonly id: string
  readonly events: readonly Told[]
}

/** The figures once more, from the ledgers alone and one event after the other; days in Shanghai time, `now` in epoch ms. */
export function recountFigures(
  lives: readonly Life[],
  by: FigureGroup,
  period: { from: string; to: string; now: number },
) {
  const from = Date.parse(`${period.from}T00:00:00+08:00`)
  const to = Date.parse(`${period.to}T00:00:00+08:00`) + 86_400_000
  const counts: Record<string, Record<MeasureName, number>> = {}
  for (const life of lives) {
    const said = tell(life, from, to, period.now)
    for (const group of said.groups[by]) {
      const row = (counts[group] ??= Object.fromEntries(measureNames.map((name) => [name, 0])) as Record<
        MeasureName,
        number
      >)
      for (const name of measureNames) if (said.holds[name]) row[name] += 1
    }
  }
  return counts
}

function tell({ events }: Life, from: number, to: number, now: number) {
  const has = (...kinds: string[]) => events.some((e) => kinds.includes(e.kind))
  const within = (at: number | undefined) => at !== undefined && at >= from && at < to
  const owed = obligations(events)
  const isPast = (o: Owed) => !o.settled && o.stoppedAt == null && o.dueAt !== null && o.dueAt <= now
  const isWindow = (o: Owed) => o.kind === 'rate' || o.kind === 'returnWindow'
  const isLate = (o: Owed) => {
    const end = o.stoppedAt ?? o.settled?.at
    return !isWindow(o) && (isPast(o) || (o.dueAt !== null && end !== undefined && end > o.dueAt))
  }
  const isTold = (o: Owed) => o.settled?.how === 'done'
  const toTell = (...kinds: string[]) => owed.filter((o) => kinds.includes(o.kind) && (isTold(o) || isPast(o)))
  const everyone = (list: Owed[]) => list.length > 0 && list.every(isTold)

  const { suggestion } = events[0]!.body
  const inCohort = within(events.find((e) => ['classified', 'joined'].includes(e.kind))?.recordedAt.getTime())
  const concluded = has('answered')
  const late = owed.some(isLate)
  const secondRound = events.findLastIndex((e) => e.kind === 'rehandleOrdered')
  const ratings = events.slice(secondRound + 1).flatMap((e) => (e.kind === 'rated' ? [e.body.satisfaction] : []))
  const isOpen = events.findLastIndex((e) => ['answered', 'closed'].includes(e.kind)) <= secondRound
  const [status, result] = [toTell('assignmentStatus'), toTell('result')]
  const feedback = [...status, ...result]
  const asked = owed.some((o) => o.kind === 'rate')
  const reached = (mark: string) => {
    const back = events.filter((e) => e.kind === 'overdueWithdrawn' && e.body.marks?.includes(mark))
    const marked = events.filter((e) => e.kind === 'marked' && e.body.mark === mark)
    return marked.some((e) => !back.some(({ body }) => body.obligationId === e.body.obligationId))
  }
  const cohort = {
    classified: true,
    concluded,
    due: concluded || late,
    onTime: concluded && !late,
    onTimeUnextended: concluded && !late && !has('extensionGranted'),
    late,
    assignmentStatusOwed: status.length > 0,
    assignmentStatusTold: everyone(status),
    resultOwed: result.length > 0,
    resultTold: everyone(result),
    feedbackOwed: feedback.length > 0,
    feedbackInTime: everyone(feedback) && feedback.every((o) => o.settled!.at <= o.dueAt!),
    extended: has('extensionGranted'),
    returned: has('returnRequested'),
    sentBack: has('sentBack'),
    rehandled: has('rehandleOrdered'),
    urge: reached('urge'),
    supervise: reached('supervise'),
    ratingAsked: asked,
    rated: asked && ratings.length > 0,
    satisfied: asked && ratings.length > 0 && !ratings.includes('dissatisfied'),
  }
  const holds = {
    ...Object.fromEntries(Object.entries(cohort).map(([name, so]) => [name, inCohort && so])),
    registered: within(events[0]!.recordedAt.getTime()),
    open: isOpen,
    openOverdue: isOpen && owed.some((o) => isPast(o) && !isWindow(o)),
  } as Record<MeasureName, boolean>
  const units = events.flatMap((e) =>
    e.kind === 'assigned' || e.kind === 'transferred' ? [e.body.assignment!.unitId] : [],
  )
  const route = events.findLast((e) => e.kind === 'classified' || e.kind === 'reclassified')?.body.route ?? 'none'
  return {
    holds,
    groups: {
      all: ['all'],
      station: [suggestion!.stationId],
      township: [suggestion!.townshipOfficeId],
      unit: [...new Set(units)],
      route: [route],
      month: [new Date(events[0]!.recordedAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 7)],
      day: [new Date(events[0]!.recordedAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)],
    },
  }
}

function obligations(events: readonly Told[]): Owed[] {
  const owed = new Map<string, Owed>()
  for (const { opens, settles, adjusts } of events) {
    for (const o of opens) owed.set(o.id, { ...o })
    for (const { id, dueAt, stoppedAt } of adjusts ?? []) {
      const one = owed.get(id)
      if (one && !one.settled) Object.assign(one, { dueAt, stoppedAt })
    }
    for (const { id, how, at } of settles) {
      const one = owed.get(id)
      if (one && !one.settled) one.settled = { how, at }
    }
  }
  return [...owed.values()]
}
