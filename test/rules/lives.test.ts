/** Thousands of generated lives: what holds in each of them after every step, whoever did whatever in whatever order. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feedbackOwed, toldEverySubmitter } from '../../workflows/rules/closing.ts'
import { fold } from '../../workflows/rules/evolve.ts'
import { isFollowing } from '../../workflows/rules/joined.ts'
import { holderOf, openMoves } from '../../workflows/rules/moves.ts'
import { nextMark } from '../../workflows/rules/obligations.ts'
import { routes, stages, type EventKind, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import { bringToEnd } from './diligent-office.ts'
import { begin, generatedLives, stepOf } from './generated-lives.ts'
import { attempt, copyOf, judge, type Life, type Step } from './live.ts'
import { clock } from './verbs.ts'

const numRuns = 600
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Moment {
  readonly life: Life
  /** The state as the step met it, and the same written down. */
  readonly before: SuggestionState
  readonly written: string
  readonly events: number
  readonly step: Step | null
  readonly refused: boolean
}
/** What is wrong, in words; nothing where all is well. */
type Wrongs = readonly (string | false | null)[]

function complain(wrongs: Wrongs, { state }: Life): void {
  const found = wrongs.filter((wrong) => typeof wrong === 'string')
  if (found.length > 0) throw new Error(`${state.route} ${state.stage}: ${found.join('; ')}`)
}

/** Lives each generated life through, and looks at it after every step. */
function assertThroughout(look: (moment: Moment) => Wrongs): void {
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      complain(look({ life, before: life.state, written: '', events: 1, step: null, refused: false }), life)
      for (const dice of generated.throws) {
        const before = life.state
        const met = { before, written: JSON.stringify(before), events: life.events.length }
        const step = stepOf(life, dice)
        const { refusal } = attempt(life, step)
        complain(look({ life, ...met, step, refused: refusal !== undefined }), life)
      }
    }),
    { numRuns },
  )
}

/** Lives each generated life through, then looks at it once. */
function assertAtLast(look: (life: Life) => Wrongs): void {
  fc.assert(
    fc.property(generatedLives, (generated) => {
      const life = begin(generated)
      for (const dice of generated.throws) attempt(life, stepOf(life, dice))
      complain(look(life), life)
    }),
    { numRuns },
  )
}

describe('in whatever order people act,', () => {
  test('a suggestion that has not ended lies in somebody’s hands, and a next step is owed or awaited', () => {
    assertThroughout(({ life: { state } }) => {
      if (state.stage === 'closed') return []
      const awaited = (state.research !== null && !state.research.ended) || isFollowing(state)
      return [
        !holderOf(state) && 'nobody holds it',
        state.open.length === 0 && !awaited && 'nothing is owed or awaited',
        openMoves(state).length === 0 && 'nothing is open to anyone',
      ]
    })
  })

  test('nothing is 办结 while a feedback of Article 20 or 18 is owed, and nothing is closed while anything is owed', () => {
    assertThroughout(({ life: { state } }) => {
      const ended = state.stage === 'answered' || (state.stage === 'closed' && !state.withdrawn && !state.voided)
      return [
        ended && feedbackOwed(state).length > 0 && 'a feedback is owed',
        ended && !toldEverySubmitter(state) && 'somebody was not told',
        state.stage === 'closed' && state.open.length > 0 && 'something is owed',
        state.stage === 'closed' &&
          !state.withdrawn &&
          !state.voided &&
          state.research?.ended === false &&
          'a research goes on',
      ]
    })
  })

  test('the ledger alone tells the state, also after it was written down and read again', () => {
    assertAtLast(({ state, events }) => [
      !isDeepStrictEqual(asJson(fold(events)), asJson(state)) && 'the ledger tells another state',
      !isDeepStrictEqual(fold(asJson(events) as typeof events), asJson(state)) && 'lost in writing',
    ])
  })

  test('a refused command leaves no event and the state untouched', () => {
    assertThroughout(({ life, before, written, events, refused }) => [
      refused && life.state !== before && 'another state',
      refused && JSON.stringify(life.state) !== written && 'the state was touched',
      refused && life.events.length !== events && 'an event was left',
    ])
  })

  test('events are numbered without a gap, and each obligation is opened once and settled at most once', () => {
    assertAtLast(({ state, events }) => {
      const opened = events.flatMap((e) => e.opens.map((o) => o.id))
      const settled = events.flatMap((e) => e.settles.map((s) => s.id))
      const stillOpen = opened.filter((id) => !settled.includes(id))
      return [
        (events.some((e, n) => e.seq !== n + 1) || state.seq !== events.length) && 'a gap',
        new Set(opened).size !== opened.length && 'opened twice',
        new Set(settled).size !== settled.length && 'settled twice',
        settled.some((id) => !opened.includes(id)) && 'settled, never opened',
        !isDeepStrictEqual(state.open.map((o) => o.id).toSorted(), stillOpen.toSorted()) && 'state and ledger differ',
      ]
    })
  })

  test('an office that does what is owed brings every suggestion to its end, with all it ever owed settled', () => {
    fc.assert(
      fc.property(generatedLives, (generated) => {
        const life = begin(generated)
        for (const dice of generated.throws) {
          bringToEnd(copyOf(life))
          attempt(life, stepOf(life, dice))
        }
        const { events, parts } = bringToEnd(life)
        for (const part of parts) bringToEnd(part)
        const settled = new Set(events.flatMap((e) => e.settles.map((s) => s.id)))
        const left = events.flatMap((e) => e.opens).filter((o) => !settled.has(o.id))
        complain([left.length > 0 && `left owing: ${left.map((o) => o.kind).join(', ')}`], life)
      }),
      // Each of these is lived to its end from every state it reaches: some thousands of endings.
      { numRuns: numRuns / 2 },
    )
  })

  test('the clock leaves no mark behind it, and ringing twice says nothing new', () => {
    assertThroughout(({ life, step }) => {
      if (step?.kind !== 'clock') return []
      const mark = nextMark(life.state)
      return [
        mark !== null && mark <= life.now && 'a mark is left behind',
        judge(life, clock(life.now)).events?.length !== 0 && 'rung twice',
      ]
    })
  })

  test('nothing is born overdue', () => {
    assertAtLast(({ events }) =>
      events
        .slice(1)
        .flatMap(({ recordedAt, opens }) =>
          opens.map((o) => o.dueAt !== null && o.dueAt <= recordedAt && `${o.kind} was born overdue`),
        ),
    )
  })
})

test('generated lives know every route, every stage and every kind of event', () => {
  const kinds = new Set<string>()
  const stood = new Set<string>()
  const wanted = Object.keys(eventKinds)
  // Some kinds need many things to come together: it goes on until all were met, and is red when they never are.
  for (let seed = 2026; seed < 2066 && kinds.size < wanted.length; seed++)
    for (const generated of fc.sample(generatedLives, { numRuns, seed })) {
      const life = begin(generated)
      for (const dice of generated.throws) {
        attempt(life, stepOf(life, dice))
        stood.add(life.state.stage).add(String(life.state.route))
      }
      for (const { body } of [life, ...life.parts].flatMap((one) => one.events)) kinds.add(body.kind)
    }
  expect([...stood].toSorted()).toEqual([...stages, ...routes, 'null'].toSorted())
  expect([...kinds].toSorted()).toEqual(wanted.toSorted())
})

const eventKinds = {
  registered: true,
  classified: true,
  reclassified: true,
  answerGiven: true,
  explained: true,
  assigned: true,
  transferred: true,
  submitted: true,
  returnedToTownship: true,
  signedFor: true,
  returnRequested: true,
  returnGranted: true,
  returnRefused: true,
  reassigned: true,
  submittedToCity: true,
  returnedToCounty: true,
  handedOver: true,
  redispatched: true,
  coUnitsReleased: true,
  opinionGiven: true,
  resultSubmitted: true,
  sentBack: true,
  resultAccepted: true,
  feedbackRecorded: true,
  researchProposed: true,
  researchJoined: true,
  researchLeft: true,
  researchMilestone: true,
  supplied: true,
  rated: true,
  withdrew: true,
  rehandleOrdered: true,
  explainedAgain: true,
  marked: true,
  lapsed: true,
  answered: true,
  reopened: true,
  closed: true,
  joined: true,
  joinedMilestone: true,
  leftJoin: true,
  submitterAsked: true,
  wentOn: true,
  extensionRequested: true,
  extensionGranted: true,
  extensionRefused: true,
  commitmentReported: true,
  split: true,
  splitFrom: true,
  corrected: true,
  submitterAdded: true,
  voidAsked: true,
  voidConfirmed: true,
  voidRefused: true,
  voidTakenBack: true,
  withdrawalRecorded: true,
  queryCodeIssued: true,
  urged: true,
  supervised: true,
  recounted: true,
  movedToPolicy: true,
  overdueWithdrawn: true,
} satisfies Record<EventKind, true>
