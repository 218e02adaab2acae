/** Who sees and who may: lists, doors and the law read one table; an oracle written out by hand agrees with it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedMoves, maySee, mayMove, scopeOf, type Subject } from '../../workflows/rules/access.ts'
import { mayAct, movesByLink } from '../../workflows/rules/links.ts'
import { moves, roles, type Post, type Role } from '../../workflows/rules/suggestion.ts'
import {
  chenAtRoads,
  clerkElsewhere,
  guAdministrator,
  guoAtLamps,
  liDeputy,
  officeElsewhere,
  officials,
  roads,
  sunCounty,
  theDarkLane,
  theFloodedUnderpass,
  wangOffice,
  wuSupervisor,
  zhangClerk,
} from './fixtures.ts'
import { begin, generatedLives, stepOf } from './generated-lives.ts'
import { attempt, judge, live, type Step } from './live.ts'
import * as say from './verbs.ts'

const ids = ['a', 'b', 'c', 'd'] as const
const anId = fc.constantFrom(...ids)
const triples = fc.record({
  personId: anId,
  posts: fc.array(fc.record({ id: anId, role: fc.constantFrom(...roles), organizationId: anId }), { maxLength: 3 }),
  subject: fc.record({
    stationId: anId,
    townshipOfficeId: anId,
    countyOfficeId: anId,
    cityOfficeId: fc.option(anId),
    deputyId: fc.option(anId),
    unitIds: fc.array(anId, { maxLength: 2 }),
  }),
})

/** The words of the duty lists, role by role. */
function seenBy(personId: string, { role, organizationId: mine }: Post, of: Subject): boolean {
  const words: Record<Role, boolean> = {
    liaisonOfficer: of.stationId === mine,
    stationHead: of.stationId === mine,
    deputy: of.deputyId === personId,
    townshipOfficer: of.townshipOfficeId === mine,
    townshipChair: of.townshipOfficeId === mine,
    workingCommitteeDirector: of.townshipOfficeId === mine,
    countyOfficer: of.countyOfficeId === mine,
    countyOfficeHead: of.countyOfficeId === mine,
    cityOfficer: of.cityOfficeId === mine,
    unitOfficial: of.unitIds.includes(mine),
    supervisor: of.countyOfficeId === mine || of.cityOfficeId === mine,
    systemAdministrator: false,
    securityAdministrator: false,
    auditAdministrator: false,
  }
  return words[role]
}

/** A list as the database would make it: the suggestions whose column holds one of the scope's ids. */
const listed = (scope: ReturnType<typeof scopeOf>, of: Subject): boolean => {
  const columns: Record<(typeof scope)[number]['by'], readonly (string | null)[]> = {
    stationId: [of.stationId],
    townshipOfficeId: [of.townshipOfficeId],
    countyOfficeId: [of.countyOfficeId],
    cityOfficeId: [of.cityOfficeId],
    deputyId: [of.deputyId],
    unitIds: of.unitIds,
    subtree: [of.countyOfficeId, of.cityOfficeId],
  }
  return scope.some(({ by, id }) => columns[by].includes(id))
}

test('what a person’s list shows is what his door opens, and what the duty lists say, for ten thousand people', () => {
  fc.assert(
    fc.property(triples, ({ personId, posts, subject }) => {
      const sees = maySee(personId, posts, subject)
      return (
        sees === listed(scopeOf(personId, posts), subject) &&
        sees === posts.some((post) => seenBy(personId, post, subject))
      )
    }),
    { numRuns: 10_000 },
  )
})

test('an administrator sees no suggestion and moves none; a supervisor sees and moves none', () => {
  const { state } = live(theDarkLane)
  const subject = { ...state, unitIds: [] }
  expect(scopeOf(guAdministrator.personId, [guAdministrator.post])).toEqual([])
  expect(maySee(wuSupervisor.personId, [wuSupervisor.post], subject)).toBe(true)
  for (const { personId, post } of [guAdministrator, wuSupervisor])
    expect(moves.filter((move) => mayMove(personId, post, move, state))).toEqual([])
})

test('a neighbouring station and a neighbouring township neither see nor move it', () => {
  const { state } = live(theDarkLane)
  for (const { personId, post } of [clerkElsewhere, officeElsewhere]) {
    expect(maySee(personId, [post], { ...state, unitIds: [] })).toBe(false)
    expect(allowedMoves(personId, [post], state)).toEqual([])
  }
})

test('a unit sees what it was given, before or now, and moves only what it holds', () => {
  const { state } = live(theDarkLane, say.assign(roads, wangOffice))
  const subject = { ...state, unitIds: state.assignments.map((a) => a.unitId) }
  expect(maySee(chenAtRoads.personId, [chenAtRoads.post], subject)).toBe(true)
  expect(maySee(guoAtLamps.personId, [guoAtLamps.post], subject)).toBe(false)
  expect(allowedMoves(chenAtRoads.personId, [chenAtRoads.post], state).map((m) => m.move)).toEqual([
    'signFor',
    'returnAssignment',
    'requestExtension',
    'recordFeedback',
  ])
})

test('a person with two posts is told in which of them each move is his', () => {
  const { state } = live(theDarkLane)
  const both = [zhangClerk.post, { ...wangOffice.post, id: 'pst_zhang_office' }]
  const asPosts = new Map(allowedMoves(zhangClerk.personId, both, state).map((m) => [m.move, m.asPost]))
  expect(asPosts.get('answer')).toBe('pst_zhang')
  expect(asPosts.get('assign')).toBe('pst_zhang_office')
})

test('the deputy who raised it may record what he told, even where he holds no post at that station', () => {
  const { state } = live(theFloodedUnderpass)
  const elsewhere = { ...liDeputy.post, organizationId: 'org_station_reed' }
  expect(mayMove(liDeputy.personId, elsewhere, 'recordFeedback', state)).toBe(true)
  expect(mayMove(liDeputy.personId, elsewhere, 'classify', state)).toBe(false)
})

test('whoever may move a suggestion sees it, whatever has become of it; deputies of the station, who answer at the counter, aside', () => {
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      for (const dice of generated.throws) attempt(life, stepOf(life, dice))
      const subject = { ...life.state, unitIds: life.state.assignments.map((a) => a.unitId) }
      return officials
        .filter(({ post }) => post.role !== 'deputy')
        .every(
          ({ personId, post }) =>
            maySee(personId, [post], subject) || moves.every((move) => !mayMove(personId, post, move, life.state)),
        )
    }),
    { numRuns: 200 },
  )
})

test('a unit’s link changes its own running task alone, and only what its page offers, whatever has become of the matter', () => {
  const said = (life: ReturnType<typeof begin>) => [
    ...[
      say.signFor,
      say.returnAssignment,
      say.requestExtension,
      say.submitResult,
      say.giveOpinion,
      say.acceptResult,
    ].map((verb) => verb(chenAtRoads)),
    say.reassign(roads, chenAtRoads),
    say.sendBack(chenAtRoads),
    say.tell(say.submitter('lin'), 'assignmentStatus', chenAtRoads),
    ...life.state.assignments.map((a) => say.signFor(chenAtRoads, a.id)),
  ]
  let done = 0
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      for (const dice of generated.throws) attempt(life, stepOf(life, dice))
      const { assignments, accusation, accusedIds } = life.state
      for (const { id, unitId: its, endedAt } of assignments)
        for (const unitId of new Set(assignments.map((a) => a.unitId)))
          for (const step of said(life)) {
            const asked = say.byLink({ id: unitId }, id, step)
            const { events } = judge(life, asked)
            if (!events) continue
            done++
            const isIts = endedAt === null && its === unitId && !(accusation && accusedIds.includes(unitId))
            const offered: readonly string[] = movesByLink(byLinkOf(asked), life.state)
            const touched = events.flatMap(({ body }) => ('assignmentId' in body ? [body.assignmentId] : []))
            if (!isIts || !offered.includes(step.kind) || touched.some((one) => one !== id)) return false
          }
      return true
    }),
    { numRuns: 200 },
  )
  expect(done).toBeGreaterThan(10)
})
const byLinkOf = ({ actor }: Step) => {
  if (actor.kind !== 'unitLink') throw new Error('not said by a link')
  return actor
}

test('under an accusation the link of the one complained of opens nothing', () => {
  const { state } = live(theDarkLane, say.assign(roads, wangOffice))
  const [task] = state.assignments
  const link = { kind: 'unitLink', linkId: 'lnk_test', unitId: roads.id, assignmentId: task?.id ?? '' } as const
  expect(movesByLink(link, state)).toEqual(['signFor', 'returnAssignment', 'requestExtension'])
  const accused = { ...state, accusation: true, accusedIds: [roads.id] }
  expect(movesByLink(link, accused)).toEqual([])
  expect(mayAct(link, 'signFor', accused)).toBe(false)
})

test('the county office of the matter joins a research, and neither assigns nor answers', () => {
  const { state } = live(theDarkLane, say.assign(roads, wangOffice))
  expect(allowedMoves(sunCounty.personId, [sunCounty.post], state).map((m) => m.move)).toEqual([
    'proposeResearch',
    'joinResearch',
    'join',
    'recordWithdrawal',
  ])
})
