/** Every "no": one code each, said in Chinese and English with the way out, and met by somebody. */
import { expect, test } from 'vitest'
import { openMoves } from '../../workflows/rules/moves.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import * as town from './fixtures.ts'
import { acquainted, attempt, go, live, researchReaches, researchUnderWay, type Life, type Step } from './live.ts'
import * as say from './verbs.ts'

const { theDarkLane, wangOffice, zhangClerk, roads, chenAtRoads } = town
const research = (): Life => researchUnderWay(live(town.theSchoolRoad, say.classify('research', wangOffice)))
const overResearch = (): Life => {
  const life = research()
  researchReaches(life, 'researchConcludedWithoutPaper', true)
  return life
}
const answered = (): Life => live(town.theBusTimetable, say.answer(zhangClerk, say.toldAll()))
const closed = (): Life => live(town.theBusTimetable, say.answer(zhangClerk, say.toldAll()), say.rate('lin'))
const returned = (): Life => live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
const twice = (): Life =>
  live(
    town.theBusTimetable,
    say.answer(zhangClerk, say.toldAll()),
    say.rate('lin', 'dissatisfied'),
    say.rehandle(wangOffice),
    say.answer(zhangClerk, say.toldAll()),
    say.rate('lin', 'dissatisfied'),
  )
/** Two units, each with a task of its own. */
const separately = (): Life =>
  live(theDarkLane, say.assign(roads, wangOffice, 'doc_reason', { separateUnitIds: [town.lamps.id] }))
const returnedOfTwo = (): Life => {
  const life = separately()
  attempt(life, say.returnAssignment(chenAtRoads))
  return life
}
/** One leads, another helps. */
const together = (): Life =>
  live(
    theDarkLane,
    say.assign(roads, wangOffice, 'doc_reason', { coUnitIds: [town.lamps.id] }),
    say.signFor(chenAtRoads),
  )
const helperOf = ({ state }: Life) => state.assignments.find((a) => a.part === 'co')?.id ?? ''
const besideTheWell = (): Life => acquainted(live(theDarkLane), live(town.theWell))
const assigned = say.assign(roads, wangOffice)
const signed = (): Life => live(theDarkLane, assigned, say.signFor(chenAtRoads))
const promised = (): Life => {
  const life = signed()
  for (const step of [say.promise(chenAtRoads, '2026-09-01'), say.acceptResult(wangOffice)]) attempt(life, step)
  return life
}
const againHandled = (): Life =>
  live(
    theDarkLane,
    assigned,
    say.signFor(chenAtRoads),
    say.submitResult(chenAtRoads),
    say.acceptResult(wangOffice),
    say.tell(say.submitter('lin'), ['assignmentStatus', 'result'], wangOffice),
    say.rate('lin', 'dissatisfied'),
    say.rehandle(wangOffice),
  )
const waitedInVain = (): Life => live(theDarkLane, say.askSubmitter(wangOffice), say.clock(town.at('2026-05-01')))
const firstTaskOf = ({ state }: Life) => state.assignments[0]?.id ?? ''
const atNine = town.at('2026-03-10')
const lin = say.submitter('lin')

/** Who meets each of them, and how. */
const met: Partial<Record<keyof typeof refusals, readonly [() => Life, Step]>> = {
  notByLink: [signed, say.byLink(roads, firstTaskOf(signed()), say.acceptResult(wangOffice))],
  linkOver: [
    () => live(theDarkLane, assigned, say.reassign(town.lamps, wangOffice)),
    say.byLink(roads, firstTaskOf(signed()), say.signFor(chenAtRoads)),
  ],
  unitNotOfCity: [
    () => live(town.theFloodedUnderpass, say.submitToCounty(wangOffice), say.submitToCity(town.sunCounty)),
    say.transfer(town.water, town.meiCity),
  ],
  stationUnknown: [() => live(theDarkLane), say.handOver('org_none', wangOffice)],
  stationOwn: [() => live(theDarkLane), say.handOver('org_station_market', wangOffice)],
  stationBeyondCounty: [() => live(theDarkLane), say.handOver('org_station_far', wangOffice)],
  unitsMixed: [
    () => live(theDarkLane),
    say.assign(roads, wangOffice, 'doc_reason', { coUnitIds: ['org_a'], separateUnitIds: ['org_b'] }),
  ],
  unitNamedTwice: [
    () => live(theDarkLane),
    say.assign(roads, wangOffice, 'doc_reason', { coUnitIds: [town.roads.id] }),
  ],
  opinionsMissing: [together, say.submitResult(chenAtRoads)],
  returnNeedsUnit: [returnedOfTwo, say.grantReturn(wangOffice)],
  lifeOver: [closed, say.tell(lin, 'progress', wangOffice)],
  notOpen: [() => live(theDarkLane), say.acceptResult(wangOffice)],
  notYourPost: [() => live(theDarkLane), say.assign(roads, zhangClerk)],
  occurredInFuture: [() => live(theDarkLane), say.on(atNine, say.classify('township', wangOffice), atNine + 600_000)],
  occurredTooEarly: [() => live(theDarkLane), say.on(atNine, say.classify('township', wangOffice), atNine - 1)],
  routeNotForPost: [() => live(theDarkLane), say.classify('county', zhangClerk)],
  sameRoute: [() => live(theDarkLane, say.classify('county', wangOffice)), say.classify('county', wangOffice)],
  reasonMissing: [() => live(theDarkLane), say.assign(roads, wangOffice, null)],
  unitUnknown: [() => live(theDarkLane), say.assign(town.closedUnit, wangOffice)],
  unitAboveTownship: [() => live(theDarkLane), say.assign(town.water, wangOffice)],
  unitElsewhere: [() => live(theDarkLane), say.assign(town.roadsElsewhere, wangOffice)],
  unitNotHandling: [
    () => live(theDarkLane, say.submitToCounty(wangOffice)),
    say.transfer(town.countyOfficeAsUnit, town.sunCounty),
  ],
  unitIsAccused: [() => live(town.theAccusation), say.assign(roads, wangOffice)],
  channelUnknown: [() => live(town.theWageDispute), say.explain(zhangClerk, null, 'chn_invented')],
  redirectTakesNoUnit: [
    () => live(town.theWageDispute, say.classify('redirect', wangOffice)),
    say.assign(roads, wangOffice),
  ],
  opinionGiven: [
    (life = together()) => go(life, say.giveOpinion(town.guoAtLamps)),
    say.reassign(town.water, wangOffice, helperOf(together())),
  ],
  taskUnknown: [() => live(theDarkLane, say.assign(roads, wangOffice)), say.signFor(wangOffice, 'asg_none')],
  whichTask: [separately, say.signFor(wangOffice)],
  returnWindowOver: [
    () => live(theDarkLane, say.assign(roads, wangOffice), say.clock(town.at('2026-03-18', '00:00'))),
    say.returnAssignment(chenAtRoads),
  ],
  designatedMayNotReturn: [
    () => {
      const life = returned()
      attempt(life, say.grantReturn(wangOffice, town.lamps))
      return life
    },
    say.returnAssignment(town.guoAtLamps),
  ],
  nobodyToAsk: [
    () => live(town.matter('unsigned', { submitters: [{ ...town.resident('lin'), anonymous: true }] })),
    say.askSubmitter(wangOffice),
  ],
  pauseUsedUp: [waitedInVain, say.askSubmitter(wangOffice)],
  extensionNotHere: [againHandled, say.requestExtension(chenAtRoads)],
  extensionUsed: [
    () => live(theDarkLane, assigned, say.requestExtension(chenAtRoads), say.grantExtension(wangOffice)),
    say.requestExtension(chenAtRoads),
  ],
  extensionTooLate: [
    () => live(theDarkLane, assigned),
    say.on(town.at('2026-05-10'), say.requestExtension(chenAtRoads)),
  ],
  extensionTooLong: [() => live(theDarkLane, assigned), say.requestExtension(chenAtRoads, 16)],
  headMustSign: [
    () => live(theDarkLane, say.submitToCounty(wangOffice), say.transfer(town.water, town.sunCounty)),
    say.requestExtension(town.luAtWater, 10, false),
  ],
  commitmentDateMissing: [signed, say.promise(chenAtRoads, null)],
  commitmentDatePast: [signed, say.promise(chenAtRoads, '2026-01-01')],
  nothingPromised: [promised, say.reportCommitment(chenAtRoads, 'kept', '2026-12-01')],
  reviewMissing: [twice, say.explainAgain(wangOffice)],
  stillOwed: [answered, say.close(wangOffice)],
  recipientUnknown: [answered, say.tell(say.submitter('nobody'), 'progress', wangOffice)],
  nothingToTell: [answered, say.tell(lin, 'answer', wangOffice)],
  impossibleNeedsReason: [answered, say.tell(lin, 'progress', wangOffice, { outcome: 'impossible' })],
  modeMissing: [answered, say.tell(lin, 'progress', wangOffice, { mode: null })],
  researchUnknown: [research, say.joinResearch(wangOffice, 'res_none')],
  researchOver: [overResearch, say.joinResearch(wangOffice)],
  submitterUnknown: [answered, say.rate('nobody')],
  notAnsweredYet: [() => live(theDarkLane), say.rate('lin')],
  alreadyRated: [closed, say.rate('lin')],
  alreadyWithdrawn: [() => live(town.theWell, say.withdraw('ding')), say.withdraw('ding')],
  rehandledOnce: [twice, say.rehandle(wangOffice)],
  voidHandled: [() => live(theDarkLane, say.assign(roads, wangOffice)), say.voidEntry(zhangClerk)],
  voidNeedsAnother: [() => live(theDarkLane, say.voidEntry(zhangClerk)), say.decideVoid(zhangClerk, true)],
  twinUnknown: [() => live(theDarkLane), say.voidEntry(zhangClerk, 'sug_none')],
  twinGone: [
    () => acquainted(live(theDarkLane), live(town.theBusTimetable, say.withdraw('lin'))),
    say.voidEntry(zhangClerk, 'sug_bus'),
  ],
  twinOfOthers: [besideTheWell, say.voidEntry(zhangClerk, 'sug_well')],
  entryVoided: [
    () => live(theDarkLane, say.voidEntry(zhangClerk), say.decideVoid(wangOffice, true)),
    say.supply('lin'),
  ],
  correctionLeftToOthers: [() => live(theDarkLane), say.correct(wangOffice, 'channel', 'phone')],
  nothingToCorrect: [() => live(theDarkLane), say.correct(zhangClerk, 'channel', 'reception')],
  collectedAfterRegistration: [
    () => live(theDarkLane),
    say.correct(zhangClerk, 'collectedAt', String(town.at('2026-03-11'))),
  ],
  tooLateToAdd: [answered, say.addSubmitter(zhangClerk)],
  leadUnknown: [() => live(theDarkLane), say.join(wangOffice, 'sug_none')],
  leadIsJoined: [
    () => {
      const lead = acquainted(live(town.theWell), live(town.theBusTimetable))
      return acquainted(live(theDarkLane), go(lead, say.join(wangOffice, 'sug_bus')))
    },
    say.join(wangOffice, 'sug_well'),
  ],
  leadsOthers: [() => ({ ...besideTheWell(), followers: 2 }), say.join(wangOffice, 'sug_well')],
  leadOver: [() => acquainted(live(theDarkLane), closed()), say.join(wangOffice, 'sug_bus')],
  leadNotForMany: [
    () => acquainted(live(theDarkLane), live(town.theWageDispute, say.classify('redirect', wangOffice))),
    say.join(wangOffice, 'sug_wage'),
  ],
  accusationStandsAlone: [
    () => acquainted(live(town.theAccusation), live(town.theWell)),
    say.join(wangOffice, 'sug_well'),
  ],
  joinLeftToOffice: [() => go(besideTheWell(), say.classify('answer', zhangClerk)), say.join(zhangClerk, 'sug_well')],
}
/** Said at the doors, before a suggestion is asked: a stale screen, a key used again, nothing there. */
const atTheDoors: readonly (keyof typeof refusals)[] = ['stale', 'keyReused', 'notFound', 'postEnded', 'linkNotYours']

const each = Object.keys(refusals) as (keyof typeof refusals)[]
const sayings: Readonly<Record<string, Refusal>> = {
  ...Object.fromEntries(
    each
      .filter((name) => refusals[name].length === 0)
      .map((name) => [name, (refusals[name] as () => Refusal)()] as const),
  ),
  notOpen: refusals.notOpen('assign', 'handling', []),
  notYourPost: refusals.notYourPost('assign'),
  notByLink: refusals.notByLink('assign'),
  stale: refusals.stale(3),
  whichTask: refusals.whichTask([]),
  opinionsMissing: refusals.opinionsMissing([], null),
  extensionTooLong: refusals.extensionTooLong({ amount: 5, unit: 'workingDays' }),
  reviewMissing: refusals.reviewMissing('townshipReview'),
  stillOwed: refusals.stillOwed(['result']),
  nothingToTell: refusals.nothingToTell(['result']),
  leadIsJoined: refusals.leadIsJoined('990121-0001-2026-00007'),
  leadsOthers: refusals.leadsOthers(2),
}

test('every refusal is met: by a command somebody really gives, or at the doors', () => {
  const reached = each.map((name) => {
    const [life, step] = met[name] ?? []
    return [name, life && step ? attempt(life(), step).refusal?.code : 'at the doors'] as const
  })
  expect(Object.fromEntries(reached)).toEqual(
    Object.fromEntries(each.map((name) => [name, atTheDoors.includes(name) ? 'at the doors' : sayings[name]?.code])),
  )
})

test('no two refusals share a code', () => {
  const codes = each.map((name) => sayings[name]?.code)
  expect(new Set(codes).size).toBe(each.length)
})

test('each says no in Chinese and in English, in whole sentences, with the way out', () => {
  for (const { say: no, wayOut } of Object.values(sayings))
    for (const { zh, en } of [no, wayOut]) {
      expect(zh).toMatch(/[\u4e00-\u9fff].*。$/u)
      expect(en).toMatch(/^[^\u4e00-\u9fff]+\.$/u)
    }
})

test('"not open" names what is open now, and keeps it for the screen', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice))
  const { refusal } = attempt(life, say.acceptResult(wangOffice))
  expect(refusal?.say.zh).toBe('现在处于“已交办”，不能“审核通过”。')
  expect(refusal?.wayOut.zh).toContain('签收')
  expect(refusal?.fields).toMatchObject({ stage: 'assigned', open: openMoves(life.state) })
})

test('a refusal to close names everything that stands in the way', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  attempt(life, say.acceptResult(wangOffice))
  expect(attempt(life, say.close(wangOffice)).refusal?.fields).toEqual({ kinds: ['assignmentStatus', 'result'] })
})
