/** Article 20 (4): 反映较为普遍、涉及问题复杂的，可以开展专题调研, as the main route or beside routes 2 and 3. */
import { expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import {
  chenAtRoads,
  roads,
  sunCounty,
  theDarkLane,
  theSchoolRoad,
  wangOffice,
  zhangClerk,
  zhaoChair,
} from './fixtures.ts'
import {
  endings,
  go,
  kindsOf,
  live,
  opened,
  owedKinds,
  owes,
  refusalOf,
  researchReaches,
  researchUnderWay,
  type Life,
} from './live.ts'
import * as say from './verbs.ts'

const [hu, jia] = [say.submitter('hu'), say.submitter('jia')]
const researching = (): Life =>
  go(researchUnderWay(live(theSchoolRoad, say.classify('research', wangOffice))), say.joinResearch(zhaoChair))

test('a school road that many speak of is researched, a paper filed and replied to, and every family told', () => {
  const life = researching()
  expect(life.state.stage).toBe('researching')
  expect(owedKinds(life)).toEqual(['startNotice', 'startNotice'])
  go(life, say.tell(hu, 'progress', wangOffice), say.tell(jia, 'progress', wangOffice))
  researchReaches(life, 'paperFiled')
  go(life, say.hearResearch())
  expect(life.state.stage).toBe('paperFiled')
  expect(owedKinds(life)).toEqual(['filingNotice', 'filingNotice'])
  researchReaches(life, 'paperReplied', true)
  go(life, say.hearResearch())
  expect(life.state.stage).toBe('awaitingFeedback')
  go(life, say.tell(hu, 'result', wangOffice))
  expect(life.state.stage).toBe('awaitingFeedback')
  go(life, say.tell(jia, 'result', wangOffice))
  expect(life.state.stage).toBe('answered')
  expect(endings(life, 'filingNotice')).toEqual(['overtaken', 'overtaken'])
  expect(go(life, say.rate('hu'), say.rate('jia')).state.stage).toBe('closed')
})

test('the head of the local office owes a decision on the research within ten working days of the proposal', () => {
  const life = live(theSchoolRoad, say.classify('research', wangOffice))
  expect(owes(life, 'openResearch').owedBy.role).toBe('localOfficeHead')
  expect(opened(life, 'openResearch')[0]?.explanation).toMatchObject({ amount: 10, startEvent: 'researchProposed' })
})

test('a research proposed before the matter was classified is asked for once', () => {
  const life = live(theSchoolRoad, say.proposeResearch(zhangClerk), say.classify('research', wangOffice))
  expect(opened(life, 'openResearch')).toHaveLength(1)
})

test('no research is a decision too: the matter is classified again with its reason, and nothing waits for a research', () => {
  const life = live(theSchoolRoad, say.classify('research', wangOffice), say.classify('answer', wangOffice))
  expect(endings(life, 'openResearch')).toEqual(['superseded'])
  const asked = live(theSchoolRoad, say.proposeResearch(zhangClerk), say.answer(wangOffice, say.toldAll()))
  expect(owedKinds(asked)).toEqual(['rate', 'rate'])
})

test('a research proposed beside route 2 may still be decided on when the lane is 办结, and it waits for that', () => {
  const lin = say.submitter('lin')
  const life = live(
    theDarkLane,
    say.assign(roads, wangOffice),
    say.proposeResearch(zhangClerk),
    say.signFor(chenAtRoads),
  )
  go(life, say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
  go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice), say.rate('lin'))
  expect(life.state.stage).toBe('answered')
  expect(owedKinds(life)).toEqual(['openResearch'])
  go(researchUnderWay(life), say.joinResearch(wangOffice))
  expect(owedKinds(life)).toEqual(['startNotice'])
})

test('the doorbell may ring twice or late: every milestone is taken in once, in order', () => {
  const life = researching()
  researchReaches(life, 'reportTransmitted')
  researchReaches(life, 'paperFiled')
  go(life, say.hearResearch(), say.hearResearch())
  expect(kindsOf(life.events).filter((kind) => kind === 'researchMilestone')).toHaveLength(2)
  expect(life.state.research).toMatchObject({ sinceSeq: 3, ended: false })
})

test('filing after transmitting gives one notice to each family, not two', () => {
  const life = researching()
  researchReaches(life, 'reportTransmitted')
  researchReaches(life, 'paperFiled')
  go(life, say.hearResearch())
  expect(opened(life, 'filingNotice')).toHaveLength(2)
})

test('a research beside route 2 holds nothing back: the lane is 办结 first, and closes when the research was told too', () => {
  const lin = say.submitter('lin')
  const life = researchUnderWay(live(theDarkLane, say.assign(roads, wangOffice)))
  go(life, say.joinResearch(sunCounty), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  go(life, say.acceptResult(wangOffice), say.tell(lin, ['assignmentStatus', 'result'], wangOffice), say.rate('lin'))
  expect(life.state).toMatchObject({ stage: 'answered', open: [] })
  expect(refusalOf(life, say.close(wangOffice))).toBe('suggestion.still-owed')
  researchReaches(life, 'researchConcludedWithoutPaper', true)
  go(life, say.hearResearch())
  expect(owedKinds(life)).toEqual(['result'])
  expect(go(life, say.tell(lin, 'result', wangOffice)).state.stage).toBe('closed')
})

test('a matter classified as research while one already goes on beside it lies in that research at once', () => {
  const life = researchUnderWay(live(theDarkLane, say.classify('township', wangOffice)))
  go(life, say.joinResearch(wangOffice), say.classify('research', wangOffice))
  expect(life.state).toMatchObject({ stage: 'researching', research: { id: 'res_school', asMainRoute: true } })
  expect(owedKinds(life)).toEqual(['startNotice'])
})

test('a milestone heard after everyone withdrew starts nothing', () => {
  const life = researching()
  go(life, say.withdraw('hu'), say.withdraw('jia'))
  researchReaches(life, 'paperReplied', true)
  const { length } = life.events
  go(life, say.hearResearch())
  expect(life.state).toMatchObject({ stage: 'closed', withdrawn: true, open: [] })
  expect(life.events).toHaveLength(length)
})

test('who joins when a paper is filed already stands where the others stand, and each family hears of the paper', () => {
  const life = researchUnderWay(live(theSchoolRoad, say.classify('research', wangOffice)))
  researchReaches(life, 'paperFiled')
  go(life, say.joinResearch(wangOffice))
  expect(life.state.stage).toBe('paperFiled')
  expect(opened(life, 'filingNotice').map((o) => o.owedTo)).toEqual([hu, jia])
  researchReaches(life, 'paperReplied', true)
  go(life, say.hearResearch())
  expect(life.state.stage).toBe('awaitingFeedback')
})

test('what leaves a research goes back to a decision about its way, with a term, its families told and nothing of the research owed', () => {
  const life = go(researching(), say.leaveResearch(wangOffice))
  expect(life.state).toMatchObject({ stage: 'classified', route: 'research', research: null })
  expect(endings(life, 'startNotice')).toEqual(['superseded', 'superseded'])
  expect(owedKinds(life)).toEqual(['leaveNotice', 'leaveNotice', 'classify'])
  expect(owes(life, 'classify').owedBy.role).toBe('TownshipOffice')
  go(life, say.tell(hu, 'progress', wangOffice), say.classify('township', wangOffice))
  expect(owedKinds(life)).toEqual(['leaveNotice', 'assign'])
  expect(owes(life, 'leaveNotice', 'sbm_jia').owedTo).toEqual(jia)
})

test('what was left may be joined again, which decides its way as well', () => {
  const life = go(researching(), say.leaveResearch(wangOffice), say.joinResearch(wangOffice))
  expect(life.state.stage).toBe('researching')
  expect(endings(life, 'classify').at(-1)).toBe('done')
})

test('leaving a research beside route 2 leaves the lane where it is, and nothing waits for the research any more', () => {
  const lin = say.submitter('lin')
  const life = researchUnderWay(live(theDarkLane, say.assign(roads, wangOffice)))
  go(life, say.joinResearch(sunCounty), say.leaveResearch(wangOffice))
  expect(life.state.stage).toBe('assigned')
  go(life, say.signFor(chenAtRoads), say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
  go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice), say.rate('lin'))
  expect(life.state.stage).toBe('closed')
})

test('a research that was left rings in vain', () => {
  const life = go(researching(), say.leaveResearch(wangOffice))
  researchReaches(life, 'paperReplied', true)
  const { length } = life.events
  go(life, say.hearResearch())
  expect(life.events).toHaveLength(length)
  expect(refusalOf(life, say.leaveResearch(wangOffice))).toBe('suggestion.move-not-open')
})

test('more time for the report is told to every family the same day, once', () => {
  const life = researching()
  researchReaches(life, 'reportExtended')
  go(life, say.hearResearch())
  expect(life.state.stage).toBe('researching')
  expect(opened(life, 'extensionNotice').map((o) => dayOf((o.dueAt ?? 0) - 1))).toEqual([
    dayOf(life.now),
    dayOf(life.now),
  ])
})

test('an outcome that is not the last is told on the way, the last one as the result', () => {
  const life = researching()
  researchReaches(life, 'motionDecided')
  go(life, say.hearResearch())
  expect(owedKinds(life)).toEqual(['startNotice', 'startNotice', 'filingNotice', 'filingNotice'])
  expect(life.state.stage).toBe('researching')
})

test('a research nobody knows, of another place, or already over cannot be joined', () => {
  const life = live(theSchoolRoad, say.classify('research', wangOffice))
  expect(refusalOf(life, say.joinResearch(wangOffice, 'res_none'))).toBe('research.unknown')
  researchUnderWay(life, 'res_reed', 'org_office_reed')
  expect(refusalOf(life, say.joinResearch(wangOffice, 'res_reed'))).toBe('research.unknown')
  researchUnderWay(life)
  researchReaches(life, 'researchConcludedWithoutPaper', true)
  expect(refusalOf(life, say.joinResearch(wangOffice))).toBe('research.over')
})
