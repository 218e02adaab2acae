/** Generated lives of a research: whoever, whatever, whenever; what holds in each of them after every step. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, endOfDay, startOfDay, type WorkCalendar } from '../../workflows/rules/calendar.ts'
import { foldResearch } from '../../workflows/rules/evolve-research.ts'
import type { Explanation } from '../../workflows/rules/policy.ts'
import { recount } from '../../workflows/rules/recount.ts'
import { openResearchMoves } from '../../workflows/rules/research-moves.ts'
import { researchStages, type ResearchBody } from '../../workflows/rules/research.ts'
import { at } from './fixtures.ts'
import { deedOf, generatedResearches } from './generated-researches.ts'
import { explanationsOf } from './live.ts'
import { decidedOn, tryOut, type Deed, type ResearchLife } from './live-research.ts'

const numRuns = 600
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Moment {
  readonly life: ResearchLife
  readonly before: ResearchLife['state']
  readonly written: string
  readonly deed: Deed
  readonly refused: boolean
}

/** Lives each generated life through and looks at it after every step; the shortest that fails is told. */
function assertThroughout(look: (moment: Moment) => readonly (string | false)[]): void {
  fc.assert(
    fc.property(generatedResearches, (throws) => {
      const life = decidedOn(at('2026-03-10'))
      for (const dice of throws) {
        const before = life.state
        const written = JSON.stringify(before)
        const done = deedOf(life, dice)
        const { refusal } = tryOut(life, done)
        const wrong = look({ life, before, written, deed: done, refused: refusal !== undefined }).filter(Boolean)
        if (wrong.length > 0)
          throw new Error(
            `${done.kind} at ${before.stage}: ${wrong.join('; ')} (${life.events.map((e) => e.body.kind).join(' → ')})`,
          )
      }
    }),
    { numRuns },
  )
}

describe('in whatever order a research goes,', () => {
  test('one that has not ended lets somebody do something, and one that has ended owes nothing', () => {
    assertThroughout(({ life: { state } }) => [
      state.stage !== 'concluded' && openResearchMoves(state).length === 0 && 'nothing is open',
      state.stage === 'concluded' && state.open.length > 0 && 'something is owed',
      state.stage === 'concluded' && openResearchMoves(state).length > 0 && 'a move is open',
    ])
  })

  test('it ends with one last word, and with nothing still awaited', () => {
    assertThroughout(({ life: { state, events } }) => {
      const last = events.filter(({ body }) => 'final' in body && body.final)
      return [
        last.length > 1 && 'two last words',
        state.stage === 'awaitingRatings' && state.open.length === 0 && 'nobody is asked for anything',
        state.stage === 'concluded' && last.length === 0 && 'ended without a last word',
        last.length > 0 && state.papers.some((p) => !p.settled) && 'a paper is forgotten',
        last.length > 0 && state.transmittals.some((t) => !t.settled) && 'a transmittal is forgotten',
      ]
    })
  })

  test('the ledger alone tells the state, also after it was written down and read again', () => {
    assertThroughout(({ life: { state, events } }) => [
      !isDeepStrictEqual(foldResearch(events), state) && 'the ledger tells another state',
      !isDeepStrictEqual(foldResearch(asJson(events) as typeof events), asJson(state)) && 'lost in writing',
    ])
  })

  test('a refused deed leaves no event and the state untouched', () => {
    assertThroughout(({ life, before, written, refused }) => [
      refused && life.state !== before && 'another state',
      refused && JSON.stringify(life.state) !== written && 'the state was touched',
    ])
  })

  test('events are numbered without a gap, and each obligation is opened once, settled at most once, and never born overdue', () => {
    assertThroughout(({ life: { state, events } }) => {
      const opened = events.flatMap((e) => e.opens)
      const ids = opened.map((o) => o.id)
      const settled = events.flatMap((e) => e.settles.map((s) => s.id))
      const left = ids.filter((id) => !settled.includes(id))
      const late = events.flatMap((e) => e.opens.filter((o) => o.dueAt !== null && o.dueAt <= e.recordedAt))
      return [
        events.some((e, n) => e.seq !== n + 1) && 'a gap',
        new Set(ids).size !== ids.length && 'opened twice',
        new Set(settled).size !== settled.length && 'settled twice',
        settled.some((id) => !ids.includes(id)) && 'settled, never opened',
        !isDeepStrictEqual(state.open.map((o) => o.id).toSorted(), left.toSorted()) && 'state and ledger differ',
        late.length > 0 && `${late.map((o) => o.kind).join(', ')} born overdue`,
      ]
    })
  })

  test('the clock leaves no mark behind it', () => {
    assertThroughout(({ life: { state, now }, deed }) => [
      deed.kind === 'clock' && state.open.some((o) => o.marks.some((m) => m.at <= now)) && 'a mark is left behind',
    ])
  })
})

describe('under a changed calendar', () => {
  const heard = (deed: Deed) => deed.kind === 'calendarChanged'

  test('every end is the one a walk from day to day finds, however the calendar went on changing', () => {
    assertThroughout(({ life, deed }) => {
      if (!heard(deed)) return []
      const told = explanationsOf(life)
      return life.state.open.map((o) => {
        const explanation = told[o.id]
        const bare = explanation?.changes?.every((c) => c.kind === 'recounted' && !c.held) ?? true
        if (!explanation || o.dueAt === null || !explanation.amount || !bare) return false
        if (explanation.unit !== 'workingDays' || o.dueAt <= life.now) return false
        const walked = endOfDay(walk(dayOf(explanation.startAt), explanation.amount, life.calendar))
        // What would lie before the day of counting ends with that day, or as it was.
        if (walked <= life.now) return false
        return o.dueAt !== walked && `${o.kind} ends ${dayOf(o.dueAt - 1)}, a walk says ${dayOf(walked - 1)}`
      })
    })
  })

  test('each end counted again from its explanation is the same, nothing becomes overdue, and the receipt says all that moved', () => {
    assertThroughout(({ life, before, deed }) => {
      const [receipt] = life.events.filter((e) => e.body.kind === 'researchRecounted' && e.seq > before.seq)
      const told = explanationsOf(life)
      const ofOld = (id: string) => before.open.find((o) => o.id === id)
      const both = life.state.open.filter((o) => ofOld(o.id))
      const moved = both.filter((o) => ofOld(o.id)?.dueAt !== o.dueAt)
      const born = both.filter((o) => (ofOld(o.id)?.dueAt ?? 0) > life.now && (o.dueAt ?? Infinity) <= life.now)
      const said = receipt?.adjusts?.filter(({ was, dueAt }) => was !== dueAt) ?? []
      if (!heard(deed)) return []
      return [
        // What would lie in the past stays where it was.
        both.some((o) => o.dueAt !== recounted(told[o.id], life) && (recounted(told[o.id], life) ?? 0) > life.now) &&
          'counted again, it differs',
        born.length > 0 && `${born.map((o) => o.kind).join(', ')} became overdue`,
        moved.some((o) => !said.some((a) => a.id === o.id && a.was === ofOld(o.id)?.dueAt && a.dueAt === o.dueAt)) &&
          'moved without a receipt',
        said.some((a) => ofOld(a.id)?.dueAt !== a.was) && 'the receipt tells another date',
      ]
    })
  })

  test('heard again it leaves nothing', () => {
    assertThroughout(({ life, deed: done }) => {
      if (!heard(done)) return []
      const many = life.events.length
      const { refusal } = tryOut(life, { ...done, on: life.now })
      return [refusal !== undefined && 'refused', life.events.length !== many && 'a second receipt']
    })
  })
})

const recounted = (explanation: Explanation | undefined, { calendar }: ResearchLife) =>
  explanation && recount(explanation, calendar)

/** Day after day, asking the rows of the calendar alone. */
function walk(from: string, amount: number, calendar: WorkCalendar): string {
  let [day, left] = [from, amount]
  while (left > 0) {
    day = dayOf(startOfDay(day) + 86_400_000)
    const row = calendar.days.find((one) => one.day === day)
    const week = new Date(startOfDay(day) + 8 * 3_600_000).getUTCDay()
    if (row ? row.kind === 'workday' : week > 0 && week < 6) left -= 1
  }
  return day
}

test('generated researches know every stage and every kind of event', () => {
  const kinds = new Set<string>()
  const stood = new Set<string>()
  for (const throws of fc.sample(generatedResearches, { numRuns: 5 * numRuns, seed: 2026 })) {
    const life = decidedOn(at('2026-03-10'))
    for (const dice of throws) {
      tryOut(life, deedOf(life, dice))
      stood.add(life.state.stage)
    }
    for (const { body } of life.events) kinds.add(body.kind)
  }
  expect([...stood].toSorted()).toEqual([...researchStages].toSorted())
  expect([...kinds].toSorted()).toEqual(Object.keys(bodyKinds).toSorted())
})

const bodyKinds = {
  researchDecided: true,
  ratified: true,
  planned: true,
  visited: true,
  reported: true,
  reportExtended: true,
  reportTransmitted: true,
  reportFedBack: true,
  paperFiled: true,
  paperAssigned: true,
  paperReplied: true,
  motionDecided: true,
  motionResolved: true,
  paperReturned: true,
  paperRated: true,
  coSignatureConfirmed: true,
  paperEvaluated: true,
  researchLapsed: true,
  researchConcludedWithoutPaper: true,
  researchMarked: true,
  researchRecounted: true,
  researchUrged: true,
  researchSupervised: true,
} satisfies Record<ResearchBody['kind'], true>
