/** Article 20 (2): 交办情况和处理结果应当及时向提出意见建议的人民群众反馈. */
import { expect, test } from 'vitest'
import { allowedMoves } from '../../workflows/rules/access.ts'
import { chenAtRoads, guoAtLamps, roads, theDarkLane, wangOffice, zhangClerk, zhaoChair } from './fixtures.ts'
import { go, kindsOf, live, owedKinds, refusalOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const untilAccepted = (): Life =>
  live(
    theDarkLane,
    say.assign(roads, wangOffice),
    say.signFor(chenAtRoads),
    say.submitResult(chenAtRoads),
    say.acceptResult(wangOffice),
  )

test('a dark lane is assigned, signed for, mended, checked, told twice, and closed when the resident is content', () => {
  const life = untilAccepted()
  go(life, say.tell(say.submitter('lin'), ['assignmentStatus', 'result'], wangOffice), say.rate('lin'))
  expect(kindsOf(life.events)).toEqual([
    'registered',
    'classified',
    'assigned',
    'signedFor',
    'resultSubmitted',
    'resultAccepted',
    'feedbackRecorded',
    'answered',
    'rated',
    'closed',
  ])
  expect(life.state).toMatchObject({ stage: 'closed', route: 'township', open: [] })
})

test('the township office assigns; the station, which may classify answers, may neither assign nor choose this route', () => {
  expect(refusalOf(live(theDarkLane), say.assign(roads, zhangClerk))).toBe('suggestion.not-your-post')
  expect(refusalOf(live(theDarkLane), say.classify('township', zhangClerk))).toBe('suggestion.route-not-for-post')
})

test('what the township office classified as its own duty, the station cannot turn into an answer', () => {
  const life = live(theDarkLane, say.classify('township', wangOffice))
  expect(refusalOf(life, say.classify('answer', zhangClerk))).toBe('suggestion.route-not-for-post')
  expect(go(life, say.classify('answer', wangOffice)).state.route).toBe('answer')
})

test('A1: with the result told and the 交办情况 not, it is neither 办结 nor closed, and asking to close says what is owed', () => {
  const life = go(untilAccepted(), say.tell(say.submitter('lin'), 'result', wangOffice))
  expect(life.state.stage).toBe('awaitingFeedback')
  expect(owedKinds(life)).toEqual(['assignmentStatus'])
  expect(refusalOf(life, say.close(wangOffice))).toBe('suggestion.still-owed')
  go(life, say.tell(say.submitter('lin'), 'assignmentStatus', wangOffice))
  expect(life.state.stage).toBe('answered')
})

test('A1: where telling is impossible, the reason on record lets it end', () => {
  const life = go(untilAccepted(), say.tell(say.submitter('lin'), 'result', wangOffice))
  go(life, say.cannotTell(say.submitter('lin'), 'assignmentStatus', wangOffice))
  expect(life.state.stage).toBe('answered')
})

test('a progress notice is no feedback: it settles neither the 交办情况 nor the result', () => {
  const life = go(untilAccepted(), say.tell(say.submitter('lin'), 'progress', wangOffice))
  expect(owedKinds(life)).toEqual(['assignmentStatus', 'result'])
})

test('a result is told only after it was accepted', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  expect(refusalOf(life, say.tell(say.submitter('lin'), 'result', chenAtRoads))).toBe('feedback.nothing-owed')
})

test('only the unit that holds the matter signs and works, or the office on its behalf, on record', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice))
  expect(refusalOf(life, say.signFor(guoAtLamps))).toBe('suggestion.not-your-post')
  go(life, say.signFor(zhaoChair))
  expect(life.events.at(-1)?.body).toMatchObject({ kind: 'signedFor', onBehalf: true })
})

test('a result sent back is work again for the unit, and is checked again', () => {
  const life = live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads), say.submitResult(chenAtRoads))
  go(life, say.sendBack(wangOffice))
  expect(life.state.stage).toBe('handling')
  expect(owedKinds(life)).toEqual(['assignmentStatus', 'handle'])
  go(life, say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
  expect(life.state.stage).toBe('awaitingFeedback')
})

test('dissatisfied once, the matter is handled once more; dissatisfied again, it is reviewed and explained in writing', () => {
  const life = untilAccepted()
  const told = say.tell(say.submitter('lin'), ['assignmentStatus', 'result'], wangOffice)
  go(life, told, say.rate('lin', 'dissatisfied'))
  expect(life.state.stage).toBe('answered')
  expect(owedKinds(life)).toEqual(['decideDissatisfied'])
  go(life, say.rehandle(wangOffice))
  expect(life.state).toMatchObject({ stage: 'handling', round: 2 })
  go(life, say.submitResult(chenAtRoads), say.acceptResult(wangOffice))
  expect(owedKinds(life)).toEqual(['result'])
  go(life, say.tell(say.submitter('lin'), 'result', wangOffice), say.rate('lin', 'dissatisfied'))
  expect(refusalOf(life, say.rehandle(wangOffice))).toBe('suggestion.rehandled-once')
  expect(refusalOf(life, say.explainAgain(wangOffice))).toBe('suggestion.review-missing')
  go(life, say.explainAgain(wangOffice, 'doc_review'))
  expect(life.state.stage).toBe('closed')
})

test('nobody is offered a move that would be refused: closing happens by itself', () => {
  const life = untilAccepted()
  expect(allowedMoves(wangOffice.personId, [wangOffice.post], life.state).map((m) => m.move)).toEqual([
    'recordFeedback',
    'joinResearch',
    'correct',
    'voidEntry',
    'recordWithdrawal',
  ])
})
