/** 合并办理 in the law: handled once, answered separately; nobody is merged away, and nobody is lost when the lead falls away. */
import { expect, test } from 'vitest'
import { openMoves } from '../../workflows/rules/moves.ts'
import { bringToEnd } from './diligent-office.ts'
import {
  chenAtRoads,
  lamps,
  liDeputy,
  matter,
  resident,
  roads,
  sunCounty,
  wangOffice,
  zhangClerk,
  type Matter,
} from './fixtures.ts'
import { acquainted, attempt, endings, go, live, owedKinds, owes, refusalOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const theLead = matter('lead')
const theFollower = matter('follower', {
  submitters: [resident('hu'), resident('jia')],
  channel: 'deputy',
  deputyId: liDeputy.personId,
})
const hu = say.submitter('hu')
const jia = say.submitter('jia')

/** A suggestion that has joined a lead, and the lead. */
function joined(follower: Matter = theFollower, lead: Life = live(theLead)): { one: Life; lead: Life } {
  return { one: go(acquainted(live(follower), lead), say.join(zhangClerk)), lead }
}
const heard = (one: Life) => go(one, say.hearLead())
const milestones = (one: Life) =>
  one.events.flatMap((e) => (e.body.kind === 'joinedMilestone' ? [e.body.milestone] : []))

test('a suggestion that joins owes nothing of its own route any more, and only its people are told there', () => {
  const { one } = joined()
  expect(endings(one, 'classify')).toEqual(['superseded'])
  expect(owedKinds(one)).toEqual([])
  expect(openMoves(one.state)).toEqual(['recordFeedback', 'leaveJoin', 'correct', 'voidEntry', 'recordWithdrawal'])
})

test('each of its submitters, and its deputy, is told how the lead was assigned and what came of it, before it ends', () => {
  const { one, lead } = joined()
  go(lead, say.assign(roads, wangOffice))
  heard(one)
  expect(one.state).toMatchObject({ stage: 'assigned', route: 'township', assignments: [] })
  go(one, say.tell(hu, 'assignmentStatus', wangOffice), say.tell(jia, 'assignmentStatus', wangOffice))
  go(lead, say.signFor(chenAtRoads), say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
  heard(one)
  expect(one.state.stage).toBe('awaitingFeedback')
  go(one, say.tell(hu, 'result', wangOffice), say.tell(jia, 'result', wangOffice))
  expect(one.state.stage).toBe('awaitingFeedback')
  go(one, say.tell(say.deputy(liDeputy), 'result', wangOffice))
  expect(one.state.stage).toBe('answered')
  expect(lead.state.stage).toBe('awaitingFeedback')
})

test('who joins a lead that is far on takes in how it stands: to whom it was given, and what came of it', () => {
  const done = live(theLead, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  go(done, say.grantReturn(wangOffice, lamps), say.signFor(wangOffice), say.submitResult(wangOffice))
  go(done, say.acceptResult(wangOffice))
  const { one } = joined(theFollower, done)
  expect(milestones(one)).toEqual(['classified', 'assigned', 'awaitingFeedback'])
  expect(owedKinds(one).toSorted()).toEqual(['assignmentStatus', 'assignmentStatus', 'result', 'result', 'result'])
})

test('a lead that got a new unit makes the word about the former one needless', () => {
  const { one, lead } = joined()
  go(lead, say.assign(roads, wangOffice))
  heard(one)
  go(lead, say.returnAssignment(chenAtRoads), say.grantReturn(wangOffice, lamps))
  heard(one)
  expect(endings(one, 'assignmentStatus')).toEqual(['superseded', 'superseded'])
  expect(owedKinds(one)).toEqual(['assignmentStatus', 'assignmentStatus'])
})

test('what its own unit had begun is the lead’s from now on', () => {
  const working = acquainted(live(theFollower, say.assign(lamps, wangOffice)), live(theLead))
  go(working, say.join(wangOffice))
  expect(endings(working, 'handle')).toEqual(['superseded'])
  expect(working.state.assignments.map((a) => a.endedAt)).toEqual([working.now])
})

test('who leaves goes on by himself, with his own clocks from that act', () => {
  const { one, lead } = joined()
  go(lead, say.classify('county', wangOffice))
  heard(one)
  go(one, say.leaveJoin(wangOffice))
  expect(one.state).toMatchObject({ stage: 'classified', route: 'county', joined: { ended: true } })
  expect(owes(one, 'submitToCounty').startAt).toBe(one.now)
  go(lead, say.submitToCounty(wangOffice))
  const before = one.state
  expect(heard(one).state).toBe(before)
  bringToEnd(one)
})

test('who leaves after the outcome is known stays where he is, and is still told', () => {
  const { one } = joined(theFollower, live(theLead, say.answer(wangOffice)))
  go(one, say.leaveJoin(wangOffice))
  expect(one.state.stage).toBe('awaitingFeedback')
  expect(owedKinds(one)).toEqual(['answer', 'answer', 'answer'])
})

test.each([
  ['withdrawn', (lead: Life) => go(lead, say.withdraw('lin'))],
  ['classified as a personal matter before the law', (lead: Life) => go(lead, say.classify('redirect', wangOffice))],
  ['taken up as a research', (lead: Life) => go(lead, say.classify('research', wangOffice))],
])('a lead that is %s sets those who joined it free, each with its own clocks', (_why, falls) => {
  const { one, lead } = joined()
  falls(lead)
  heard(one)
  expect(milestones(one)).toEqual(['freed'])
  expect(one.state).toMatchObject({ stage: 'registered', joined: { ended: true } })
  expect(owes(one, 'classify').startAt).toBe(one.now)
  bringToEnd(one)
})

test('a lead that is handled again takes those with it who were not told by all yet, and leaves the others alone', () => {
  const lead = live(theLead, say.answer(wangOffice, say.toldAll()))
  const { one: waiting } = joined(theFollower, lead)
  const { one: through } = joined(theFollower, lead)
  go(through, ...[hu, jia, say.deputy(liDeputy)].map((to) => say.tell(to, 'answer', wangOffice)))
  go(lead, say.rate('lin', 'dissatisfied'), say.rehandle(wangOffice))
  for (const one of [waiting, through]) heard(one)
  expect(waiting.state.stage).toBe('classified')
  expect(endings(waiting, 'answer')).toEqual(['superseded', 'superseded', 'superseded'])
  expect(through.state.stage).toBe('answered')
  go(lead, say.answer(wangOffice))
  heard(waiting)
  expect(owedKinds(waiting)).toEqual(['answer', 'answer', 'answer'])
})

test('a dissatisfied submitter opens the decision on his own suggestion, and its second round is its own', () => {
  const lead = live(theLead, say.assign(roads, wangOffice), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  const { one } = joined(matter('follower', { submitters: [resident('hu')] }), go(lead, say.acceptResult(wangOffice)))
  go(one, say.tell(hu, ['assignmentStatus', 'result'], wangOffice), say.rate('hu', 'dissatisfied'))
  expect(owedKinds(lead)).not.toContain('decideDissatisfied')
  go(one, say.rehandle(wangOffice))
  expect(one.state).toMatchObject({ round: 2, stage: 'classified', joined: { ended: true } })
  expect(owes(one, 'assign').round).toBe(2)
  expect(lead.state.round).toBe(1)
  bringToEnd(one)
})

test('a rating after closing opens its decision there too, and no unit of before the joining holds it again', () => {
  const lead = live(theLead, say.assign(roads, wangOffice), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  const one = acquainted(
    live(matter('follower'), say.assign(lamps, wangOffice)),
    go(lead, say.acceptResult(wangOffice)),
  )
  go(one, say.join(wangOffice), say.tell(say.submitter('lin'), ['assignmentStatus', 'result'], wangOffice))
  go(one, say.clock(owes(one, 'rate').dueAt ?? 0))
  expect(one.state.stage).toBe('closed')
  go(one, say.rate('lin', 'dissatisfied'), say.rehandle(wangOffice))
  expect(one.state.stage).toBe('classified')
  expect(one.state.assignments.every((a) => a.endedAt !== null)).toBe(true)
})

test('the last submitter may withdraw while the lead goes on', () => {
  const { one, lead } = joined(matter('follower', { submitters: [resident('hu')] }))
  go(one, say.withdraw('hu'))
  expect(one.state).toMatchObject({ stage: 'closed', withdrawn: true })
  go(lead, say.assign(roads, wangOffice))
  expect(attempt(one, say.hearLead()).events).toEqual([])
})

test('joining what has itself joined is refused with the number of the one that leads', () => {
  const { one } = joined()
  const third = acquainted(live(matter('third')), one)
  const { refusal } = attempt(third, say.join(wangOffice, 'sug_follower'))
  expect([refusal?.code, refusal?.fields]).toEqual(['join.lead-is-joined', { number: 'sug_lead' }])
  expect(refusal?.wayOut.zh).toContain('sug_lead')
})

test('the county office may join what lies with it; the station only what it has just registered', () => {
  const submitted = acquainted(live(theFollower, say.submitToCounty(wangOffice)), live(theLead))
  expect(refusalOf(submitted, say.join(zhangClerk))).toBe('join.left-to-office')
  go(submitted, say.join(sunCounty))
  expect(submitted.state.joined?.leadId).toBe('sug_lead')
})
