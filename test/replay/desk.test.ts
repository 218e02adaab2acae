import { ApplicationFailure } from '@temporalio/common'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CommitInput, Written } from '../../workflows/rules/answer.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Step } from '../rules/live.ts'
import * as say from '../rules/verbs.ts'
import { clerk, county, officer } from './cast.ts'
import { commandOf } from './command-of.ts'
import { freshBundle } from './fresh-bundle.ts'
import { openMemory, type Memory } from './memory.ts'
import { opening } from './play.ts'
import { millis, openSandbox, type Run, type Sandbox } from './sandbox.ts'
import { day, hour } from './scenes.ts'

type Commit = (input: CommitInput<Command>) => Promise<Written>
const id = 'sug_lane'
const minute = 60_000

let sandbox: Sandbox
let memory: Memory
let run: Run
let commit: Commit
let committed: { kind: string; at: number }[]
beforeAll(async () => void (sandbox = await openSandbox(await freshBundle(), ['commitTransition'])))
afterAll(() => sandbox.close())
beforeEach(async () => {
  memory = openMemory()
  committed = []
  commit = memory.commitTransition
  const life = memory.register(id, opening)
  run = await begin(id, life)
})
afterEach(() => run.dispose())

const begin = (...args: unknown[]) =>
  sandbox.begin('suggestion', args, {
    now: run?.outcome() ? run.now() : opening,
    hands: {
      commitTransition: (input: CommitInput<Command>) => {
        committed.push({ kind: input.command.kind, at: input.now })
        return commit(input)
      },
    },
  })
const update = (step: Step, command = step.kind as string) => run.update(step.kind, commandOf(step, command, run.now()))
const signal = (step: Step, command = step.kind as string) => run.signal(step.kind, commandOf(step, command, run.now()))
const kinds = () => committed.map((c) => c.kind)
const faulty: Commit = () => Promise.reject(ApplicationFailure.nonRetryable('a fault of the program', 'system.fault'))

test('an office that acts is not rung for: one alarm stands, and when it rings too early it only looks again', async () => {
  const first = run.nextRing()
  await run.advance(hour)
  await update(say.classify('township', officer))
  await signal(say.supply(`${id}_1`))
  expect(run.timersArmed()).toBe(1)
  expect(run.nextRing()).toBe(first)
  await run.advance(first - run.now())
  expect(kinds()).toEqual(['classify', 'submitterSupplied'])
  expect(run.timersArmed()).toBe(1)
  expect(run.nextRing()).toBeGreaterThan(first)
})

test('a matter that becomes due sooner is rung for sooner', async () => {
  await update(say.answer(clerk, say.toldAll()))
  const rating = run.nextRing()
  await signal(say.rate(`${id}_1`, 'dissatisfied'))
  expect(run.timersArmed()).toBe(1)
  expect(run.nextRing()).toBeLessThanOrEqual(rating)
})

test('one who is refused hears why, and nothing happened', async () => {
  const told = await update(say.transfer({ id: 'org_qinghe_transport' }, county))
  expect(told).toMatchObject({ failed: { type: 'suggestion.move-not-open', nonRetryable: true } })
  const failed = told && 'failed' in told ? told.failed : undefined
  expect(failed).toBeInstanceOf(ApplicationFailure)
  expect((failed as ApplicationFailure).details?.[0]).toMatchObject({ status: 409, say: { zh: expect.any(String) } })
  expect(memory.events(id)).toHaveLength(1)
})

test('a fault of the program is told to the one it struck, and the next is served', async () => {
  commit = faulty
  expect(await update(say.classify('answer', clerk))).toMatchObject({ failed: { type: 'system.fault' } })
  commit = memory.commitTransition
  expect(await update(say.answer(clerk, say.toldAll()))).toMatchObject({ completed: { stage: 'answered' } })
})

test('while the database is away a commit is tried again for ever, each time within five seconds', async () => {
  await update(say.classify('township', officer))
  const [commitment] = run.scheduled
  expect(millis(commitment?.retryPolicy?.maximumInterval)).toBe(5_000)
  expect(commitment?.retryPolicy?.maximumAttempts ?? 0).toBe(0)
  expect(millis(commitment?.scheduleToCloseTimeout)).toBe(0)
  // A frozen attempt loses its row (5 s) before Temporal gives it up.
  expect(millis(commitment?.startToCloseTimeout)).toBe(10_000)
})

test('a fault that strikes a person does not keep the alarm from ringing in time', async () => {
  const mark = run.nextRing()
  await run.advance(mark - run.now() - minute)
  commit = faulty
  await update(say.classify('answer', clerk))
  commit = memory.commitTransition
  await run.advance(minute)
  expect(committed.at(-1)).toEqual({ kind: 'clock', at: mark })
})

test('an alarm that strikes a fault rings again after ten minutes, not on and on, and people are served meanwhile', async () => {
  const mark = run.nextRing()
  commit = faulty
  await run.advance(mark - run.now() + hour - 1)
  expect(committed.map((c) => c.at)).toEqual([0, 1, 2, 3, 4, 5].map((n) => mark + n * 10 * minute))
  commit = memory.commitTransition
  expect(await update(say.answer(clerk, say.toldAll()))).toMatchObject({ completed: { stage: 'answered' } })
})

test('a mark that survives its ring is not rung on and on', async () => {
  const mark = run.nextRing()
  commit = async () => {
    const { seq, stage } = memory.state(id)
    return {
      answer: { seq, stage, dueAt: null },
      attributes: null,
      life: { seq, stage, nextMark: mark, over: false },
    }
  }
  await run.advance(mark - run.now() + hour - 1)
  expect(kinds()).toHaveLength(6)
})

test('a mark that falls due while somebody is served is rung as soon as he is', async () => {
  const mark = run.nextRing()
  await run.advance(mark - run.now() - 1)
  run.hold()
  await signal(say.supply(`${id}_1`))
  await run.advance(minute)
  await run.release()
  expect(kinds()).toEqual(['submitterSupplied', 'clock'])
  expect(memory.events(id).at(-1)?.body).toMatchObject({ kind: 'marked', mark: 'amber' })
})

test('what comes while a commit is under way waits its turn, whoever sent it', async () => {
  run.hold()
  const waiting = [
    update(say.classify('township', officer), 'one'),
    update(say.assign({ id: 'org_liulin_construction' }, officer), 'two'),
    signal(say.supply(`${id}_1`), 'three'),
    update(say.signFor(officer), 'four'),
  ]
  await Promise.all(waiting)
  expect(kinds()).toEqual([])
  await run.release()
  expect(kinds()).toEqual(['classify', 'assign', 'submitterSupplied', 'signFor'])
  expect(run.told('four')).toMatchObject({ completed: { stage: 'handling', seq: 5 } })
})

test('an act that waits while the life ends is answered, not lost', async () => {
  await update(say.answer(clerk, say.toldAll()))
  run.hold()
  await signal(say.rate(`${id}_1`))
  await update(say.explainAgain(officer), 'late')
  await run.release()
  expect(run.told('late')).toMatchObject({ failed: { type: 'suggestion.over' } })
  expect(run.outcome()).toEqual({ completed: undefined })
})

test('a story that continues as new keeps its count and its answers, and its alarm stands again', async () => {
  const first = await update(say.classify('township', officer), 'once')
  run.suggestContinueAsNew()
  await update(say.assign({ id: 'org_liulin_construction' }, officer))
  const outcome = run.outcome()
  const next = outcome && 'continuedAsNew' in outcome ? outcome.continuedAsNew : []
  expect(next).toEqual([id, { seq: 3, stage: 'assigned', nextMark: expect.any(Number), over: false }])
  await run.dispose()
  run = await begin(...next)
  expect(run.timersArmed()).toBe(1)
  expect(await update(say.classify('township', officer), 'once')).toEqual(first)
  expect(await update(say.signFor(officer))).toMatchObject({ completed: { stage: 'handling', seq: 4 } })
})

test('a story begun again with a mark long past rings at once, also when somebody speaks first', async () => {
  await run.dispose()
  run = await sandbox.begin('suggestion', [id, { seq: 1, stage: 'registered', nextMark: opening, over: false }], {
    now: opening + 30 * day,
    hands: { commitTransition: memory.commitTransition },
  })
  await signal(say.supply(`${id}_1`))
  await run.advance(1)
  expect(memory.events(id).map((e) => e.body)).toMatchObject([
    { kind: 'registered' },
    { kind: 'supplied' },
    { kind: 'marked', mark: 'red' },
    { kind: 'marked', mark: 'notice' },
    { kind: 'marked', mark: 'noticeUp' },
  ])
  expect(await run.ask('getState')).toMatchObject({ seq: 5, stage: 'registered', nextMark: null })
})
