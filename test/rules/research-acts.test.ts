/** Acts on a research itself: Article 20 (4); DL25 15, 30, 31, 51. */
import { expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { allowedResearchMoves, openResearchMoves } from '../../workflows/rules/research-moves.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, qianCountyHead, roads, wangOffice, zhaoChair } from './fixtures.ts'
import type { MotionDecision } from '../../workflows/rules/research.ts'
import { carryOut, decidedOn, deed, due, metBy, tenDeputies, type ResearchLife } from './live-research.ts'

const reasonId = 'doc_why'
const begun = (): ResearchLife => decidedOn(at('2026-03-10'))
const planned = (): ResearchLife => carryOut(begun(), deed('plan', { documentId: 'doc_plan' }))
const reported = (): ResearchLife => carryOut(planned(), deed('report', { documentId: 'doc_report' }))
const lastDay = (life: ResearchLife) => dayOf((due(life, 'report').dueAt ?? 0) - 1)
const more = (amount: number) => deed('extendReport', { amount, reasonId }, zhaoChair)
const notRatified = deed('ratify', { approved: false, meetingOn: '2026-03-20', reasonId }, zhaoChair)

test('the report is given more time once, counted from its old last day, and the day says how it came about', () => {
  const life = planned()
  expect(lastDay(life)).toBe('2026-06-10')
  expect(metBy(life, more(4))).toBe('extension.too-long')
  expect(metBy(life, deed('extendReport', { amount: 1, reasonId }, qianCountyHead))).toBe('research.not-your-post')
  carryOut(life, more(2))
  expect(lastDay(life)).toBe('2026-08-10')
  expect(life.events.at(-1)?.adjusts).toMatchObject([
    { change: { kind: 'extended', added: { amount: 2, unit: 'months' }, reasonId } },
  ])
  expect(metBy(life, more(1))).toBe('research.move-not-open')
})

test('no more time is given when the term is over', () => {
  expect(metBy(planned(), { ...more(1), on: at('2026-06-11') })).toBe('extension.too-late')
})

test('a paper filed or a report passed on before the presidium refused goes its lawful way, and nothing further is filed', () => {
  const life = carryOut(reported(), deed('transmitReport', { unitId: roads.id }), notRatified)
  expect(life.state).toMatchObject({ stage: 'awaitingOutcome', ratified: false })
  expect(openResearchMoves(life.state)).toEqual(['recordReportFeedback'])
  const [transmittal] = life.state.transmittals
  carryOut(life, deed('recordReportFeedback', { transmittalId: transmittal?.id ?? '', documentId: 'doc_word' }))
  expect(life.state.stage).toBe('concluded')
})

test('a research that is not ratified while nothing is filed ends with that reason', () => {
  const life = carryOut(reported(), notRatified)
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
  expect(life.events.at(-1)?.body).toEqual({ kind: 'researchConcludedWithoutPaper', reasonId, final: true })
})

const five = tenDeputies.slice(0, 5)
const motion = {
  kind: 'motion',
  number: '3',
  filedOn: '2026-03-20',
  congressLevel: 'township',
  congressPlaceId: 'plc_liulin',
  proposerKind: 'deputies',
  leadDeputyId: five[0] ?? null,
  coSignerIds: five.slice(1),
  scanId: 'doc_scan',
} as const
const filed = (): ResearchLife => carryOut(reported(), deed('filePaper', motion))
const paperOf = ({ state }: ResearchLife, n = 0) => state.papers[n]?.id ?? ''
const decided = (life: ResearchLife, decision: MotionDecision) =>
  deed('recordMotionDecision', { paperId: paperOf(life), decision, documentId: 'doc_decision' })
const resolved = (life: ResearchLife) =>
  deed('recordResolution', { paperId: paperOf(life), adopted: true, documentId: 'doc_vote' })

test('a motion given to a committee comes back to the session, once', () => {
  const life = filed()
  carryOut(life, decided(life, 'toSpecialCommittee'))
  expect(life.state).toMatchObject({ stage: 'awaitingOutcome', papers: [{ settled: false }] })
  expect(due(life, 'motionDecision').startAt).toBe(life.now)
  expect(metBy(life, decided(life, 'toSpecialCommittee'))).toBe('paper.with-committee-already')
  expect(metBy(life, resolved(life))).toBe('research.move-not-open')
  carryOut(life, decided(life, 'notTaken'))
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
})

test('a motion on the agenda waits for what the session resolves, which is the last word', () => {
  const life = filed()
  carryOut(life, decided(life, 'onAgenda'))
  expect(life.events.at(-1)?.body).toMatchObject({ final: false, awaits: 'resolution' })
  expect(openResearchMoves(life.state)).not.toContain('recordMotionDecision')
  carryOut(life, resolved(life))
  expect(life.state).toMatchObject({ stage: 'concluded', papers: [{ settled: true, decision: 'onAgenda' }] })
})

test('of two motions, the one on the agenda is not decided on a second time', () => {
  const life = carryOut(filed(), deed('filePaper', { ...motion, number: '4' }))
  carryOut(life, decided(life, 'onAgenda'))
  expect(metBy(life, decided(life, 'notTaken'))).toBe('paper.on-agenda-already')
})

test('a motion treated as a recommendation goes on as one: assigned, replied to', () => {
  const life = filed()
  const paperId = paperOf(life)
  carryOut(life, decided(life, 'asRecommendation'))
  expect(life.state.papers).toMatchObject([{ kind: 'recommendation', decision: 'asRecommendation', settled: false }])
  carryOut(life, deed('recordPaperAssignment', { paperId, unitId: roads.id, paperClass: 'ordinary' }))
  expect(due(life, 'reply').owedBy.organizationId).toBe(roads.id)
})

const [first = '', second = ''] = tenDeputies
const recommendation = { ...motion, kind: 'recommendation', leadDeputyId: first, coSignerIds: [first, second] } as const
const assigned = (): ResearchLife => {
  const life = carryOut(reported(), deed('filePaper', recommendation))
  return carryOut(life, toUnit(life))
}
const toUnit = (life: ResearchLife) =>
  deed('recordPaperAssignment', { paperId: paperOf(life), unitId: roads.id, paperClass: 'ordinary' })
const reply = (life: ResearchLife) => deed('recordPaperReply', { paperId: paperOf(life), documentId: 'doc_reply' })
const rating = (life: ResearchLife, deputyId: string, satisfaction: 'satisfied' | 'dissatisfied', why = reasonId) =>
  deed('ratePaper', { paperId: paperOf(life), deputyId, satisfaction, reasonId: why || null })
const replied = (): ResearchLife => {
  const life = assigned()
  return carryOut(life, reply(life))
}
const kinds = ({ state }: ResearchLife) => state.open.map((o) => o.kind)

test('each who signed is asked for himself, once; when all have rated the research is over', () => {
  const life = replied()
  expect(life.state.stage).toBe('awaitingRatings')
  expect(life.state.open.map((o) => [o.kind, o.owedTo?.id])).toEqual([
    ['rateDeputy', first],
    ['rateDeputy', second],
  ])
  carryOut(life, rating(life, first, 'satisfied'))
  expect(metBy(life, rating(life, first, 'satisfied'))).toBe('paper.not-asked')
  expect(metBy(life, rating(life, 'per_stranger', 'satisfied'))).toBe('paper.not-asked')
  carryOut(life, rating(life, second, 'satisfied'))
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
})

test('a deputy rates what he signed, for nobody else, and a stranger rates nothing', () => {
  const life = replied()
  const post = { id: 'pst_deputy', role: 'deputy', organizationId: 'org_station' } as const
  const himself = { personId: first, post }
  const forOther = { ...rating(life, second, 'satisfied'), who: himself }
  expect(metBy(life, forOther)).toBe('paper.rates-for-himself')
  const stranger = { ...rating(life, first, 'satisfied'), who: { personId: 'per_stranger', post } }
  expect(metBy(life, stranger)).toBe('research.not-your-post')
  const own = { paperId: paperOf(life), deputyId: null, satisfaction: 'basicallySatisfied', reasonId: null } as const
  carryOut(life, deed('ratePaper', own, himself))
  expect(life.state.papers[0]?.ratings).toEqual([{ deputyId: first, satisfaction: 'basicallySatisfied', round: 1 }])
})

test('once dissatisfied, with a reason, the unit handles it again within a month, and all rate the second reply', () => {
  const life = replied()
  expect(metBy(life, rating(life, first, 'dissatisfied', ''))).toBe('paper.dissatisfied-needs-reason')
  carryOut(life, rating(life, first, 'dissatisfied'))
  expect(kinds(life)).toEqual(['rehandle'])
  expect(due(life, 'rehandle').owedBy.organizationId).toBe(roads.id)
  carryOut(life, reply(life))
  expect(life.events.at(-1)?.body).toMatchObject({ final: false })
  expect(kinds(life)).toEqual(['rateDeputy', 'rateDeputy'])
})

test('after a second dissatisfied rating it is evaluated once, not handled a third time', () => {
  const life = replied()
  carryOut(life, rating(life, first, 'dissatisfied'), reply(life), rating(life, first, 'dissatisfied'))
  carryOut(life, rating(life, second, 'dissatisfied'))
  expect(kinds(life)).toEqual(['evaluation'])
  carryOut(life, deed('recordEvaluation', { paperId: paperOf(life), heldOn: '2026-06-01', documentId: 'doc_found' }))
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
})

test('who does not rate in time stays unrated, and the research ends by itself', () => {
  const life = replied()
  const last = due(life, 'rateDeputy').dueAt ?? 0
  carryOut(life, { ...deed('clock', {}, null), on: last })
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
  expect(life.events.slice(-2).map((e) => e.settles.map((s) => s.how))).toEqual([['unrated'], ['unrated']])
})

test('a unit gives a paper back within its window, and it is assigned again; afterwards it replies', () => {
  const life = assigned()
  const back = deed('recordPaperReturn', { paperId: paperOf(life), reasonId })
  carryOut(life, back)
  expect(kinds(life)).toContain('assignAgain')
  expect(kinds(life)).not.toContain('reply')
  carryOut(life, toUnit(life))
  expect(kinds(life)).not.toContain('assignAgain')
  expect(metBy(life, { ...back, on: due(life, 'returnWindow').dueAt ?? 0 })).toBe('paper.return-window-over')
  carryOut(life, deed('clock', {}, null))
  expect(openResearchMoves(life.state)).not.toContain('recordPaperReturn')
})

test('a clock that comes forty days late takes every mark it missed: the red with its notice, and the notice to the office above', () => {
  const life = begun()
  carryOut(life, { ...deed('clock', {}, null), on: at('2026-04-20') })
  const taken = life.events.flatMap(({ body }) => (body.kind === 'researchMarked' ? [body.mark] : []))
  expect(taken).toEqual(['red', 'notice', 'noticeUp'])
})

test('a visit keeps who went on which day; a stranger is no deputy, and no visit lies ahead', () => {
  const life = planned()
  const visit = (visitedOn: string, participantIds: readonly string[]) =>
    deed('recordVisit', { visitedOn, participantIds, documentId: 'doc_seen' })
  expect(metBy(life, visit('2026-03-11', [first]))).toBe('suggestion.occurred-in-future')
  expect(metBy(life, visit('2026-03-10', [first, 'per_stranger']))).toBe('research.not-deputies')
  carryOut(life, visit('2026-03-10', [first, second, first]))
  expect(life.state).toMatchObject({ stage: 'planned', visits: [{ participantIds: [first, second] }] })
})

const post = { id: 'pst_deputy', role: 'deputy', organizationId: 'org_station' } as const
const own = (personId: string) => ({ personId, post })
const saying = (life: ResearchLife, signed: boolean, deputyId: string | null = null, why: string | null = reasonId) =>
  ({ paperId: paperOf(life), deputyId, signed, reasonId: signed ? null : why }) as const
const says = (life: ResearchLife, who: string, signed: boolean, why: string | null = reasonId) =>
  deed('confirmCoSignature', saying(life, signed, null, why), own(who))
const notes = (life: ResearchLife, deputyId: string, signed: boolean) =>
  deed('confirmCoSignature', saying(life, signed, deputyId))
const [, third = '', fourth = ''] = tenDeputies.slice(1)
const coSigned = (): ResearchLife => {
  const paper = { ...recommendation, coSignerIds: [first, second, third, fourth] } as const
  return carryOut(reported(), deed('filePaper', paper))
}
const words = (life: ResearchLife) => life.state.papers[0]?.coSignatures

test('each co-signer confirms his own signature, and the paper goes its way without waiting for him', () => {
  const life = coSigned()
  carryOut(life, toUnit(life), says(life, second, true))
  expect(words(life)).toEqual([{ deputyId: second, signed: true, himself: true }])
  carryOut(life, reply(life))
  expect(life.state.open.map((o) => o.owedTo?.id)).toEqual([first, second, third, fourth])
})

test('a deputy confirms for nobody else, the lead deputy and a stranger confirm nothing, and a denial says why', () => {
  const life = coSigned()
  const forOther = deed('confirmCoSignature', saying(life, true, third), own(second))
  expect(metBy(life, forOther)).toBe('paper.confirms-for-himself')
  expect(metBy(life, says(life, first, true))).toBe('research.not-your-post')
  expect(metBy(life, says(life, 'per_stranger', true))).toBe('research.not-your-post')
  expect(metBy(life, notes(life, first, true))).toBe('paper.not-co-signer')
  expect(metBy(life, notes(life, 'per_stranger', true))).toBe('paper.not-co-signer')
  expect(metBy(life, says(life, second, false, null))).toBe('paper.denial-needs-reason')
  expect(words(life)).toBeUndefined()
})

test('his own confirmation stands; the office never writes over what was said; what was written for him he puts right himself', () => {
  const life = coSigned()
  carryOut(life, notes(life, third, true))
  expect(words(life)).toEqual([{ deputyId: third, signed: true, himself: false }])
  expect(metBy(life, notes(life, third, false))).toBe('paper.co-signature-said')
  carryOut(life, says(life, third, false))
  expect(metBy(life, notes(life, third, true))).toBe('paper.co-signature-said')
  carryOut(life, says(life, third, true))
  expect(words(life)).toEqual([{ deputyId: third, signed: true, himself: true }])
  expect(metBy(life, says(life, third, false))).toBe('research.not-your-post')
})

test('who denies having signed is not asked to rate the reply, nor any longer where he was asked', () => {
  const life = coSigned()
  carryOut(life, says(life, second, false), toUnit(life), reply(life))
  expect(life.state.papers[0]?.asked).toEqual([first, third, fourth])
  carryOut(life, says(life, third, false))
  expect(life.state.open.map((o) => o.owedTo?.id)).toEqual([first, fourth])
  carryOut(life, rating(life, first, 'satisfied'), says(life, fourth, false))
  expect(life.state).toMatchObject({ stage: 'concluded', open: [] })
})

test('the office is offered a confirmation while somebody has said nothing, a deputy while his own may change', () => {
  const life = coSigned()
  const offered = (personId: string, held: Post) =>
    allowedResearchMoves(personId, [held], life.state).some(({ move }) => move === 'confirmCoSignature')
  const office = () => offered(wangOffice.personId, wangOffice.post)
  carryOut(life, says(life, second, true), notes(life, third, true))
  expect([office(), offered(second, post), offered(third, post), offered(first, post)]).toEqual([
    true,
    false,
    true,
    false,
  ])
  carryOut(life, says(life, fourth, false))
  expect([office(), offered(fourth, post)]).toEqual([false, true])
})
