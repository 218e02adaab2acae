/** Acts on a research itself: Article 20 (4); DL25 15, 30, 31, 51. */
import { expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { openResearchMoves } from '../../workflows/rules/research-moves.ts'
import { at, qianCountyHead, roads, zhaoChair } from './fixtures.ts'
import { carryOut, decidedOn, deed, due, metBy, type ResearchLife } from './live-research.ts'

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
