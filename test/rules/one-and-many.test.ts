/** 一信多事, 更正, 误登作废, 群众撤回 in the law: what a mistaken entry may change, and what nobody may lose by it. */
import { expect, test } from 'vitest'
import { bringToEnd } from './diligent-office.ts'
import {
  clerkElsewhere,
  matter,
  resident,
  roads,
  theMarketLetter,
  theWell,
  wangOffice,
  zhangClerk,
} from './fixtures.ts'
import { acquainted, endings, go, kindsOf, live, opened, owedKinds, owes, refusalOf } from './live.ts'
import * as say from './verbs.ts'

test('each matter of a letter lives on by itself, with its own route, clocks and people; the letter goes on with the rest', () => {
  const letter = live(theMarketLetter, say.withdraw('xiang'))
  go(letter, say.split(wangOffice, 'sug_lid', 'township'), say.split(wangOffice, 'sug_wage', 'redirect'))
  expect(letter.state).toMatchObject({ stage: 'registered', splitInto: ['sug_lid', 'sug_wage'] })
  const [lid, wage] = letter.parts
  expect([lid?.state.route, wage?.state.route]).toEqual(['township', 'redirect'])
  expect(lid?.state).toMatchObject({ splitFrom: 'sug_market', stage: 'classified', channel: 'letter' })
  expect(lid?.state.submitters).toHaveLength(2)
  expect(lid?.state.contactPersonId).toBe(lid?.state.submitters[0]?.id)
  expect(opened(lid!, 'assign')[0]?.explanation.startEvent).toBe('split')
  for (const part of letter.parts) bringToEnd(part)
  bringToEnd(letter)
})

test('a station splits off only what it could classify itself; what lies with the unit’s result is split no more', () => {
  expect(refusalOf(live(theWell), say.split(zhangClerk, 'sug_lid', 'county'))).toBe('suggestion.route-not-for-post')
  expect(go(live(theWell), say.split(zhangClerk, 'sug_wage', 'redirect')).parts).toHaveLength(1)
  const answered = live(theWell, say.answer(zhangClerk))
  expect(refusalOf(answered, say.split(wangOffice, 'sug_lid'))).toBe('suggestion.move-not-open')
})

test('a correction keeps the old value’s place and says nothing of a person', () => {
  const life = go(live(theWell), say.correct(zhangClerk, 'phone', 'doc_person', 'ding'))
  expect(life.events.at(-1)?.body).toEqual({
    kind: 'corrected',
    what: 'phone',
    submitterId: 'sbm_ding',
    from: 'doc_well-2-0',
    to: 'doc_person',
    reasonId: 'doc_reason',
  })
  go(life, say.correct(zhangClerk, 'channel', 'phone'))
  expect(life.state.channel).toBe('phone')
  expect(refusalOf(life, say.correct(clerkElsewhere, 'channel', 'letter'))).toBe('suggestion.not-your-post')
})

test('who was forgotten is owed what the others are owed, and what they were told already', () => {
  const life = live(theWell, say.assign(roads, wangOffice))
  for (const name of ['ding', 'bao']) go(life, say.tell(say.submitter(name), 'assignmentStatus', wangOffice))
  go(life, say.addSubmitter(zhangClerk))
  const added = life.state.submitters.at(-1)?.id
  expect(owes(life, 'assignmentStatus').owedTo?.id).toBe(added)
  go(life, say.signFor(wangOffice), say.submitResult(wangOffice), say.acceptResult(wangOffice))
  expect(life.state.open.filter((o) => o.kind === 'result')).toHaveLength(3)
  bringToEnd(life)
})

test('one person asks to void an entry, a second confirms; until then it goes on, and either may say no', () => {
  const life = live(theWell, say.voidEntry(zhangClerk))
  expect(owedKinds(life)).toEqual(['classify'])
  expect(refusalOf(life, say.decideVoid(zhangClerk, true))).toBe('void.second-person')
  go(life, say.decideVoid(zhangClerk, false), say.voidEntry(zhangClerk), say.decideVoid(wangOffice, false))
  expect(kindsOf(life.events).slice(-3)).toEqual(['voidTakenBack', 'voidAsked', 'voidRefused'])
  go(life, say.voidEntry(wangOffice), say.decideVoid(zhangClerk, true))
  expect(life.state).toMatchObject({ stage: 'closed', voiding: null, voided: { because: 'notASuggestion' } })
  expect(endings(life, 'classify')).toEqual(['voided'])
})

test('voiding is no way to refuse: what somebody handled between asking and confirming is not voided', () => {
  const life = live(theWell, say.voidEntry(zhangClerk), say.assign(roads, wangOffice))
  expect(refusalOf(life, say.decideVoid(wangOffice, true))).toBe('void.handled')
  expect(life.state.stage).toBe('assigned')
})

test('of two entries of one matter one goes, at whatever stage, when all its people stand on the other; never both', () => {
  const one = live(matter('one'), say.assign(roads, wangOffice))
  const two = live(matter('two'))
  acquainted(one, two)
  go(one, say.voidEntry(zhangClerk, 'sug_two'))
  go(two, say.voidEntry(zhangClerk, 'sug_one'))
  go(one, say.decideVoid(wangOffice, true))
  expect(endings(one, 'handle')).toEqual(['voided'])
  expect(refusalOf(two, say.decideVoid(wangOffice, true))).toBe('void.twin-gone')
  bringToEnd(two)
})

test('a voided lead sets those who joined it free', () => {
  const lead = live(matter('lead'))
  const one = go(acquainted(live(theWell), lead), say.join(wangOffice))
  go(lead, say.voidEntry(zhangClerk), say.decideVoid(wangOffice, true))
  go(one, say.hearLead())
  expect(one.state).toMatchObject({ stage: 'registered', joined: { ended: true } })
})

test('a withdrawal by telephone ends that person’s claims, the last one’s the matter', () => {
  const life = live(theWell, say.assign(roads, wangOffice), say.recordWithdrawal(zhangClerk, 'ding'))
  expect(life.state.open.filter((o) => o.owedTo?.id === 'sbm_ding')).toEqual([])
  expect(life.state.stage).toBe('assigned')
  go(life, say.recordWithdrawal(wangOffice, 'bao'))
  expect(life.state).toMatchObject({ stage: 'closed', withdrawn: true })
  expect(
    refusalOf(live(matter('one', { submitters: [resident('hu')] })), say.recordWithdrawal(zhangClerk, 'bao')),
  ).toBe('submitter.unknown')
})
