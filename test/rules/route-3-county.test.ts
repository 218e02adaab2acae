/** Article 20 (3): 交县级人大常委会代表工作机构转有关单位或者部门处理; told twice by the township. */
import { expect, test } from 'vitest'
import {
  liDeputy,
  luAtWater,
  qianCountyHead,
  sunCounty,
  theFloodedUnderpass,
  wangOffice,
  water,
  waterElsewhere,
  roads,
} from './fixtures.ts'
import { endings, go, kindsOf, live, opened, owedKinds, owes, refusalOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const lin = say.submitter('lin')
const untilAccepted = (): Life =>
  live(
    theFloodedUnderpass,
    say.submitToCounty(wangOffice),
    say.transfer(water, sunCounty),
    say.signFor(luAtWater),
    say.submitResult(luAtWater),
    say.acceptResult(sunCounty),
  )

test('a flooded underpass goes up to the county, over to the department and back, and both are told, the deputy too', () => {
  const life = untilAccepted()
  expect(kindsOf(life.events)).toEqual([
    'registered',
    'classified',
    'submitted',
    'transferred',
    'signedFor',
    'resultSubmitted',
    'resultAccepted',
  ])
  go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
  expect(life.state.stage).toBe('awaitingFeedback')
  go(life, say.tell(say.deputy(liDeputy), 'result', wangOffice))
  expect(life.state.stage).toBe('answered')
})

test('A2: the result told and the 转办情况 not, it does not end; the interim notice is no substitute', () => {
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.tell(lin, 'progress', wangOffice))
  expect(endings(life, 'interimNotice')).toEqual(['done'])
  go(life, say.transfer(water, sunCounty), say.signFor(luAtWater), say.submitResult(luAtWater))
  go(life, say.acceptResult(sunCounty), say.tell(lin, 'result', wangOffice))
  go(life, say.tell(say.deputy(liDeputy), 'result', wangOffice))
  expect(life.state.stage).toBe('awaitingFeedback')
  expect(owedKinds(life)).toEqual(['assignmentStatus'])
})

test('A4: the deputy who raised it is owed the result as well as the citizen', () => {
  const life = untilAccepted()
  expect(owes(life, 'result', liDeputy.personId).owedTo?.kind).toBe('deputy')
  go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
  expect(refusalOf(life, say.close(wangOffice))).toBe('suggestion.still-owed')
})

test('A5: the township cannot reach a county department directly, nor transfer in the county’s place', () => {
  expect(refusalOf(live(theFloodedUnderpass), say.assign(water, wangOffice))).toBe('unit.above-township')
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice))
  expect(refusalOf(life, say.transfer(water, wangOffice))).toBe('suggestion.not-your-post')
  expect(refusalOf(life, say.transfer(waterElsewhere, sunCounty))).toBe('unit.elsewhere')
})

test('the county’s acceptance is delivery: the telling is then owed by the township', () => {
  const life = untilAccepted()
  expect(owes(life, 'result').owedBy).toEqual({
    role: 'TownshipOffice',
    organizationId: life.state.townshipOfficeId,
  })
  expect(life.state.feedback).toEqual([])
})

test('what is not the county’s comes back to the township, is classified again, and keeps its history', () => {
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.returnToTownship(sunCounty))
  expect(life.state).toMatchObject({ stage: 'registered', route: null })
  expect(owedKinds(life)).toEqual(['classify'])
  expect(endings(life, 'transfer')).toEqual(['done'])
  expect(endings(life, 'interimNotice')).toEqual(['superseded'])
  const returnedAt = life.now
  go(life, say.on(returnedAt + 86_400_000, say.classify('township', wangOffice)))
  const assign = opened(life, 'assign').at(-1)
  expect(assign?.explanation).toMatchObject({ startEvent: 'returnedToTownship', startAt: returnedAt })
  expect(go(life, say.assign(roads, wangOffice)).state.stage).toBe('assigned')
})

test('the word on the transfer overtakes an interim notice nobody gave in time', () => {
  const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
  go(life, say.tell(lin, 'assignmentStatus', wangOffice))
  expect(endings(life, 'interimNotice')).toEqual(['overtaken'])
})

test('after a dissatisfied rating the county decides, not the township', () => {
  const life = untilAccepted()
  go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
  go(life, say.tell(say.deputy(liDeputy), 'result', wangOffice), say.rate('lin', 'dissatisfied'))
  expect(owes(life, 'decideDissatisfied').owedBy.role).toBe('CountyOffice')
  expect(refusalOf(life, say.rehandle(wangOffice))).toBe('suggestion.not-your-post')
  go(life, say.rehandle(qianCountyHead))
  expect(life.state).toMatchObject({ stage: 'handling', round: 2 })
  expect(owes(life, 'rehandle').owedBy.organizationId).toBe(water.id)
})
