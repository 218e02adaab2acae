/** Lives a matter along one route in every way the law opens: the stages met, the steps between them, what is owed there. */
import { milestoneNames, satisfactionNames, settlementNames } from '../workflows/rules/words.ts'
import { isReturnPending } from '../workflows/rules/flags.ts'
import { moveRules, openMoves } from '../workflows/rules/moves.ts'
import { obligationName } from '../workflows/rules/sentences.ts'
import type { Sentence } from '../workflows/rules/refusals.ts'
import type { Move, ResearchMilestoneKind, Route, Stage } from '../workflows/rules/suggestion.ts'
import {
  chenAtRoads,
  lamps,
  luAtWater,
  meiCity,
  matter,
  roads,
  sunCounty,
  transport,
  wangOffice,
  water,
  zhaoChair,
} from '../test/rules/fixtures.ts'
import { attempt, copyOf, live, researchReaches, researchUnderWay, type Life, type Step } from '../test/rules/live.ts'
import * as say from '../test/rules/verbs.ts'

export interface Edge {
  readonly from: Stage
  readonly to: Stage
  readonly by: Sentence
}
export interface Explored {
  readonly stages: readonly Stage[]
  readonly edges: readonly Edge[]
  /** Per stage, the policy rows ('township.handle') of all that was seen owed there. */
  readonly owed: ReadonlyMap<Stage, readonly string[]>
}
interface Way {
  readonly by: Sentence
  readonly step: Step
  readonly before?: (life: Life) => void
}

const lin = say.submitter('lin')
const researchId = 'res_school'
const theMatter = matter('picture')

/** The picture of one route: breadth first from registration, each kind of situation once. */
export function exploreRoute(route: Route): Explored {
  const begun = researchUnderWay(live(theMatter), researchId)
  const seen = new Set([situation(begun)])
  const waiting = [begun]
  const stages = new Set<Stage>()
  const edges = new Map<string, Edge>()
  const owed = new Map<Stage, Set<string>>()
  for (let life = waiting.shift(); life; life = waiting.shift()) {
    const { stage, open } = life.state
    stages.add(stage)
    const rows = owed.get(stage) ?? new Set()
    for (const o of open.filter((one) => one.stoppedAt === null)) rows.add(`${o.track}.${o.kind}`)
    owed.set(stage, rows)
    for (const way of waysOn(life, route)) {
      const next = copyOf(life)
      way.before?.(next)
      if (attempt(next, way.step).refusal) continue
      if (next.state.stage !== stage)
        edges.set(`${stage} ${next.state.stage} ${way.by.en}`, { from: stage, to: next.state.stage, by: way.by })
      const key = situation(next)
      if (!seen.has(key)) waiting.push(next)
      seen.add(key)
    }
  }
  return {
    stages: [...stages],
    edges: [...edges.values()],
    owed: new Map([...owed].map(([stage, rows]) => [stage, [...rows]])),
  }
}

/** What tells two lives of a route apart in its picture. */
const situation = ({ state, researches }: Life): string =>
  JSON.stringify([
    state.route,
    state.stage,
    state.round,
    isReturnPending(state),
    state.research?.ended,
    researches.get(researchId)?.milestones.map((m) => m.kind),
    state.assignments.at(-1)?.designated,
    state.ratings.filter((r) => r.round === state.round).length,
    state.open.map((o) => o.kind).toSorted(),
  ])

function waysOn(life: Life, route: Route): readonly Way[] {
  const { state } = life
  const moves = openMoves(state).flatMap((move) =>
    stepsOf(move, life, route).map((step) => ({ by: moveRules[move], step })),
  )
  const rate = state.open.find((o) => o.kind === 'rate')
  const ended = state.stage === 'answered' || state.stage === 'closed'
  return [
    ...moves,
    ...(rate
      ? [
          { by: obligationName('rate'), step: say.rate('lin') },
          { by: settlementNames.unrated, step: say.clock(rate.dueAt ?? life.now) },
        ]
      : []),
    ...(ended ? [{ by: satisfactionNames.dissatisfied, step: say.rate('lin', 'dissatisfied') }] : []),
    ...(state.research?.asMainRoute === true && !state.research.ended ? milestones : []),
  ]
}

const heard = (kind: ResearchMilestoneKind, final: boolean): Way => ({
  by: milestoneNames[kind],
  step: say.hearResearch(researchId),
  before: (life) => {
    if (!life.researches.get(researchId)?.milestones.some((m) => m.kind === kind))
      researchReaches(life, kind, final, researchId)
  },
})
const milestones: readonly Way[] = [
  heard('reportTransmitted', false),
  heard('paperFiled', false),
  heard('reportFedBack', true),
  heard('paperReplied', true),
  heard('motionDecided', true),
  heard('motionResolved', true),
  heard('researchConcludedWithoutPaper', true),
]

/** The ways to make one move that lead on along this route. */
function stepsOf(move: Move, { state }: Life, route: Route): readonly Step[] {
  const assigner = route === 'county' ? sunCounty : wangOffice
  const unitOfficial = route === 'county' ? luAtWater : chenAtRoads
  const onRoute = (its: Route, ...steps: readonly Step[]) => (route === its ? steps : [])
  switch (move) {
    case 'classify':
      return state.route === null ? [say.classify(route, wangOffice)] : []
    case 'answer':
      return onRoute('answer', say.answer(wangOffice), say.answer(wangOffice, say.toldAll()))
    case 'explain':
      return onRoute('redirect', say.explain(wangOffice), say.explain(wangOffice, say.toldAll()))
    case 'assign':
      return onRoute('township', say.assign(roads, wangOffice))
    case 'submitToCounty':
      return onRoute('county', say.submitToCounty(wangOffice))
    case 'transfer':
      return [say.transfer(water, sunCounty)]
    case 'returnToTownship':
      return [say.returnToTownship(sunCounty)]
    case 'signFor':
      return [say.signFor(assigner)]
    case 'returnAssignment':
      return [say.returnAssignment(unitOfficial)]
    case 'decideReturn':
      return [
        say.grantReturn(assigner),
        say.grantReturn(assigner, route === 'county' ? transport : lamps),
        say.refuseReturn(assigner),
      ]
    case 'submitResult':
      return [say.submitResult(assigner)]
    case 'askSubmitter':
      return [say.askSubmitter(wangOffice)]
    case 'requestExtension':
      return [say.requestExtension(assigner)]
    case 'decideExtension':
      return [say.grantExtension(assigner), say.refuseExtension(assigner)]
    case 'reportCommitment':
      return [say.reportCommitment(assigner)]
    case 'acceptResult':
      return [say.acceptResult(assigner)]
    case 'sendBack':
      return [say.sendBack(assigner)]
    case 'recordFeedback':
      return [...new Set(state.open.flatMap((o) => o.feedback ?? []))].map((kind) => say.tell(lin, kind, wangOffice))
    case 'joinResearch':
      return onRoute('research', say.joinResearch(zhaoChair, researchId))
    case 'leaveResearch':
      return onRoute('research', say.leaveResearch(wangOffice))
    case 'rehandle':
      return [say.rehandle(assigner)]
    case 'explainAgain':
      return [say.explainAgain(assigner)]
    case 'submitToCity':
      return [say.submitToCity(sunCounty)]
    case 'returnToCounty':
      return [say.returnToCounty(meiCity)]
    case 'redispatch':
      return [say.redispatch(route === 'county' ? transport : lamps, unitOfficial)]
    case 'reassign':
      return [say.reassign(route === 'county' ? transport : lamps, assigner)]
    case 'giveOpinion':
    case 'handOver':
    case 'proposeResearch':
    case 'close':
    case 'join':
    case 'leaveJoin':
    case 'split':
    case 'correct':
    case 'voidEntry':
    case 'decideVoid':
    case 'recordWithdrawal':
      return []
  }
}
