/** 申请退回: the wrong unit gives a matter back in its window, once, and the assigner decides. */
import { expect, test } from 'vitest'
import {
  at,
  chenAtRoads,
  guoAtLamps,
  lamps,
  luAtWater,
  roads,
  sunCounty,
  tangAtTransport,
  theDarkLane,
  theFloodedUnderpass,
  transport,
  wangOffice,
  water,
  zhaoChair,
} from './fixtures.ts'
import { endings, go, kindsOf, live, opened, owedKinds, owes, refusalOf } from './live.ts'
import * as say from './verbs.ts'

test('a return that is granted goes back to the township office and erases nothing', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  expect(life.state).toMatchObject({ stage: 'assigned', assignments: [{ returnPending: true }] })
  go(life, say.grantReturn(wangOffice))
  expect(life.state).toMatchObject({ stage: 'classified', route: 'township', assignments: [{ returnPending: false }] })
  expect(kindsOf(life.events)).toEqual(['registered', 'classified', 'assigned', 'returnRequested', 'returnGranted'])
  expect(owedKinds(life)).toEqual(['assignAgain'])
  expect(opened(life, 'assignAgain')[0]?.explanation).toMatchObject({ amount: 3, unit: 'workingDays' })
  expect(life.state.assignments[0]?.endedAt).toBe(life.now)
})

test('a return granted with the new unit named is one act, and all its clocks start', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  go(life, say.grantReturn(zhaoChair, lamps))
  expect(life.state.stage).toBe('assigned')
  expect(life.state.assignments.map((a) => [a.unitId, a.designated, a.endedAt === null])).toEqual([
    [roads.id, false, false],
    [lamps.id, true, true],
  ])
  expect(owedKinds(life)).toEqual(['assignmentStatus', 'signFor', 'handle'])
  expect(endings(life, 'assignmentStatus')).toEqual(['superseded'])
  expect(refusalOf(life, say.signFor(chenAtRoads))).toBe('suggestion.not-your-post')
})

test('a designated unit may not return it again', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  go(life, say.grantReturn(wangOffice, lamps))
  expect(refusalOf(life, say.returnAssignment(guoAtLamps))).toBe('assignment.designated')
  go(life, say.signFor(guoAtLamps))
  expect(refusalOf(life, say.returnAssignment(guoAtLamps))).toBe('assignment.designated')
})

test('while a return waits for its decision nobody signs or works, but people are told', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  expect(refusalOf(life, say.signFor(chenAtRoads))).toBe('suggestion.move-not-open')
  expect(refusalOf(life, say.returnAssignment(chenAtRoads))).toBe('suggestion.move-not-open')
  expect(
    go(life, say.tell(say.submitter('lin'), 'assignmentStatus', wangOffice)).state.assignments.at(-1)?.returnPending,
  ).toBe(true)
})

test('a refused return leaves the unit its work and its dates; it gives no time back', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice))
  const due = owes(life, 'handle').dueAt
  go(life, say.returnAssignment(chenAtRoads), say.refuseReturn(wangOffice))
  expect(owes(life, 'handle').dueAt).toBe(due)
  expect(refusalOf(life, say.returnAssignment(chenAtRoads))).toBe('assignment.return-window-over')
  expect(go(life, say.signFor(chenAtRoads)).state.stage).toBe('handling')
})

test('a unit that has signed may still return within five working days, and not after', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
  expect(owes(life, 'returnWindow').dueAt).toBe(at('2026-03-18', '00:00'))
  const inTime = say.on(at('2026-03-17', '23:00'), say.returnAssignment(chenAtRoads))
  const tooLate = say.on(at('2026-03-18', '00:00'), say.returnAssignment(chenAtRoads))
  expect(refusalOf(live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads)), tooLate)).toBe(
    'assignment.return-window-over',
  )
  expect(go(life, inTime).state.assignments.at(-1)?.returnPending).toBe(true)
})

test('once the clock has shut the window, a return is refused with that sentence, signed for or not', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice))
  go(life, say.clock(at('2026-03-18', '00:00')))
  expect(endings(life, 'returnWindow')).toEqual(['mayNotReturn'])
  expect(refusalOf(life, say.returnAssignment(chenAtRoads))).toBe('assignment.return-window-over')
})

test('a return handed over on paper in time counts, although it was entered a day later', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice))
  go(life, say.on(at('2026-03-18', '08:00'), say.returnAssignment(chenAtRoads), at('2026-03-17', '17:00')))
  expect(life.state.assignments.at(-1)?.returnPending).toBe(true)
})

test('what came in time counts even after the clock has shut the window; what was decided once does not come again', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.clock(at('2026-03-18', '00:00')))
  const early = say.on(at('2026-03-18', '08:00'), say.returnAssignment(chenAtRoads), at('2026-03-17', '17:00'))
  go(life, early, say.refuseReturn(wangOffice))
  expect(endings(life, 'decideReturn')).toEqual(['done'])
  expect(refusalOf(life, early)).toBe('assignment.return-window-over')
})

test('the county decides on what it transferred, in five working days, and names a unit of its own', () => {
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
  go(life, say.returnAssignment(luAtWater))
  expect(owes(life, 'decideReturn').owedBy.role).toBe('CountyOffice')
  expect(opened(life, 'decideReturn')[0]?.explanation.amount).toBe(5)
  expect(refusalOf(life, say.grantReturn(wangOffice))).toBe('suggestion.not-your-post')
  go(life, say.grantReturn(sunCounty, transport))
  expect(life.state.stage).toBe('transferred')
  expect(go(life, say.signFor(tangAtTransport)).state.stage).toBe('handling')
})

test('a return granted without a unit goes back to the county, which transfers again or returns it to the township', () => {
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
  go(life, say.returnAssignment(luAtWater), say.grantReturn(sunCounty))
  expect(life.state.stage).toBe('submitted')
  expect(owedKinds(life)).toContain('transferAgain')
  go(life, say.returnToTownship(sunCounty))
  expect(owedKinds(life)).toEqual(['classify'])
})

test('a new unit that does not fit is refused, and the return still waits', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
  expect(refusalOf(life, say.grantReturn(wangOffice, water))).toBe('unit.above-township')
  expect(life.state.assignments.at(-1)?.returnPending).toBe(true)
})
