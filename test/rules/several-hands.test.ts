/** Several hands: a lead and those who help it, several that each answer for themselves, and a unit taken off again. */
import { describe, expect, test } from 'vitest'
import { answering, helping } from '../../workflows/rules/assignments.ts'
import { allowedMoves } from '../../workflows/rules/access.ts'
import { holderOf } from '../../workflows/rules/moves.ts'
import {
  at,
  chenAtRoads,
  cityRivers,
  dispatch,
  guoAtLamps,
  lamps,
  luAtWater,
  meiCity,
  officeElsewhere,
  organizations,
  qiAtDispatch,
  roads,
  roadsElsewhere,
  sunCounty,
  tangAtTransport,
  theAccusation,
  theDarkLane,
  theFloodedUnderpass,
  transport,
  wangOffice,
  water,
} from './fixtures.ts'
import { attempt, go, live, refusalOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const lin = say.submitter('lin')
const dueDay = (life: Life, kind: string, assignmentId?: string) => {
  const found = life.state.open.filter(
    (o) => o.kind === kind && (assignmentId === undefined || o.assignmentId === assignmentId),
  )
  return found.map((o) => o.dueAt && new Date(o.dueAt - 1 + 8 * 3_600_000).toISOString().slice(0, 10))
}
const kinds = (life: Life) => life.state.open.map((o) => o.kind).toSorted()
const movesOf = (life: Life, who: typeof chenAtRoads) =>
  allowedMoves(who.personId, [who.post], life.state).map(({ move }) => move)

describe('a lead and a co-unit', () => {
  const together = () =>
    live(theDarkLane, say.assign(roads, wangOffice, 'doc_reason', { coUnitIds: [lamps.id] }), say.signFor(chenAtRoads))

  test('the co-unit owes its opinion well before the lead owes its result, and the stage follows the lead', () => {
    const life = together()
    expect(life.state.stage).toBe('handling')
    expect([dueDay(life, 'coUnitOpinion'), dueDay(life, 'handle')]).toEqual([['2026-03-24'], ['2026-03-31']])
    expect(helping(life.state.assignments).map((a) => a.unitId)).toEqual([lamps.id])
    expect(dueDay(life, 'assignmentStatus')).toHaveLength(1)
    expect(movesOf(life, guoAtLamps)).toEqual(['giveOpinion'])
  })

  test('the lead waits for the opinion; once it is given, it hands in its result', () => {
    const life = together()
    expect(refusalOf(life, say.submitResult(chenAtRoads))).toBe('opinion.missing')
    go(life, say.giveOpinion(guoAtLamps))
    go(life, say.submitResult(chenAtRoads))
    expect(life.events.at(-1)?.body).not.toHaveProperty('missing')
    expect(life.state.stage).toBe('resultSubmitted')
  })

  test('when the co-unit’s time is over the lead goes on, and its result names who is missing', () => {
    const life = together()
    go(life, say.on(at('2026-03-25'), say.submitResult(chenAtRoads)))
    expect(life.events.at(-1)?.body).toMatchObject({ kind: 'resultSubmitted', missing: [lamps.id] })
    expect(kinds(life)).not.toContain('coUnitOpinion')
  })

  test('the office may record what the co-unit said by telephone', () => {
    const life = together()
    go(life, say.giveOpinion(wangOffice))
    expect(life.events.at(-1)?.body).toMatchObject({ kind: 'opinionGiven', onBehalf: true })
  })

  test('when the lead is sent back without another in its place, nobody is left helping nobody', () => {
    const life = together()
    go(life, say.returnAssignment(chenAtRoads))
    go(life, say.grantReturn(wangOffice))
    expect([life.state.stage, helping(life.state.assignments)]).toEqual(['classified', []])
    expect(kinds(life)).not.toContain('coUnitOpinion')
    go(life, say.assign(lamps, wangOffice))
  })

  test('a second round asks the co-unit again', () => {
    const life = together()
    go(life, say.giveOpinion(guoAtLamps))
    go(life, say.submitResult(chenAtRoads))
    go(life, say.acceptResult(wangOffice))
    go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
    go(life, say.rate('lin', 'dissatisfied'))
    go(life, say.rehandle(wangOffice))
    expect(kinds(life)).toEqual(['coUnitOpinion', 'rehandle'])
    expect(refusalOf(life, say.submitResult(chenAtRoads))).toBe('opinion.missing')
  })

  test('nobody complained of is made a co-unit', () => {
    const life = live(theAccusation)
    expect(refusalOf(life, say.assign(lamps, wangOffice, 'doc_reason', { coUnitIds: [roads.id] }))).toBe('unit.accused')
  })
})

describe('separate handling', () => {
  const separately = () =>
    live(theDarkLane, say.assign(roads, wangOffice, 'doc_reason', { separateUnitIds: [lamps.id] }))

  test('each unit signs, works and answers for itself; people are told once all results are accepted', () => {
    const life = separately()
    for (const who of [chenAtRoads, guoAtLamps]) go(life, say.signFor(who))
    go(life, say.submitResult(chenAtRoads))
    const [first] = answering(life.state.assignments)
    go(life, say.acceptResult(wangOffice, first?.id))
    expect([life.state.stage, kinds(life).includes('result')]).toEqual(['handling', false])
    go(life, say.submitResult(guoAtLamps))
    go(life, say.acceptResult(wangOffice))
    expect([life.state.stage, kinds(life).includes('result')]).toEqual(['awaitingFeedback', true])
  })

  test('the citizen is told once how it was assigned, to whichever units', () => {
    expect(dueDay(separately(), 'assignmentStatus')).toHaveLength(1)
    expect(dueDay(separately(), 'handle')).toHaveLength(2)
  })

  test('a second round gives each unit its own term, and accepting one does not end the other’s', () => {
    const life = separately()
    for (const who of [chenAtRoads, guoAtLamps]) go(life, say.signFor(who))
    for (const who of [chenAtRoads, guoAtLamps]) go(life, say.submitResult(who))
    for (const task of answering(life.state.assignments)) go(life, say.acceptResult(wangOffice, task.id))
    go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
    go(life, say.rate('lin', 'dissatisfied'))
    go(life, say.rehandle(wangOffice))
    expect(dueDay(life, 'rehandle')).toHaveLength(2)
    go(life, say.submitResult(chenAtRoads))
    go(life, say.acceptResult(wangOffice))
    expect(dueDay(life, 'rehandle')).toHaveLength(1)
  })

  test('one that returns it is replaced in the same act', () => {
    const life = separately()
    go(life, say.returnAssignment(chenAtRoads))
    expect(refusalOf(life, say.grantReturn(wangOffice))).toBe('return.needs-unit')
    expect(refusalOf(life, say.grantReturn(wangOffice, lamps))).toBe('units.twice')
  })
})

describe('reassigning', () => {
  test('the new unit’s clocks start, the old one’s are gone, and the citizen is told anew', () => {
    const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(water, sunCounty))
    go(life, say.signFor(luAtWater))
    go(life, say.on(at('2026-03-20'), say.reassign(transport, sunCounty)))
    expect(life.state.stage).toBe('transferred')
    const [task] = answering(life.state.assignments)
    expect([task?.unitId, dueDay(life, 'handle', task?.id)]).toEqual([transport.id, ['2026-04-20']])
    expect(dueDay(life, 'handle')).toHaveLength(1)
    expect(dueDay(life, 'assignmentStatus')).toEqual(['2026-03-23'])
    expect(movesOf(life, luAtWater)).toEqual([])
    expect(movesOf(life, tangAtTransport)).toContain('signFor')
  })

  test('not to the unit that holds it, not after it handed in, and not by anyone but the assigner', () => {
    const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
    expect(refusalOf(life, say.reassign(roads, wangOffice))).toBe('units.twice')
    expect(refusalOf(life, say.reassign(lamps, sunCounty))).toBe('suggestion.not-your-post')
    go(life, say.submitResult(chenAtRoads))
    expect(attempt(life, say.reassign(lamps, wangOffice)).refusal).toBeDefined()
  })

  test('a unit that asked for more time leaves no decision behind', () => {
    const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
    go(life, say.requestExtension(chenAtRoads))
    go(life, say.reassign(lamps, wangOffice))
    expect(kinds(life)).not.toContain('decideExtension')
  })

  const helpedByWater = () => {
    const life = live(theFloodedUnderpass, say.submitToCounty(wangOffice))
    go(life, say.transfer(transport, sunCounty, { coUnitIds: [water.id] }))
    return { life, helper: helping(life.state.assignments)[0]?.id ?? '' }
  }

  test('a co-unit that is the wrong one is replaced: the lead, its clocks and what people were told stay as they are', () => {
    const { life, helper } = helpedByWater()
    go(life, say.tell(lin, 'assignmentStatus', wangOffice))
    const before = dueDay(life, 'handle')
    go(life, say.on(at('2026-03-12'), say.reassign(dispatch, sunCounty, helper)))
    expect(helping(life.state.assignments).map((a) => a.unitId)).toEqual([dispatch.id])
    expect(answering(life.state.assignments).map((a) => a.unitId)).toEqual([transport.id])
    expect([dueDay(life, 'handle'), dueDay(life, 'coUnitOpinion')]).toEqual([before, ['2026-04-01']])
    expect(kinds(life)).not.toContain('assignmentStatus')
    expect([movesOf(life, luAtWater), movesOf(life, qiAtDispatch)]).toEqual([[], ['giveOpinion']])
  })

  test('a co-unit found late has no longer than the lead', () => {
    const { life, helper } = helpedByWater()
    go(life, say.on(at('2026-03-27'), say.reassign(dispatch, sunCounty, helper)))
    expect(dueDay(life, 'coUnitOpinion')).toEqual(dueDay(life, 'handle'))
  })

  test('a co-unit found when the lead is late already has its own term, and the lead need not wait for it', () => {
    const { life, helper } = helpedByWater()
    go(life, say.signFor(tangAtTransport))
    go(life, say.on(at('2026-04-20'), say.reassign(dispatch, sunCounty, helper)))
    expect(dueDay(life, 'coUnitOpinion')).toEqual(['2026-05-11'])
    go(life, say.submitResult(tangAtTransport))
    expect(life.events.at(-1)?.body).toMatchObject({ kind: 'resultSubmitted', missing: [dispatch.id] })
  })

  test('one that has given its opinion is not replaced, nor by the lead itself', () => {
    const { life, helper } = helpedByWater()
    expect(refusalOf(life, say.reassign(transport, sunCounty, helper))).toBe('units.twice')
    go(life, say.giveOpinion(luAtWater))
    expect(refusalOf(life, say.reassign(dispatch, sunCounty, helper))).toBe('opinion.given')
  })
})

describe('handing over', () => {
  const told = (life: Life) => life.state.open.filter((o) => o.feedback === 'progress').length

  test('within the county the township hands over; the other begins as if it had been registered there, and people are told', () => {
    const life = live(theDarkLane, say.classify('township', wangOffice))
    go(life, say.on(at('2026-03-12'), say.handOver('org_station_reed', wangOffice)))
    expect([life.state.stage, life.state.route, life.state.townshipId]).toEqual(['registered', null, 'plc_reed'])
    expect([kinds(life), dueDay(life, 'classify'), told(life)]).toEqual([
      ['classify', 'interimNotice'],
      ['2026-03-17'],
      1,
    ])
    expect(movesOf(life, wangOffice)).toEqual([])
    go(life, say.assign(roadsElsewhere, officeElsewhere))
    expect(life.state.open.every((o) => o.owedBy.organizationId !== organizations.township)).toBe(true)
  })

  test('to another county only the county hands over, once it was submitted to it', () => {
    const life = live(theFloodedUnderpass)
    expect(refusalOf(life, say.handOver('org_station_far', wangOffice))).toBe('station.beyond-county')
    expect(refusalOf(life, say.handOver('org_station_reed', sunCounty))).toBe('suggestion.not-your-post')
    go(life, say.submitToCounty(wangOffice))
    expect(refusalOf(life, say.handOver('org_station_reed', wangOffice))).toBe('suggestion.not-your-post')
    go(life, say.handOver('org_station_far', sunCounty))
    expect([life.state.countyId, life.state.stage]).toEqual(['plc_far', 'registered'])
    expect(kinds(life)).toEqual(['classify', 'interimNotice'])
  })
})

describe('the city’s office', () => {
  const atCity = () => live(theDarkLane, say.submitToCounty(wangOffice), say.submitToCity(sunCounty))

  test('has a term of its own, transfers to a unit of the city, and checks its result', () => {
    const life = atCity()
    expect([holderOf(life.state), dueDay(life, 'cityTransfer')]).toEqual(['CityOffice', ['2026-03-17']])
    expect(refusalOf(life, say.transfer(water, sunCounty))).toBe('suggestion.not-your-post')
    expect(refusalOf(life, say.transfer(water, meiCity))).toBe('unit.not-of-city')
    go(life, say.transfer(cityRivers, meiCity))
    go(life, say.signFor(meiCity))
    go(life, say.submitResult(meiCity))
    expect(refusalOf(life, say.acceptResult(sunCounty))).toBe('suggestion.not-your-post')
    go(life, say.acceptResult(meiCity))
    go(life, say.tell(lin, ['assignmentStatus', 'result'], wangOffice))
    expect(kinds(life)).not.toContain('result')
  })

  test('returns to the county what the county can handle', () => {
    const life = atCity()
    go(life, say.returnToCounty(meiCity))
    expect([holderOf(life.state), kinds(life).filter((k) => k === 'transfer' || k === 'cityTransfer')]).toEqual([
      'CountyOffice',
      ['transfer'],
    ])
    go(life, say.transfer(water, sunCounty))
  })
})

describe('a dispatching office', () => {
  const dispatched = () => live(theFloodedUnderpass, say.submitToCounty(wangOffice), say.transfer(dispatch, sunCounty))

  test('passes its task on: signing starts anew, the day of handling stays, and people are told the new unit', () => {
    const life = dispatched()
    const before = dueDay(life, 'handle')
    go(life, say.tell(lin, 'assignmentStatus', wangOffice))
    go(life, say.on(at('2026-03-12'), say.redispatch(water, qiAtDispatch)))
    expect([dueDay(life, 'handle'), dueDay(life, 'signFor')]).toEqual([before, ['2026-03-16']])
    expect(dueDay(life, 'assignmentStatus')).toEqual(['2026-03-13'])
    expect(answering(life.state.assignments).map((a) => a.unitId)).toEqual([water.id])
  })

  test('does it once, within its return window; and no other unit passes anything on', () => {
    const life = dispatched()
    go(life, say.redispatch(water, qiAtDispatch))
    expect(refusalOf(life, say.redispatch(transport, luAtWater))).toBe('suggestion.move-not-open')
    const late = dispatched()
    expect(refusalOf(late, say.on(at('2026-03-25'), say.redispatch(water, qiAtDispatch)))).not.toBeNull()
  })
})
