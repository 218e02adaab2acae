/** Generated lives of a research: three quarters of the deeds are what its stage opens, the others anything at all. */
import fc from 'fast-check'
import { nextResearchMark } from '../../db/commands/research-columns.ts'
import {
  awaitsDecision,
  awaitsReply,
  awaitsResolution,
  mayMoveResearch,
  openResearchMoves,
} from '../../workflows/rules/research-moves.ts'
import {
  congressLevels,
  motionDecisions,
  paperClasses,
  paperKinds,
  proposerKinds,
  researchMoves,
  type DeputyPaper,
  type ResearchCommand,
  type ResearchMove,
} from '../../workflows/rules/research.ts'
import { officials, roads } from './fixtures.ts'
import { dayOf, startOfDay } from '../../workflows/rules/calendar.ts'
import { dayOffOn } from './live.ts'
import { deed, noticed, tenDeputies, type Deed, type ResearchLife } from './live-research.ts'

const die = fc.nat({ max: 1_000 })
/** A die for each question a step asks. */
export interface Cast {
  readonly open: boolean
  readonly what: number
  readonly which: number
  readonly other: number
  readonly wait: number
  readonly yes: boolean
}
export const generatedResearches: fc.Arbitrary<readonly Cast[]> = fc.array(
  fc.record({ open: fc.boolean(), what: die, which: die, other: die, wait: die, yes: fc.boolean() }),
  { minLength: 1, maxLength: 30, size: 'max' },
)

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const waits = [0, 60_000, 3_600_000, 4 * 86_400_000, 40 * 86_400_000] as const

type Saying<K extends ResearchMove> = (life: ResearchLife, dice: Cast) => Extract<ResearchCommand, { kind: K }>['data']
const part = (ids: readonly string[], n: number) => pick([...ids, 'unknown'], n)
/** Mostly a paper that fits the act. */
const paperId = ({ state }: ResearchLife, { which, other }: Cast, fits: (paper: DeputyPaper) => boolean) => {
  const fitting = state.papers.filter(fits)
  return part(
    (fitting.length > 0 && other % 5 > 0 ? fitting : state.papers).map((p) => p.id),
    other % 5 > 0 ? which % Math.max(1, fitting.length) : which,
  )
}

const sayings: { readonly [K in ResearchMove]: Saying<K> } = {
  ratify: (_, { other, yes }) => ({
    approved: other % 4 > 0,
    meetingOn: '2026-03-20',
    reasonId: yes ? 'doc_no' : null,
  }),
  plan: () => ({ documentId: 'doc_plan' }),
  recordVisit: (_, { other }) => ({
    visitedOn: other % 6 === 0 ? '2099-01-01' : '2026-03-10',
    participantIds: other % 5 === 0 ? ['per_stranger'] : tenDeputies.slice(0, 2),
    documentId: 'doc_seen',
  }),
  report: () => ({ documentId: 'doc_report' }),
  extendReport: (_, { which }) => ({ amount: pick([1, 2, 3, 9], which), reasonId: 'doc_why' }),
  transmitReport: () => ({ unitId: roads.id }),
  recordReportFeedback: ({ state }, { which }) => ({
    transmittalId: part(
      state.transmittals.map((t) => t.id),
      which,
    ),
    documentId: 'doc_word',
  }),
  filePaper: (_, { which, other, yes }) => ({
    kind: pick(paperKinds, other),
    number: '17',
    filedOn: '2026-03-20',
    congressLevel: pick(congressLevels, which),
    congressPlaceId: 'plc_liulin',
    proposerKind: yes ? 'deputies' : pick(proposerKinds, which),
    leadDeputyId: yes ? pick(tenDeputies, which) : null,
    coSignerIds: other % 5 === 0 ? ['per_stranger'] : tenDeputies.slice(0, pick([1, 2, 5, 10], which)),
    scanId: 'doc_scan',
  }),
  recordPaperAssignment: (life, dice) => ({
    paperId: paperId(life, dice, (p) => p.kind === 'recommendation' && p.assignedTo === null),
    unitId: roads.id,
    paperClass: pick(paperClasses, dice.other),
  }),
  recordPaperReply: (life, dice) => ({ paperId: paperId(life, dice, awaitsReply), documentId: 'doc_reply' }),
  recordMotionDecision: (life, dice) => ({
    paperId: paperId(life, dice, awaitsDecision),
    decision: pick(motionDecisions, dice.other),
    documentId: 'doc_decision',
  }),
  recordResolution: (life, dice) => ({
    paperId: paperId(life, dice, awaitsResolution),
    adopted: dice.yes,
    documentId: 'doc_vote',
  }),
  recordPaperReturn: (life, dice) => ({
    paperId: paperId(life, dice, (p) => p.assignedTo !== null),
    reasonId: 'doc_why',
  }),
  ratePaper: (life, dice) => ({
    paperId: paperId(life, dice, (p) => p.asked.length > 0),
    deputyId: pick([...(life.state.papers.find((p) => p.asked.length > 0)?.asked ?? tenDeputies), null], dice.other),
    satisfaction: dice.yes ? 'dissatisfied' : 'satisfied',
    reasonId: dice.other % 7 === 0 ? null : 'doc_why',
  }),
  confirmCoSignature: (life, dice) => ({
    paperId: paperId(life, dice, (p) => p.coSignerIds.length > 0),
    deputyId: pick([...tenDeputies, null], dice.other),
    signed: dice.yes,
    reasonId: dice.other % 7 === 0 ? null : 'doc_why',
  }),
  recordEvaluation: (life, dice) => ({
    paperId: paperId(life, dice, (p) => p.evaluationAwaited),
    heldOn: '2026-09-01',
    documentId: 'doc_found',
  }),
  conclude: () => ({ reasonId: 'doc_why' }),
}

/** The next deed of a life, as the dice fell; now and then the clock rings instead. */
export function deedOf(life: ResearchLife, dice: Cast): Deed {
  const on = life.now + pick(waits, dice.wait)
  if (dice.what % 9 === 0) {
    const mark = nextResearchMark(life.state)
    return { ...deed('clock', {}, null), on: Math.max(on, dice.yes && mark !== null ? mark : on) }
  }
  if (dice.what % 13 === 5) {
    // A notice that comes late changes days that are over.
    const off = dayOf(on + ((dice.which % 50) - 20) * 86_400_000)
    if (dice.yes) life.calendar = dayOffOn(life.calendar, off)
    // Two weeks of make-up days on end: what was to come may turn out to be over.
    else
      for (let n = 0; n < 14; n++)
        life.calendar = dayOffOn(life.calendar, dayOf(startOfDay(off) + n * 86_400_000), 'workday')
    return { ...deed('calendarChanged', { version: life.calendar.version }, null), on }
  }
  if (dice.what % 17 === 3) {
    const listed = life.state.open.filter((_o, n) => (dice.which >> n) % 2 === 0).map(({ id }) => id)
    const who = dice.other % 3 === 0 ? null : pick(officials, dice.other)
    return { ...noticed(dice.yes ? 'urge' : 'supervision', listed, who), on }
  }
  // What may be done at any time, or ends it, leaves room for the rest.
  const seldom: readonly ResearchMove[] = ['conclude', 'confirmCoSignature']
  const open = openResearchMoves(life.state).filter((move) => dice.which % 5 === 0 || !seldom.includes(move))
  const move =
    (dice.open && dice.other % 2 === 0) || open.length === 0 ? pick(researchMoves, dice.what) : pick(open, dice.what)
  const able = officials.filter(({ personId, post }) => mayMoveResearch(personId, post, move, life.state))
  const who = dice.other % 11 > 0 && able.length > 0 ? pick(able, dice.which) : pick(officials, dice.other)
  const say = sayings[move] as Saying<ResearchMove>
  return { ...deed(move, say(life, dice), who), on }
}
