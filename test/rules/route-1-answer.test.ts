/** Article 20 (1): 能够解答回复的，应当及时予以解答回复. */
import { expect, test } from 'vitest'
import { heStationHead, lamps, liDeputy, matter, theBusTimetable, wangOffice, zhangClerk } from './fixtures.ts'
import { endings, go, kindsOf, live, opened, owedKinds, refusalOf } from './live.ts'
import { answer, assign, classify, clock, deputy, rate, submitter, tell, toldAll } from './verbs.ts'

test('a question answered at the counter is 办结 in the same act, and waits only for the citizen’s word', () => {
  const life = live(theBusTimetable, answer(zhangClerk, toldAll('visit')))
  expect(kindsOf(life.events)).toEqual(['registered', 'classified', 'answerGiven', 'feedbackRecorded', 'answered'])
  expect(life.state).toMatchObject({ stage: 'answered', route: 'answer', round: 1 })
  expect(owedKinds(life)).toEqual(['rate'])
})

test('an answer that is written but not told yet is owed to the one who asked', () => {
  const life = live(theBusTimetable, classify('answer', heStationHead), answer(heStationHead))
  expect(life.state.stage).toBe('awaitingFeedback')
  expect(owedKinds(life)).toEqual(['answer'])
  go(life, tell(submitter('lin'), 'answer', zhangClerk))
  expect(life.state.stage).toBe('answered')
})

test('the answer names who answered: the station itself, or the organ whose staff did', () => {
  const life = live(theBusTimetable, answer(zhangClerk))
  expect(life.events.at(-1)?.body).toMatchObject({ kind: 'answerGiven', answeredBy: zhangClerk.post.organizationId })
})

test('a satisfied citizen closes the matter; a silent one is 未评价 when ten working days have gone', () => {
  const rated = live(theBusTimetable, answer(zhangClerk, toldAll()), rate('lin'))
  expect(rated.events.at(-1)?.body).toEqual({ kind: 'closed', because: 'allRated' })

  const silent = live(theBusTimetable, answer(zhangClerk, toldAll()))
  const window = opened(silent, 'rate')[0]
  go(silent, clock(window?.dueAt ?? Number.NaN))
  expect(silent.events.at(-1)?.body).toEqual({ kind: 'closed', because: 'windowOver' })
  expect(endings(silent, 'rate')).toEqual(['unrated'])
})

test('the deputy who answers on the spot what he raised need not be told himself', () => {
  const raised = matter('raised', { channel: 'deputy', deputyId: liDeputy.personId })
  expect(live(raised, answer(liDeputy, toldAll())).state.stage).toBe('answered')
})

test('the deputy who raised it hears the answer a clerk gave, before it is 办结', () => {
  const raised = matter('raised', { channel: 'deputy', deputyId: liDeputy.personId })
  const life = live(raised, answer(zhangClerk, toldAll()))
  expect(life.state.stage).toBe('awaitingFeedback')
  go(life, tell(deputy(liDeputy), 'answer', zhangClerk))
  expect(life.state.stage).toBe('answered')
})

test('answering in the same act as classifying needs the reason for the route', () => {
  expect(refusalOf(live(theBusTimetable), answer(zhangClerk, null, null))).toBe('suggestion.reason-missing')
})

test('a matter wrongly taken for a question is classified again: nothing is erased, its own clocks start', () => {
  const life = live(theBusTimetable, classify('answer', zhangClerk), classify('township', wangOffice))
  expect(kindsOf(life.events)).toEqual(['registered', 'classified', 'reclassified'])
  expect(owedKinds(life)).toEqual(['assign'])
  expect(endings(life, 'answer')).toEqual(['superseded'])
  expect(go(life, assign(lamps, wangOffice)).state.stage).toBe('assigned')
})
