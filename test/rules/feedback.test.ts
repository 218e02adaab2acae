/** Who is told what, by whom, and what counts: Articles 18 and 20; joint letters, withdrawals, failed attempts. */
import { describe, expect, test } from 'vitest'
import {
  chenAtRoads,
  guAdministrator,
  guoAtLamps,
  lamps,
  liDeputy,
  maDeputy,
  roads,
  theBusTimetable,
  theFloodedUnderpass,
  theMarketLetter,
  theWell,
  wangOffice,
  zhangClerk,
  type Matter,
} from './fixtures.ts'
import { endings, go, live, owedKinds, owes, refusalOf, type Life } from './live.ts'
import * as say from './verbs.ts'

const handled = (matter: Matter): Life =>
  live(
    matter,
    say.assign(lamps, wangOffice),
    say.signFor(guoAtLamps),
    say.submitResult(guoAtLamps),
    say.acceptResult(wangOffice),
  )
const both = ['assignmentStatus', 'result'] as const

describe('A3: of several people', () => {
  test('each is told both, and it ends when the last one was', () => {
    const life = go(handled(theWell), say.tell(say.submitter('ding'), both, wangOffice))
    expect(life.state.stage).toBe('awaitingFeedback')
    expect(life.state.open.map((o) => o.owedTo?.id)).toEqual(['sbm_bao', 'sbm_bao'])
    expect(go(life, say.tell(say.submitter('bao'), both, wangOffice)).state.stage).toBe('answered')
  })

  test('on a joint letter the contact person is told for all, the others listed', () => {
    const life = handled(theMarketLetter)
    expect(new Set(life.state.open.map((o) => o.owedTo?.id))).toEqual(new Set(['sbm_shen']))
    expect(refusalOf(life, say.tell(say.submitter('yao'), 'result', wangOffice))).toBe('feedback.nothing-owed')
    expect(go(life, say.tell(say.submitter('shen'), both, wangOffice)).state.stage).toBe('answered')
  })

  test('a contact person who withdraws leaves what he was owed to each of the others', () => {
    const life = go(handled(theMarketLetter), say.withdraw('shen'))
    expect(life.state.open.map((o) => `${o.kind} ${o.owedTo?.id}`)).toEqual([
      'assignmentStatus sbm_yao',
      'assignmentStatus sbm_xiang',
      'result sbm_yao',
      'result sbm_xiang',
    ])
    go(life, say.tell(say.submitter('yao'), both, wangOffice), say.tell(say.submitter('xiang'), both, wangOffice))
    expect(life.state.stage).toBe('answered')
  })

  test('what the contact person was told before he withdrew was told for the others as well', () => {
    const life = go(handled(theMarketLetter), say.tell(say.submitter('shen'), 'assignmentStatus', wangOffice))
    go(life, say.withdraw('shen'))
    expect(owedKinds(life)).toEqual(['result', 'result'])
    go(
      life,
      say.tell(say.submitter('yao'), 'result', wangOffice),
      say.tell(say.submitter('xiang'), 'result', wangOffice),
    )
    expect(life.state.stage).toBe('answered')
  })

  test('a second answer owed to a contact person who withdraws stays an answer owed to the others', () => {
    const life = live({ ...theMarketLetter }, say.answer(zhangClerk, say.toldAll()), say.rate('shen', 'dissatisfied'))
    go(life, say.rehandle(wangOffice), say.withdraw('shen'))
    expect(owes(life, 'rehandle', 'sbm_yao').feedback).toBe('answer')
    expect(go(life, say.answer(zhangClerk, say.toldAll())).state.stage).toBe('answered')
  })

  test('one who withdraws is owed nothing more, and the matter of the other goes on', () => {
    const life = go(handled(theWell), say.withdraw('ding'))
    expect(life.state.open.every((o) => o.owedTo?.id === 'sbm_bao')).toBe(true)
    expect(endings(life, 'result')).toEqual(['withdrawn'])
    expect(go(life, say.tell(say.submitter('bao'), both, wangOffice)).state.stage).toBe('answered')
  })

  test('when the one not yet told withdraws, everyone left has been told and it is 办结', () => {
    const life = go(handled(theWell), say.tell(say.submitter('ding'), both, wangOffice))
    expect(go(life, say.withdraw('bao')).state.stage).toBe('answered')
  })

  test('when the last one withdraws it is closed, and nothing is owed by anybody', () => {
    const life = live(theWell, say.assign(roads, wangOffice), say.returnAssignment(chenAtRoads))
    go(life, say.withdraw('ding'), say.withdraw('bao'))
    expect(life.state).toMatchObject({ stage: 'closed', withdrawn: true, open: [] })
    expect(life.events.at(-1)?.body).toEqual({ kind: 'closed', because: 'withdrawn' })
  })

  test('one who has withdrawn neither rates nor withdraws again', () => {
    const life = go(handled(theWell), say.withdraw('ding'))
    expect(refusalOf(life, say.withdraw('ding'))).toBe('submitter.withdrawn')
    expect(refusalOf(life, say.rate('ding'))).toBe('submitter.withdrawn')
    go(life, say.withdraw('bao'))
    expect(refusalOf(life, say.rate('bao', 'dissatisfied'))).toBe('submitter.withdrawn')
    expect(life.state.stage).toBe('closed')
  })
})

describe('a telling', () => {
  test('that failed stays owed, with its reason on record', () => {
    const life = handled(theWell)
    const before = owedKinds(life)
    go(life, say.tell(say.submitter('ding'), both, wangOffice, { outcome: 'failed', reason: 'doc_no_answer' }))
    expect(owedKinds(life)).toEqual(before)
    expect(life.state.feedback.map((f) => f.outcome)).toEqual(['failed', 'failed'])
  })

  test('that is impossible is settled as such, not as done', () => {
    const life = go(handled(theWell), say.cannotTell(say.submitter('ding'), both, wangOffice))
    expect(endings(life, 'assignmentStatus')).toEqual(['impossible'])
  })

  test('that did not reach anyone needs its reason; one that did needs its mode', () => {
    const life = handled(theWell)
    const ding = say.submitter('ding')
    expect(refusalOf(life, say.tell(ding, 'result', wangOffice, { outcome: 'failed' }))).toBe('feedback.reason-missing')
    expect(refusalOf(life, say.tell(ding, 'result', wangOffice, { mode: null }))).toBe('feedback.mode-missing')
  })

  test('to a stranger, or to a deputy who did not raise it, is refused', () => {
    const life = handled(theWell)
    expect(refusalOf(life, say.tell(say.submitter('nobody'), 'result', wangOffice))).toBe('feedback.recipient-unknown')
    expect(refusalOf(life, say.tell(say.deputy(maDeputy), 'result', wangOffice))).toBe('feedback.recipient-unknown')
  })

  test('counts whoever of the unit, the station and the office gives it; an administrator may not', () => {
    const life = handled(theWell)
    go(life, say.tell(say.submitter('ding'), 'assignmentStatus', guoAtLamps))
    go(life, say.tell(say.submitter('ding'), 'result', zhangClerk))
    expect(refusalOf(life, say.tell(say.submitter('bao'), both, guAdministrator))).toBe('suggestion.not-your-post')
    expect(life.state.open.map((o) => o.owedTo?.id)).toEqual(['sbm_bao', 'sbm_bao'])
  })

  test('of the same thing a second time is refused', () => {
    const life = go(handled(theWell), say.tell(say.submitter('ding'), both, wangOffice))
    expect(refusalOf(life, say.tell(say.submitter('ding'), 'result', wangOffice))).toBe('feedback.nothing-owed')
  })

  test('in the same act reaches only those named; the others stay owed', () => {
    const life = live(theWell, say.answer(zhangClerk, { mode: 'phone', recipients: ['sbm_bao'] }))
    expect(life.state).toMatchObject({ stage: 'awaitingFeedback' })
    expect(life.state.open.map((o) => o.owedTo?.id)).toEqual(['sbm_ding'])
    const stranger = say.answer(zhangClerk, { mode: 'phone', recipients: ['sbm_nobody'] })
    expect(refusalOf(live(theWell), stranger)).toBe('feedback.recipient-unknown')
  })

  test('to the raising deputy is his result; the 交办情况 is the citizen’s alone', () => {
    const life = live(theFloodedUnderpass, say.assign(lamps, wangOffice))
    expect(refusalOf(life, say.tell(say.deputy(liDeputy), 'assignmentStatus', wangOffice))).toBe(
      'feedback.nothing-owed',
    )
  })
})

describe('a rating', () => {
  test('waits for 办结, and is given once a round', () => {
    const life = live(theBusTimetable)
    expect(refusalOf(life, say.rate('lin'))).toBe('rating.too-early')
    go(life, say.answer(zhangClerk, say.toldAll()), say.rate('lin'))
    expect(refusalOf(life, say.rate('lin', 'dissatisfied'))).toBe('rating.given')
  })

  test('that says 不满意 reopens nothing by itself: a decision is owed, with reasons, by the assigner', () => {
    const life = live(theBusTimetable, say.answer(zhangClerk, say.toldAll()), say.rate('lin', 'dissatisfied'))
    expect(life.state).toMatchObject({ stage: 'answered', round: 1 })
    expect(owes(life, 'decideDissatisfied').owedBy.role).toBe('TownshipOffice')
    expect(go(life, say.explainAgain(wangOffice)).state.stage).toBe('closed')
  })

  test('of two dissatisfied neighbours opens one decision', () => {
    const life = live(theWell, say.answer(zhangClerk, say.toldAll()))
    go(life, say.rate('ding', 'dissatisfied'), say.rate('bao', 'dissatisfied'))
    expect(owedKinds(life)).toEqual(['decideDissatisfied'])
  })

  test('that comes late and content is kept; late and dissatisfied it reopens the decision, and the unit can work again', () => {
    const closed = (): Life => {
      const life = go(handled(theBusTimetable), say.tell(say.submitter('lin'), both, wangOffice))
      return go(life, say.clock(owes(life, 'rate').dueAt ?? Number.NaN))
    }
    expect(closed().state.stage).toBe('closed')
    expect(go(closed(), say.rate('lin')).state.stage).toBe('closed')
    const late = go(closed(), say.rate('lin', 'dissatisfied'))
    expect(late.state.stage).toBe('answered')
    expect(owedKinds(late)).toEqual(['decideDissatisfied'])
    go(late, say.rehandle(wangOffice), say.submitResult(guoAtLamps), say.acceptResult(wangOffice))
    go(late, say.tell(say.submitter('lin'), 'result', wangOffice), say.rate('lin'))
    expect(late.state).toMatchObject({ stage: 'closed', round: 2, open: [] })
  })
})
