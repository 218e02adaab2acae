/** The ladder over a unit: what silences a rung, and what an urging by hand moves. */
import { describe, expect, test } from 'vitest'
import { calendar2026 as calendar } from '../../db/seed/calendar-2026.ts'
import { addWorkingDays, dayOf } from '../../workflows/rules/calendar.ts'
import { explain } from '../../workflows/rules/policy.ts'
import { recount } from '../../workflows/rules/recount.ts'
import { at as on, roads, theDarkLane, wangOffice, chenAtRoads } from './fixtures.ts'
import { carryOut, decidedOn, deed, due, noticed, tenDeputies, type ResearchLife } from './live-research.ts'
import { go, live, moves, opened, owes, type Life } from './live.ts'
import * as say from './verbs.ts'

const second = 1_000
const day = 86_400_000
const atWork = () => live(theDarkLane, say.assign(roads, wangOffice), say.signFor(chenAtRoads))
const at = (life: Life, kind: string) => {
  const mark = owes(life, 'handle').marks.find((one) => one.kind === kind)
  if (!mark) throw new Error(`no ${kind} stands`)
  return mark.at
}
const taken = ({ events }: Life) => events.flatMap(({ body }) => (body.kind === 'marked' ? [body.mark] : []))

test.each(['urge', 'supervise'])(
  'what arrives a second before the rung (%s) silences it, a second after does not',
  (rung) => {
    for (const [late, heard] of [
      [-second, false],
      [second, true],
    ] as const) {
      const life = atWork()
      const rings = at(life, rung)
      const result = say.on(rings + late, say.submitResult(chenAtRoads))
      if (heard) go(life, say.clock(rings), result)
      else go(life, result, say.clock(rings))
      expect([late, taken(life).includes(rung as 'urge')]).toEqual([late, heard])
    }
  },
)

test('an urging by hand begins the five days until the supervision again, moves no day, and says so in the explanation', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'urge')))
  const { id, dueAt } = owes(life, 'handle')
  const sentAt = life.now + day
  go(life, say.on(sentAt, say.urged('urge', [id], wangOffice)))
  expect(owes(life, 'handle').dueAt).toBe(dueAt)
  expect(dayOf(at(life, 'supervise'))).toBe(addWorkingDays(dayOf(sentAt), 5, calendar).day)
  const [task] = opened(life, 'handle')
  if (!task) throw new Error('nothing was to be handled')
  const explanation = { ...task.explanation, changes: moves(life, 'handle') }
  expect(explain(explanation, '建议时限').zh).toContain('已催办，督办自当日重新起算')
  expect(recount(explanation, calendar)).toBe(dueAt)
})

test('one the clock sent, and one of something else, leave the supervision where it was', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'urge')))
  const before = owes(life, 'handle').marks
  go(life, say.urged('urge', [owes(life, 'handle').id], null), say.urged('urge', ['obl_other'], wangOffice))
  expect(owes(life, 'handle').marks).toEqual(before)
})

test('a supervision that came already is not called for twice', () => {
  const life = atWork()
  go(life, say.clock(at(life, 'supervise')), say.urged('urge', [owes(life, 'handle').id], wangOffice))
  expect(owes(life, 'handle').marks).toEqual([])
})

describe('of a paper with the unit', () => {
  const [lead = '', other = ''] = tenDeputies
  const paperId = ({ state }: ResearchLife) => state.papers[0]?.id ?? ''
  const filed = {
    kind: 'recommendation',
    number: '3',
    filedOn: '2026-03-20',
    congressLevel: 'township',
    congressPlaceId: 'plc_liulin',
    proposerKind: 'deputies',
    leadDeputyId: lead,
    coSignerIds: [other],
    scanId: 'doc_scan',
  } as const
  const withTheUnit = (): ResearchLife => {
    const life = carryOut(
      decidedOn(on('2026-03-10')),
      deed('plan', { documentId: 'doc_plan' }),
      deed('report', { documentId: 'doc_report' }),
      deed('filePaper', filed),
    )
    const toUnit = { paperId: paperId(life), unitId: roads.id, paperClass: 'ordinary' } as const
    return carryOut(life, deed('recordPaperAssignment', toUnit))
  }
  const reply = (life: ResearchLife, instant: number) => ({
    ...deed('recordPaperReply', { paperId: paperId(life), documentId: 'doc_reply' }),
    on: instant,
  })
  const handledAgain = (): ResearchLife => {
    const life = withTheUnit()
    const why = { paperId: paperId(life), deputyId: lead, satisfaction: 'dissatisfied', reasonId: 'doc_why' } as const
    return carryOut(life, reply(life, life.now + day), deed('ratePaper', why))
  }
  const owedThen = { reply: withTheUnit, rehandle: handledAgain }
  const rungOf = (life: ResearchLife, kind: string, rung: string) =>
    due(life, kind).marks.find((mark) => mark.kind === rung)?.at ?? NaN
  const clockAt = (instant: number) => ({ ...deed('clock', {}, null), on: instant })
  const takenOf = ({ events }: ResearchLife, rung: string) =>
    events.some(({ body }) => body.kind === 'researchMarked' && body.mark === rung)

  test.each([
    ['reply', 'urge'],
    ['reply', 'supervise'],
    ['rehandle', 'urge'],
    ['rehandle', 'supervise'],
  ] as const)('what arrives a second before the rung silences it, a second after does not (%s, %s)', (kind, rung) => {
    for (const [late, heard] of [
      [-second, false],
      [second, true],
    ] as const) {
      const life = owedThen[kind]()
      const rings = rungOf(life, kind, rung)
      if (heard) carryOut(life, clockAt(rings), reply(life, rings + late))
      else carryOut(life, reply(life, rings + late), clockAt(rings))
      expect([late, takenOf(life, rung)]).toEqual([late, heard])
    }
  })

  test('an urging by hand begins the five days until the supervision again, moves no day, and says so', () => {
    const life = withTheUnit()
    carryOut(life, clockAt(rungOf(life, 'reply', 'urge')))
    const before = due(life, 'reply')
    const sentAt = life.now + day
    carryOut(life, { ...noticed('urge', [before.id], wangOffice), on: sentAt })
    expect(due(life, 'reply').dueAt).toBe(before.dueAt)
    expect(dayOf(rungOf(life, 'reply', 'supervise'))).toBe(addWorkingDays(dayOf(sentAt), 5, calendar).day)
    expect(life.events.at(-1)).toMatchObject({
      body: { kind: 'researchUrged', number: '催办〔2026〕1号', obligationIds: [before.id] },
      adjusts: [{ id: before.id, change: { kind: 'urged' } }],
    })
  })

  test('one the clock sent, one of something else, and a supervision leave the rung where it was', () => {
    const life = withTheUnit()
    carryOut(life, clockAt(rungOf(life, 'reply', 'urge')))
    const { id, marks } = due(life, 'reply')
    const others = [
      noticed('urge', [id], null),
      noticed('urge', ['obl_other'], wangOffice),
      noticed('supervision', [id], wangOffice),
    ]
    carryOut(life, ...others)
    expect(due(life, 'reply').marks).toEqual(marks)
    expect(life.events.slice(-3).map(({ body }) => body.kind)).toEqual([
      'researchUrged',
      'researchUrged',
      'researchSupervised',
    ])
  })
})
