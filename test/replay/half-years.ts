/** Lives of up to half a year over the Spring Festival or National Day and their make-up days: who does what, so many days after the registration. */
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Recipient } from '../../workflows/rules/suggestion.ts'
import type { Step } from '../rules/live.ts'
import * as say from '../rules/verbs.ts'
import { chair, clerk, construction, county, officer, transport, unitOf } from './cast.ts'
import { recommendation, type ResearchStep } from './scenes.ts'

/** `on`: days after the registration. A paper is named `paper`, as its id holds what came before it. */
export type Dated = { readonly on: number } & ({ readonly say: Step } | { readonly research: ResearchStep })
export interface HalfYear {
  /** The day of its registration, before the Spring Festival and before National Day. */
  readonly from: readonly [string, string]
  readonly research?: true
  /** What the clock must have to say of it, or the story is not the one that was meant. */
  readonly speaks: readonly string[]
  readonly beats: (who: { readonly first: string; readonly research: string }) => readonly Dated[]
}

const on = (day: number, ...steps: readonly Step[]): Dated[] => steps.map((step) => ({ on: day, say: step }))
const meanwhile = (day: number, research: ResearchStep): Dated => ({ on: day, research })
const person = (id: string): Recipient => ({ kind: 'submitter', id })
const named = (id: string) => id.slice('sbm_'.length)
const roads = { id: world.units.construction }
const traffic = { id: world.units.transport }
const farming = world.units.farming

export const halfYears = {
  answeredInTime: {
    from: ['2026-02-12', '2026-09-18'],
    speaks: [],
    beats: ({ first }) => [
      ...on(1, say.classify('answer', clerk), say.answer(clerk, say.toldAll())),
      ...on(12, say.rate(named(first))),
    ],
  },
  answerExtendedAndLate: {
    from: ['2026-02-09', '2026-09-17'],
    speaks: ['amber', 'red', 'notice', 'noticeUp', 'expire'],
    beats: ({ first }) => [
      ...on(0, say.classify('answer', clerk)),
      ...on(1, say.requestExtension(clerk, 5)),
      ...on(2, say.grantExtension(officer), say.tell(person(first), 'progress', officer)),
      ...on(45, say.answer(clerk, say.toldAll())),
    ],
  },
  /** Nobody does anything before he has been warned, marked and supervised; twice, and then nobody rates it. */
  lateThroughout: {
    from: ['2026-01-26', '2026-09-02'],
    speaks: ['amber', 'red', 'urge', 'supervise', 'notice', 'noticeUp', 'expire'],
    beats: ({ first }) => [
      ...on(14, say.classify('township', officer), say.assign(roads, officer)),
      ...on(43, say.tell(person(first), 'assignmentStatus', officer), say.signFor(construction)),
      ...on(52, say.submitResult(construction)),
      ...on(60, say.acceptResult(officer)),
      ...on(69, say.tell(person(first), 'result', officer)),
      ...on(73, say.rate(named(first), 'dissatisfied')),
      ...on(80, say.rehandle(officer)),
      ...on(112, say.submitResult(construction), say.acceptResult(officer)),
      ...on(114, say.tell(person(first), 'result', officer)),
      ...on(117, say.rate(named(first))),
    ],
  },
  /** Given back, asked about, given more time, sent back, handled again: each time the clock stands or goes on, and nobody is late. */
  givenTime: {
    from: ['2026-02-02', '2026-09-14'],
    speaks: ['amber', 'expire'],
    beats: ({ first }) => [
      ...on(1, say.assign({ id: farming }, officer)),
      ...on(2, say.returnAssignment(unitOf(farming))),
      ...on(4, say.grantReturn(officer, roads), say.tell(person(first), 'assignmentStatus', officer)),
      ...on(5, say.signFor(construction)),
      ...on(7, say.askSubmitter(clerk, say.toldAll())),
      ...on(18, say.supply(named(first))),
      ...on(20, say.requestExtension(construction, 10)),
      ...on(24, say.grantExtension(officer), say.tell(person(first), 'progress', officer)),
      ...on(50, say.submitResult(construction)),
      ...on(52, say.sendBack(officer)),
      ...on(54, say.submitResult(construction)),
      ...on(56, say.acceptResult(officer), say.tell(person(first), 'result', officer)),
      ...on(60, say.rate(named(first), 'dissatisfied')),
      ...on(62, say.rehandle(officer)),
      ...on(75, say.submitResult(construction)),
      ...on(76, say.acceptResult(officer), say.tell(person(first), 'result', officer)),
    ],
  },
  /** A question that is never answered, more time refused, late, and late again in a second round of a month. */
  countyLate: {
    from: ['2026-01-19', '2026-08-24'],
    speaks: ['amber', 'red', 'urge', 'supervise', 'expire'],
    beats: ({ first }) => [
      ...on(1, say.classify('county', officer), say.submitToCounty(officer)),
      ...on(1, say.tell(person(first), 'progress', officer)),
      ...on(4, say.transfer(traffic, county), say.tell(person(first), 'assignmentStatus', officer)),
      ...on(5, say.signFor(transport)),
      ...on(8, say.askSubmitter(county, say.toldAll())),
      ...on(40, say.requestExtension(transport, 30)),
      ...on(44, say.refuseExtension(county)),
      ...on(68, say.submitResult(transport)),
      ...on(70, say.acceptResult(county), say.tell(person(first), 'result', officer)),
      ...on(73, say.rate(named(first), 'dissatisfied')),
      ...on(75, say.rehandle(county)),
      ...on(118, say.submitResult(transport)),
      ...on(119, say.acceptResult(county), say.tell(person(first), 'result', officer)),
      ...on(122, say.rate(named(first))),
    ],
  },
  countyExtended: {
    from: ['2026-01-26', '2026-09-07'],
    speaks: ['amber'],
    beats: ({ first }) => [
      ...on(1, say.submitToCounty(officer), say.tell(person(first), 'progress', officer)),
      ...on(2, say.transfer(traffic, county), say.tell(person(first), 'assignmentStatus', officer)),
      ...on(3, say.signFor(transport)),
      ...on(20, say.requestExtension(transport, 30)),
      ...on(22, say.grantExtension(county), say.tell(person(first), 'progress', officer)),
      ...on(58, say.submitResult(transport)),
      ...on(59, say.acceptResult(county), say.tell(person(first), 'result', officer)),
      ...on(63, say.rate(named(first))),
    ],
  },
  /** From the report, given more time, to the recommendation at the congress and its reply. */
  researched: {
    from: ['2026-01-12', '2026-06-22'],
    research: true,
    speaks: ['amber', 'red', 'notice'],
    beats: ({ first, research }) => [
      ...on(0, say.classify('research', officer)),
      ...on(1, say.joinResearch(chair, research), say.tell(person(first), 'progress', officer)),
      meanwhile(3, { move: 'ratify', data: () => ({ approved: true, meetingOn: '2026-01-15', reasonId: null }) }),
      meanwhile(24, { move: 'plan', data: () => ({ documentId: 'doc_plan' }) }),
      meanwhile(80, { move: 'extendReport', data: () => ({ amount: 1, reasonId: 'doc_why' }) }),
      ...on(80, say.hearResearch(research), say.tell(person(first), 'progress', officer)),
      meanwhile(118, { move: 'report', data: () => ({ documentId: 'doc_report' }) }),
      meanwhile(119, { move: 'filePaper', data: () => recommendation }),
      ...on(119, say.hearResearch(research), say.tell(person(first), 'progress', officer)),
      meanwhile(121, {
        move: 'recordPaperAssignment',
        data: () => ({ paperId: 'paper', unitId: world.units.water, paperClass: 'ordinary' }),
      }),
      meanwhile(165, { move: 'recordPaperReply', data: () => ({ paperId: 'paper', documentId: 'doc_reply' }) }),
      ...on(165, say.hearResearch(research), say.tell(person(first), 'result', officer)),
      ...on(168, say.rate(named(first))),
    ],
  },
  redirectedLate: {
    from: ['2026-02-06', '2026-09-24'],
    speaks: ['amber', 'red', 'notice', 'noticeUp'],
    beats: ({ first }) => [
      ...on(0, say.classify('redirect', clerk)),
      ...on(1, say.askSubmitter(clerk, say.toldAll())),
      ...on(12, say.supply(named(first))),
      ...on(45, say.explain(clerk, say.toldAll())),
    ],
  },
} as const satisfies Record<string, HalfYear>
