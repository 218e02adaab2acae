/** An office that always does what is owed next: whatever was done before, it must bring a suggestion to its end. */
import { isFollowing, leadOf } from '../../workflows/rules/joined.ts'
import { answering, helping, stageOfTask } from '../../workflows/rules/assignments.ts'
import { isExtensionPending, isReturnPending } from '../../workflows/rules/flags.ts'
import { assignerOf, openMoves } from '../../workflows/rules/moves.ts'
import { nextMark } from '../../workflows/rules/obligations.ts'
import type { UnitFact } from '../../workflows/rules/draft.ts'
import type { Obligation, Role } from '../../workflows/rules/suggestion.ts'
import { meiCity, officials, units, type Official } from './fixtures.ts'
import { go, judge, researchReaches, researchUnderWay, type Life, type Step } from './live.ts'
import * as say from './verbs.ts'

/** Plays one life on to `closed`; throws where the office knows nothing more to do. */
export function bringToEnd(life: Life, most = 80): Life {
  for (let n = 0; n < most && life.state.stage !== 'closed'; n++) stepOn(life)
  if (life.state.stage !== 'closed') throw new Error(`still ${life.state.stage} after ${most} diligent steps`)
  return life
}

/** One diligent step further. */
export function stepOn(life: Life): void {
  const next = nextStep(life)
  if (next) {
    go(life, next)
    return
  }
  const lead = life.others.get(leadOf(life.state) ?? '')
  if (lead && isFollowing(life.state)) {
    lead.now = Math.max(lead.now, life.now)
    if (lead.state.stage !== 'closed') stepOn(lead)
    go(life, say.hearLead(lead.state.id))
    return
  }
  const { research } = life.state
  if (research && !research.ended) {
    if (!life.researches.get(research.id)?.ended)
      researchReaches(life, 'researchConcludedWithoutPaper', true, research.id)
    go(life, say.hearResearch(research.id))
    return
  }
  const mark = nextMark(life.state)
  if (mark === null) throw new Error(`nothing to do at ${life.state.stage}: ${JSON.stringify(life.state.open)}`)
  go(life, say.clock(Math.max(mark, life.now + 1)))
}

function nextStep(life: Life): Step | undefined {
  const { state } = life
  const open = openMoves(state)
  const office = officeOf(state.townshipOfficeId)
  const assigner = { TownshipOffice: office, CountyOffice: officeOf(state.countyOfficeId), CityOffice: meiCity }[
    assignerOf(state)
  ]
  const running = answering(state.assignments)
  if (isReturnPending(state)) return say.refuseReturn(assigner, running.find((a) => a.returnPending)?.id)
  if (isExtensionPending(state))
    return say.grantExtension(assigner, null, running.find((a) => a.extensionAsked !== null)?.id)
  if (open.includes('recordFeedback')) {
    const telling = state.open.map((o) => tellingOf(o, office)).find((one) => one && judge(life, one).events)
    if (telling) return telling
  }
  if (isFollowing(state)) return undefined
  if (open.includes('joinResearch') && state.open.some((o) => o.kind === 'openResearch')) {
    if (!life.researches.has('res_last')) researchUnderWay(life, 'res_last', state.townshipOfficeId)
    return say.joinResearch(office, 'res_last')
  }
  if (open.includes('giveOpinion'))
    return say.giveOpinion(assigner, helping(state.assignments).find((a) => a.resultAt === null)?.id)
  if (open.includes('rehandle') && state.round === 1) return say.rehandle(assigner)
  if (open.includes('explainAgain')) return say.explainAgain(assigner, 'doc_review')
  if (open.includes('reportCommitment'))
    return say.reportCommitment(assigner, 'kept', null, state.open.find((o) => o.kind === 'commitment')?.assignmentId)
  switch (state.stage) {
    case 'registered':
      return say.classify('township', office)
    case 'classified':
      return onwards(life, office)
    case 'submitted':
      return say.transfer(fitUnit(life, state.atCity ? 'city' : 'county'), assigner)
    case 'assigned':
    case 'transferred':
      return say.signFor(...furthestBehind(life, assigner))
    case 'handling':
      return say.submitResult(...furthestBehind(life, assigner))
    case 'resultSubmitted':
      return say.acceptResult(assigner, furthestBehind(life, assigner)[1])
    case 'researching':
    case 'reportTransmitted':
    case 'paperFiled':
    case 'awaitingFeedback':
    case 'answered':
    case 'closed':
      return undefined
  }
}

function onwards(life: Life, office: Official): Step | undefined {
  switch (life.state.route) {
    case 'answer':
      return say.answer(office, say.toldAll())
    case 'redirect':
      return say.explain(office, say.toldAll())
    case 'township':
      return say.assign(fitUnit(life, 'township'), office)
    case 'county':
      return say.submitToCounty(office)
    case 'research':
      return say.classify('township', office)
    case null:
      return undefined
  }
}

const tellingOf = ({ feedback, owedTo }: Obligation, office: Official): Step | undefined =>
  feedback && owedTo ? say.tell(owedTo, feedback, office) : undefined

/** An official of this office. */
function officeOf(organizationId: string): Official {
  const found = officials.find(({ post }) => post.organizationId === organizationId && offices.includes(post.role))
  if (!found) throw new Error(`nobody serves at ${organizationId}`)
  return found
}
const offices: readonly Role[] = ['townshipOfficer', 'countyOfficer']

/** A unit that may be given it as it stands. */
function fitUnit({ state }: Life, level: 'township' | 'county' | 'city'): UnitFact {
  const here = (unit: UnitFact) =>
    level === 'city' || (level === 'county' ? unit.countyId === state.countyId : unit.placeId === state.townshipId)
  const found = units.find(
    (unit) =>
      unit.active &&
      unit.level === level &&
      here(unit) &&
      unit.kind !== 'countyOffice' &&
      !state.accusedIds.includes(unit.id),
  )
  if (!found) throw new Error(`no unit for ${state.townshipId}`)
  return found
}

/** The task at the stage of the whole: its unit's own official, or the assigner on its behalf where the unit has nobody here. */
function furthestBehind({ state }: Life, assigner: Official): [Official, string | undefined] {
  const task = answering(state.assignments).find((a) => stageOfTask(a, state.route) === state.stage)
  const own = ({ post }: Official) => post.role === 'unitOfficial' && post.organizationId === task?.unitId
  return [officials.find(own) ?? assigner, task?.id]
}
