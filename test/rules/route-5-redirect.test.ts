/** Article 20 (5): 属于个人涉法涉诉问题的，应当进行解释，并告知解决途径. */
import { expect, test } from 'vitest'
import { chenAtRoads, heStationHead, roads, theWageDispute, wangOffice, zhangClerk } from './fixtures.ts'
import { go, kindsOf, live, owedKinds, owes, refusalOf } from './live.ts'
import {
  assign,
  classify,
  explain,
  explainAgain,
  rate,
  rehandle,
  submitter,
  submitToCounty,
  tell,
  toldAll,
} from './verbs.ts'

test('a quarrel over pay is explained and shown its channel at the counter, and is done', () => {
  const life = live(theWageDispute, explain(zhangClerk, toldAll('visit')))
  expect(kindsOf(life.events)).toEqual([
    'registered',
    'classified',
    'explained',
    'feedbackRecorded',
    'answered',
    'closed',
  ])
  expect(life.events[2]?.body).toMatchObject({ documentId: 'doc_explanation', channelId: 'chn_arbitration' })
  expect(life.events.at(-1)?.body).toEqual({ kind: 'closed', because: 'redirected' })
})

test('A6: it does not end before the explanation with its channel was told', () => {
  const life = live(theWageDispute, classify('redirect', heStationHead))
  expect(refusalOf(life, tell(submitter('lin'), 'explanation', heStationHead))).toBe('suggestion.move-not-open')
  go(life, explain(heStationHead))
  expect(life.state.stage).toBe('awaitingFeedback')
  expect(owedKinds(life)).toEqual(['explain'])
  expect(go(life, tell(submitter('lin'), 'explanation', zhangClerk)).state.stage).toBe('closed')
})

test('A6: a channel outside the county’s catalogue is refused', () => {
  expect(refusalOf(live(theWageDispute), explain(zhangClerk, null, 'chn_invented'))).toBe('channel.unknown')
})

test('A6: no unit and no county is ever asked to handle it', () => {
  const life = live(theWageDispute, classify('redirect', wangOffice))
  expect(refusalOf(life, assign(roads, wangOffice))).toBe('redirect.no-unit')
  expect(refusalOf(life, submitToCounty(wangOffice))).toBe('suggestion.move-not-open')
  expect(life.state.assignments).toEqual([])
  expect(refusalOf(life, explain(chenAtRoads))).toBe('suggestion.not-your-post')
})

test('a citizen who is not content after the end is heard: the station head reviews once, then it is explained in writing', () => {
  const life = live(theWageDispute, explain(zhangClerk, toldAll()))
  go(life, rate('lin', 'dissatisfied'))
  expect(life.state.stage).toBe('answered')
  go(life, rehandle(wangOffice))
  expect(life.state).toMatchObject({ stage: 'classified', round: 2 })
  expect(owes(life, 'review', 'sbm_lin')).toMatchObject({ feedback: 'explanation', owedBy: { role: 'stationHead' } })
  go(life, explain(heStationHead, toldAll()))
  expect(life.state).toMatchObject({ stage: 'closed', round: 2 })
  go(life, rate('lin', 'dissatisfied'))
  expect(refusalOf(life, rehandle(wangOffice))).toBe('suggestion.rehandled-once')
  expect(go(life, explainAgain(wangOffice)).state.stage).toBe('closed')
})
