/** Whole lives as they are played: who says what, how long after the step before. One or more for each route and outcome. */
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { ResearchCommandData, ResearchMove } from '../../workflows/rules/research.ts'
import type { Recipient } from '../../workflows/rules/suggestion.ts'
import type { Step } from '../rules/live.ts'
import * as say from '../rules/verbs.ts'
import { chair, city, clerk, construction, county, dispatching, officer, shiqiao, transport, unitOf } from './cast.ts'

export const hour = 3_600_000
export const day = 24 * hour

export type ResearchStep = {
  [K in ResearchMove]: { readonly move: K; readonly data: (research: string) => ResearchCommandData[K] }
}[ResearchMove]
export type Beat = { readonly after: number } & (
  | { readonly say: Step; readonly refused?: string }
  | { readonly research: ResearchStep }
  /** Said to the other suggestion, which this one joins. */
  | { readonly lead: Step }
  | { readonly alarm: true }
)
export interface Who {
  readonly submitters: readonly [string, ...string[]]
  readonly research: string
  readonly lead: string
}
export interface Scene {
  readonly people?: number
  readonly spot?: Step
  readonly research?: boolean
  /** Another suggestion was registered before it. */
  readonly lead?: boolean
  readonly beats: (who: Who) => readonly Beat[]
}

const after = (ms: number, step: Step): Beat => ({ after: ms, say: step })
const meanwhile = (ms: number, research: ResearchStep): Beat => ({ after: ms, research })
/** To the lead; what joined it hears of it by itself. */
const there = (ms: number, step: Step): Beat => ({ after: ms, lead: step })
const refused = (ms: number, step: Step, code: string): Beat => ({ after: ms, say: step, refused: code })
/** Nobody says anything for so long: the alarm alone acts. */
const silence = (ms: number): Beat => ({ after: ms, alarm: true })
const person = (id: string): Recipient => ({ kind: 'submitter', id })
const rated = (id: string, how: Parameters<typeof say.rate>[1] = 'satisfied') => say.rate(id.slice('sbm_'.length), how)

const roads = { id: world.units.construction }
const farming = { id: world.units.farming }
const traffic = { id: world.units.transport }
const water = { id: world.units.water }
const clinic = { id: 'org_liulin_clinic' }

const towardsResult = (who: Who, assigner = officer, unit = construction): Beat[] => [
  after(2 * hour, say.tell(person(who.submitters[0]), 'assignmentStatus', officer)),
  after(day, say.signFor(unit)),
  after(2 * day, say.submitResult(unit)),
  after(day, say.acceptResult(assigner)),
  after(2 * hour, say.tell(person(who.submitters[0]), 'result', officer)),
]
const reported: Beat[] = [
  meanwhile(hour, { move: 'ratify', data: () => ({ approved: true, meetingOn: '2026-03-12', reasonId: null }) }),
  meanwhile(2 * day, { move: 'plan', data: () => ({ documentId: 'doc_plan' }) }),
  meanwhile(30 * day, { move: 'report', data: () => ({ documentId: 'doc_report' }) }),
]
export const recommendation = {
  kind: 'recommendation',
  number: '第12号',
  filedOn: '2026-04-20',
  congressLevel: 'county',
  congressPlaceId: world.countyId,
  proposerKind: 'deputies',
  leadDeputyId: world.countyDeputies[0] ?? '',
  coSignerIds: [],
  scanId: 'doc_scan',
} as const
/** The first paper of a research filed after opening, ratification, plan and report. */
const paperOf = (research: string) => `pap_${research.slice('res_'.length)}-5`
const transmittalOf = (research: string) => `tra_${research.slice('res_'.length)}-5`

const ratedBy = (deputyId: string, satisfaction: 'satisfied' | 'dissatisfied'): ResearchStep => ({
  move: 'ratePaper',
  data: (id) => ({ paperId: paperOf(id), deputyId, satisfaction, reasonId: 'doc_why' }),
})
const coSigners = [world.countyDeputies[1] ?? '', world.countyDeputies[2] ?? ''] as const
const coSignature = (deputyId: string, signed: boolean): ResearchStep => ({
  move: 'confirmCoSignature',
  data: (id) => ({ paperId: paperOf(id), deputyId, signed, reasonId: signed ? null : 'doc_why' }),
})
const toWater: ResearchStep = {
  move: 'recordPaperAssignment',
  data: (id) => ({ paperId: paperOf(id), unitId: water.id, paperClass: 'ordinary' }),
}
const reply: ResearchStep = {
  move: 'recordPaperReply',
  data: (id) => ({ paperId: paperOf(id), documentId: 'doc_reply' }),
}

/** The lives that budgets are counted on; each ends. */
export const budgeted = {
  answered: {
    beats: ({ submitters }) => [
      after(day, say.classify('answer', clerk)),
      after(day, say.answer(clerk, say.toldAll())),
      after(3 * day, rated(submitters[0])),
    ],
  },
  answeredOnTheSpot: {
    spot: say.answer(clerk, say.toldAll()),
    beats: ({ submitters }) => [after(2 * day, rated(submitters[0]))],
  },
  township: {
    beats: (who) => [
      after(2 * hour, say.classify('township', officer)),
      after(2 * hour, say.assign(roads, officer)),
      ...towardsResult(who),
      after(3 * day, rated(who.submitters[0])),
    ],
  },
  county: {
    beats: (who) => [
      after(day, say.classify('county', officer)),
      after(day, say.submitToCounty(officer)),
      after(2 * day, say.transfer(traffic, county)),
      ...towardsResult(who, county, transport),
      after(3 * day, rated(who.submitters[0])),
    ],
  },
  research: {
    research: true,
    beats: ({ submitters, research }) => [
      after(2 * hour, say.classify('research', officer)),
      after(day, say.joinResearch(chair, research)),
      after(hour, say.tell(person(submitters[0]), 'progress', officer)),
      ...reported,
      meanwhile(day, { move: 'filePaper', data: () => recommendation }),
      after(0, say.hearResearch(research)),
      after(2 * hour, say.tell(person(submitters[0]), 'progress', officer)),
      meanwhile(day, {
        move: 'recordPaperAssignment',
        data: (id) => ({ paperId: paperOf(id), unitId: water.id, paperClass: 'ordinary' }),
      }),
      meanwhile(60 * day, {
        move: 'recordPaperReply',
        data: (id) => ({ paperId: paperOf(id), documentId: 'doc_reply' }),
      }),
      after(0, say.hearResearch(research)),
      after(2 * hour, say.tell(person(submitters[0]), 'result', officer)),
      after(2 * day, rated(submitters[0])),
      meanwhile(hour, ratedBy(recommendation.leadDeputyId, 'satisfied')),
    ],
  },
  redirected: { beats: () => [after(day, say.explain(clerk, say.toldAll()))] },
  /** The county names the wrong department first; what the second does leaves the citizen unhappy, and it is handled again. */
  countyDoneAgain: {
    beats: ({ submitters: [first] }) => [
      after(day, say.classify('county', officer)),
      after(day, say.submitToCounty(officer)),
      after(2 * day, say.transfer(water, county)),
      after(day, say.returnAssignment(unitOf(water.id))),
      after(day, say.grantReturn(county, traffic)),
      after(2 * hour, say.tell(person(first), 'assignmentStatus', officer)),
      after(day, say.signFor(transport)),
      after(2 * day, say.submitResult(transport)),
      after(day, say.acceptResult(county)),
      after(2 * hour, say.tell(person(first), 'result', officer)),
      after(day, rated(first, 'dissatisfied')),
      after(day, say.rehandle(county)),
      after(3 * day, say.submitResult(transport)),
      after(day, say.acceptResult(county)),
      after(2 * hour, say.tell(person(first), 'result', officer)),
      after(3 * day, rated(first)),
    ],
  },
} as const satisfies Record<string, Scene>

/** Other ends, bends and refusals. */
export const bends = {
  redirectedOnTheSpot: { spot: say.explain(clerk, say.toldAll()), beats: () => [] },
  withdrawn: {
    beats: ({ submitters }) => [
      after(day, say.classify('township', officer)),
      after(day, say.withdraw(submitters[0].slice('sbm_'.length))),
    ],
  },
  /** Returned by the wrong unit, a new one named; sent back once; two submitters; one dissatisfied, handled again. */
  returnedAndDoneAgain: {
    people: 2,
    beats: ({ submitters: [first, second = ''] }) => [
      after(hour, say.assign(farming, officer)),
      refused(hour, say.acceptResult(officer), 'suggestion.move-not-open'),
      after(day, say.returnAssignment(unitOf(farming.id))),
      after(day, say.grantReturn(officer, roads)),
      after(hour, say.tell(person(first), 'assignmentStatus', officer)),
      after(0, say.cannotTell(person(second), 'assignmentStatus', officer)),
      after(day, say.signFor(construction)),
      after(0, say.supply(second.slice('sbm_'.length))),
      after(5 * day, say.submitResult(construction)),
      after(hour, say.sendBack(officer)),
      after(2 * day, say.submitResult(construction)),
      after(hour, say.acceptResult(officer)),
      after(hour, say.tell(person(first), 'result', officer)),
      after(0, say.tell(person(second), 'result', officer)),
      after(day, rated(first, 'dissatisfied')),
      after(day, say.rehandle(officer)),
      after(5 * day, say.submitResult(construction)),
      after(hour, say.acceptResult(officer)),
      after(hour, say.tell(person(first), 'result', officer)),
      after(0, say.tell(person(second), 'result', officer)),
      after(day, rated(first)),
      after(0, rated(second)),
    ],
  },
  /** Classified again, sent to the county, returned to the township, answered there; explained again in writing. */
  wanderingToAnAnswer: {
    beats: ({ submitters }) => [
      after(hour, say.classify('township', officer)),
      after(hour, say.classify('county', officer)),
      after(hour, say.submitToCounty(officer)),
      after(day, say.returnToTownship(county)),
      after(hour, say.answer(officer)),
      refused(hour, say.close(officer), 'suggestion.still-owed'),
      after(hour, say.tell(person(submitters[0]), 'answer', officer)),
      after(day, rated(submitters[0], 'dissatisfied')),
      after(hour, say.explainAgain(officer)),
    ],
  },
  /** Refused to be returned, beside a research that ends without a paper, which the last word waits for. */
  besideResearch: {
    research: true,
    beats: (who) => [
      after(hour, say.assign(roads, officer)),
      after(hour, say.proposeResearch(clerk)),
      after(hour, say.joinResearch(chair, who.research)),
      after(hour, say.returnAssignment(construction)),
      after(hour, say.refuseReturn(officer)),
      ...towardsResult(who),
      meanwhile(day, { move: 'plan', data: () => ({ documentId: 'doc_plan' }) }),
      meanwhile(day, { move: 'conclude', data: () => ({ reasonId: 'doc_why' }) }),
      after(0, say.hearResearch(who.research)),
      after(hour, say.tell(person(who.submitters[0]), 'result', officer)),
      after(day, rated(who.submitters[0])),
    ],
  },
  /** Ten deputies file a motion, which the session does not take up. */
  motionNotTaken: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      ...reported,
      meanwhile(day, {
        move: 'filePaper',
        data: () => ({ ...recommendation, kind: 'motion', coSignerIds: world.countyDeputies.slice(1) }),
      }),
      meanwhile(day, {
        move: 'recordMotionDecision',
        data: (id) => ({ paperId: paperOf(id), decision: 'notTaken', documentId: 'doc_decision' }),
      }),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
    ],
  },
  /** The report goes to the organ concerned, whose feedback is the last word. */
  transmitted: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      ...reported,
      meanwhile(day, { move: 'transmitReport', data: () => ({ unitId: water.id }) }),
      after(0, say.hearResearch(research)),
      meanwhile(day, {
        move: 'recordReportFeedback',
        data: (id) => ({ transmittalId: transmittalOf(id), documentId: 'doc_feedback' }),
      }),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
    ],
  },
  /** Deputies go and see before the report. */
  visited: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      meanwhile(hour, {
        move: 'recordVisit',
        data: () => ({
          visitedOn: '2026-03-02',
          participantIds: world.countyDeputies.slice(0, 2),
          documentId: 'doc_seen',
        }),
      }),
      meanwhile(day, { move: 'conclude', data: () => ({ reasonId: 'doc_why' }) }),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
    ],
  },
  /** Given back, assigned again, and twice dissatisfied: handled again, then evaluated. */
  ratedTwice: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      ...reported,
      meanwhile(day, { move: 'filePaper', data: () => recommendation }),
      meanwhile(day, toWater),
      meanwhile(day, { move: 'recordPaperReturn', data: (id) => ({ paperId: paperOf(id), reasonId: 'doc_why' }) }),
      meanwhile(day, toWater),
      meanwhile(day, reply),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
      meanwhile(day, ratedBy(recommendation.leadDeputyId, 'dissatisfied')),
      meanwhile(day, reply),
      meanwhile(day, ratedBy(recommendation.leadDeputyId, 'dissatisfied')),
      meanwhile(day, {
        move: 'recordEvaluation',
        data: (id) => ({ paperId: paperOf(id), heldOn: '2026-05-12', documentId: 'doc_found' }),
      }),
    ],
  },
  /** A recommendation of three: one co-signer confirms by telephone, one did not sign, and only who signed rates. */
  coSigned: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      ...reported,
      meanwhile(day, { move: 'filePaper', data: () => ({ ...recommendation, coSignerIds: coSigners }) }),
      meanwhile(hour, coSignature(coSigners[0], true)),
      meanwhile(hour, coSignature(coSigners[1], false)),
      meanwhile(day, toWater),
      meanwhile(day, reply),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
      meanwhile(day, ratedBy(recommendation.leadDeputyId, 'satisfied')),
      meanwhile(day, ratedBy(coSigners[0], 'satisfied')),
    ],
  },
  /** A motion that comes back from its committee onto the agenda and is adopted. */
  motionAdopted: {
    research: true,
    beats: ({ submitters, research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      ...reported,
      meanwhile(day, {
        move: 'filePaper',
        data: () => ({ ...recommendation, kind: 'motion', coSignerIds: world.countyDeputies.slice(1) }),
      }),
      meanwhile(day, {
        move: 'recordMotionDecision',
        data: (id) => ({ paperId: paperOf(id), decision: 'toSpecialCommittee', documentId: 'doc_decision' }),
      }),
      meanwhile(day, {
        move: 'recordMotionDecision',
        data: (id) => ({ paperId: paperOf(id), decision: 'onAgenda', documentId: 'doc_decision' }),
      }),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'progress', officer)),
      meanwhile(day, {
        move: 'recordResolution',
        data: (id) => ({ paperId: paperOf(id), adopted: true, documentId: 'doc_vote' }),
      }),
      after(0, say.hearResearch(research)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(hour, rated(submitters[0])),
    ],
  },
  /** Given more time, left, joined again, left for good and given to a unit. */
  leftResearch: {
    research: true,
    beats: (who) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, who.research)),
      meanwhile(hour, { move: 'plan', data: () => ({ documentId: 'doc_plan' }) }),
      meanwhile(hour, { move: 'extendReport', data: () => ({ amount: 2, reasonId: 'doc_why' }) }),
      after(0, say.hearResearch(who.research)),
      after(hour, say.tell(person(who.submitters[0]), 'progress', officer)),
      after(hour, say.leaveResearch(officer)),
      after(hour, say.tell(person(who.submitters[0]), 'progress', officer)),
      after(hour, say.joinResearch(officer, who.research)),
      after(hour, say.leaveResearch(officer)),
      after(hour, say.classify('township', officer)),
      after(hour, say.assign(roads, officer)),
      ...towardsResult(who),
      after(day, rated(who.submitters[0])),
      meanwhile(day, { move: 'conclude', data: () => ({ reasonId: 'doc_why' }) }),
    ],
  },
  /** A question answered, more time granted, and a promise that comes back, gets a new day and is kept. */
  givenTime: {
    beats: (who) => [
      after(hour, say.askSubmitter(clerk, say.toldAll())),
      after(2 * day, say.supply(who.submitters[0].slice('sbm_'.length))),
      after(hour, say.assign(roads, officer)),
      after(hour, say.tell(person(who.submitters[0]), 'assignmentStatus', officer)),
      after(day, say.signFor(construction)),
      after(day, say.requestExtension(construction, 5)),
      after(hour, say.refuseExtension(officer)),
      after(hour, say.requestExtension(construction, 10)),
      after(hour, say.grantExtension(officer)),
      after(hour, say.tell(person(who.submitters[0]), 'progress', officer)),
      after(3 * day, say.promise(construction, '2027-06-30')),
      after(hour, say.acceptResult(officer)),
      after(hour, say.tell(person(who.submitters[0]), 'result', officer)),
      after(day, rated(who.submitters[0])),
      after(9 * day, say.reportCommitment(construction, 'newDate', '2027-07-31')),
      after(hour, say.tell(person(who.submitters[0]), 'progress', officer)),
      after(9 * day, say.reportCommitment(construction)),
      after(hour, say.tell(person(who.submitters[0]), 'progress', officer)),
    ],
  },
  /** Put right, split, asked twice in vain to be void; one who was forgotten, one who withdraws by telephone; void at last. */
  entryMended: {
    beats: ({ submitters: [first] }) => [
      after(hour, say.correct(clerk, 'channel', 'phone')),
      after(hour, say.addSubmitter(clerk)),
      after(hour, say.issueCode(clerk, first.slice('sbm_'.length))),
      after(hour, say.split(officer, `sug_part-${first.slice('sbm_'.length)}`)),
      after(hour, say.voidEntry(clerk)),
      after(hour, say.decideVoid(clerk, false)),
      after(hour, say.voidEntry(clerk)),
      refused(hour, say.decideVoid(clerk, true), 'void.second-person'),
      after(hour, say.decideVoid(officer, false)),
      after(hour, say.recordWithdrawal(clerk, first.slice('sbm_'.length))),
      after(hour, say.voidEntry(clerk)),
      after(hour, say.decideVoid(officer, true)),
    ],
  },
  /** A lead and a co-unit, both handed on to others; the opinion is recorded for the co-unit, and given again in a second round. */
  helped: {
    beats: (who) => [
      after(hour, say.assign(farming, officer, 'doc_reason', { coUnitIds: [clinic.id] })),
      after(hour, say.reassign(roads, officer)),
      after(hour, say.tell(person(who.submitters[0]), 'assignmentStatus', officer)),
      after(day, say.signFor(construction)),
      refused(day, say.submitResult(construction), 'opinion.missing'),
      after(hour, say.giveOpinion(officer)),
      after(day, say.submitResult(construction)),
      after(hour, say.acceptResult(officer)),
      after(hour, say.tell(person(who.submitters[0]), 'result', officer)),
      after(day, rated(who.submitters[0], 'dissatisfied')),
      after(hour, say.rehandle(officer)),
      after(hour, say.giveOpinion(officer)),
      after(hour, say.submitResult(construction)),
      after(hour, say.acceptResult(officer)),
      after(hour, say.tell(person(who.submitters[0]), 'result', officer)),
      after(day, rated(who.submitters[0])),
    ],
  },
  /** The only lead gives it back and no other takes its place: whoever helped it is free. */
  helperReleased: {
    beats: (who) => [
      after(hour, say.assign(farming, officer, 'doc_reason', { coUnitIds: [clinic.id] })),
      after(hour, say.returnAssignment(unitOf(farming.id))),
      after(hour, say.grantReturn(officer)),
      after(hour, say.assign(roads, officer)),
      ...towardsResult(who),
      after(day, rated(who.submitters[0])),
    ],
  },
  /** Two units handle it separately; it waits for both. */
  handledSeparately: {
    beats: (who) => [
      after(hour, say.submitToCounty(officer)),
      after(day, say.transfer(traffic, county, { separateUnitIds: [water.id] })),
      after(hour, say.tell(person(who.submitters[0]), 'assignmentStatus', officer)),
      after(day, say.signFor(transport)),
      after(day, say.submitResult(transport)),
      after(hour, say.acceptResult(county)),
      after(day, say.signFor(county)),
      after(day, say.submitResult(county)),
      after(hour, say.acceptResult(county)),
      after(hour, say.tell(person(who.submitters[0]), 'result', officer)),
      after(day, rated(who.submitters[0])),
    ],
  },
  /** Handed over to the neighbouring township, which answers. */
  handedOver: {
    beats: () => [
      after(hour, say.classify('township', officer)),
      after(hour, say.handOver('org_shiqiao_station', officer)),
      after(hour, say.answer(shiqiao, say.toldAll())),
      silence(20 * day),
    ],
  },
  /** To the city and back, to the city again, transferred to its unit. */
  throughTheCity: {
    beats: ({ submitters: [first] }) => [
      after(hour, say.submitToCounty(officer)),
      after(hour, say.submitToCity(county)),
      after(hour, say.returnToCounty(city)),
      after(hour, say.submitToCity(county)),
      after(hour, say.transfer({ id: 'org_yunchuan_transport' }, city)),
      after(hour, say.signFor(city)),
      after(day, say.submitResult(city)),
      after(hour, say.acceptResult(city)),
      after(hour, say.tell(person(first), 'assignmentStatus', officer)),
      after(hour, say.tell(person(first), 'result', officer)),
      after(day, rated(first)),
    ],
  },
  /** Transferred to the dispatching office, which passes it on. */
  passedOn: {
    beats: (who) => [
      after(hour, say.submitToCounty(officer)),
      after(hour, say.transfer({ id: 'org_qinghe_dispatch' }, county)),
      after(hour, say.redispatch(traffic, dispatching)),
      ...towardsResult(who, county, transport),
      after(day, rated(who.submitters[0])),
    ],
  },
  /** Joins another, leaves it, joins it again, and is told what came of it by its own people’s office. */
  joined: {
    lead: true,
    beats: ({ submitters, lead }) => [
      after(hour, say.join(clerk, lead)),
      after(hour, say.leaveJoin(officer)),
      after(hour, say.join(officer, lead)),
      there(hour, say.assign(roads, officer)),
      after(0, say.hearLead(lead)),
      after(hour, say.tell(person(submitters[0]), 'assignmentStatus', officer)),
      there(day, say.signFor(construction)),
      there(day, say.submitResult(construction)),
      there(hour, say.acceptResult(officer)),
      after(0, say.hearLead(lead)),
      after(hour, say.tell(person(submitters[0]), 'result', officer)),
      after(day, rated(submitters[0])),
    ],
  },
} as const satisfies Record<string, Scene>

/** Where only the alarm speaks: amber, red, urging, the window that ends unrated. They need a clock that can be turned. */
export const overdue = {
  forgottenByEveryone: { beats: () => [silence(30 * day)] },
  lateUnitAndUnrated: {
    beats: (who) => [
      after(day, say.classify('township', officer)),
      after(day, say.assign(roads, officer)),
      silence(40 * day),
      ...towardsResult(who),
      silence(30 * day),
    ],
  },
  /** A unit with another to help it is given more time, and is late all the same. */
  helpedAndLate: {
    beats: ({ submitters: [first] }) => [
      after(2 * hour, say.classify('township', officer)),
      after(2 * hour, say.assign(roads, officer, null, { coUnitIds: [clinic.id] })),
      after(2 * hour, say.tell(person(first), 'assignmentStatus', officer)),
      after(day, say.signFor(construction)),
      after(day, say.requestExtension(construction, 10)),
      after(day, say.grantExtension(officer)),
      after(2 * hour, say.tell(person(first), 'progress', officer)),
      after(day, say.giveOpinion(officer)),
      silence(34 * day),
      after(day, say.submitResult(construction)),
      after(day, say.acceptResult(officer)),
      after(2 * hour, say.tell(person(first), 'result', officer)),
      after(3 * day, rated(first)),
    ],
  },
  /** Urged by hand some days after it was late, so that the supervision comes later; the chair signs that; the result after that. */
  urgedByHand: {
    beats: (who) => [
      after(day, say.classify('township', officer)),
      after(day, say.assign(roads, officer)),
      silence(23 * day),
      after(day, say.urged('urge', [], officer)),
      silence(10 * day),
      after(hour, say.urged('supervision', [], chair)),
      ...towardsResult(who),
    ],
  },
  /** A day off is added while the unit is at work; more when it is late already, so that it is not: the red light goes out. */
  calendarRevised: {
    beats: (who) => [
      after(day, say.classify('township', officer)),
      after(day, say.assign(roads, officer)),
      after(day, say.calendarChanged(2)),
      silence(25 * day),
      after(hour, say.calendarChanged(3)),
      ...towardsResult(who),
    ],
  },
  forgottenResearch: {
    research: true,
    beats: ({ research }) => [
      after(hour, say.classify('research', officer)),
      after(hour, say.joinResearch(chair, research)),
      silence(120 * day),
    ],
  },
  /** A reply that nobody rates: the window ends by itself. */
  unratedPaper: {
    research: true,
    beats: () => [
      ...reported,
      meanwhile(day, { move: 'filePaper', data: () => recommendation }),
      meanwhile(day, toWater),
      meanwhile(day, reply),
      silence(60 * day),
    ],
  },
  ratedAfterTheEnd: {
    beats: ({ submitters }) => [
      after(hour, say.answer(clerk, say.toldAll())),
      silence(30 * day),
      after(day, rated(submitters[0], 'dissatisfied')),
      after(day, say.explainAgain(officer)),
    ],
  },
  /** Late already when the county moves its open suggestions to a longer term: the red light goes out. The last one: from then on that version is in force. */
  movedToPolicy: {
    beats: (who) => [
      after(day, say.classify('township', officer)),
      after(day, say.assign(roads, officer)),
      silence(23 * day),
      after(hour, say.policyChanged(county, 2)),
      ...towardsResult(who),
    ],
  },
} as const satisfies Record<string, Scene>
