import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  isCancellation,
  log,
  setCurrentDetails,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow'
import type { SignalDefinition, UpdateDefinition } from '@temporalio/common'
import { getState, resync } from './messages.ts'
import type { Answer, Written } from './rules/answer.ts'
import type { Life } from './rules/suggestion.ts'

interface Waiting<C> {
  readonly command: C
  /** The alarm's own command. */
  readonly rung?: true
  readonly answer?: (answer: Answer) => void
  readonly refuse?: (failure: ApplicationFailure) => void
}

export interface Story<C> {
  readonly updates: readonly UpdateDefinition<Answer, [C]>[]
  readonly signals: readonly SignalDefinition<[C]>[]
  /** The command the alarm rings with. */
  readonly clock: (now: number) => C
  /** The one activity: judges and writes one command. */
  readonly commit: (command: C, now: number) => Promise<Written>
  /** After each commit: what to show in search. */
  readonly show: (written: Written) => void
}

/** After a clock that failed or left a mark standing: how long until it may ring again. */
const clockBackOff = 10 * 60_000

/**
 * One life: one queue, one command at a time whoever sent it, one lazily re-armed alarm. Control flow depends only on recorded
 * answers, so the law may change while it runs. Answers the life to continue with as new, or null when it is over.
 */
export async function tell<C>(begun: Life, story: Story<C>): Promise<Life | null> {
  let life = begun
  let quietUntil = 0
  const desk: Waiting<C>[] = []
  let alarm: { readonly at: number; readonly scope: CancellationScope } | undefined

  for (const update of story.updates)
    setHandler(
      update,
      (command: C) => new Promise<Answer>((answer, refuse) => void desk.push({ command, answer, refuse })),
      {
        validator: (_command: C) => {
          if (life.over) throw ApplicationFailure.nonRetryable('this life is over', 'suggestion.over')
        },
      },
    )
  for (const signal of story.signals) setHandler(signal, (command: C) => void desk.push({ command }))
  setHandler(resync, () => void desk.push({ command: story.clock(Date.now()) }))
  setHandler(getState, () => life)

  const ringAt = () => (life.nextMark === null ? null : Math.max(life.nextMark, quietUntil))

  /** An earlier alarm is left alone: when it rings it only looks again. */
  function arm() {
    const at = ringAt()
    if (at === null || life.over || (alarm && alarm.at <= at) || desk.some((w) => w.rung)) return
    alarm?.scope.cancel()
    const scope = new CancellationScope()
    alarm = { at, scope }
    scope
      .run(() => sleep(Math.max(1, at - Date.now()), { summary: 'the next mark' }))
      .then(ring, (error) => {
        if (!isCancellation(error)) throw error
      })
  }
  function ring() {
    alarm = undefined
    const at = ringAt()
    if (at !== null && at <= Date.now()) desk.push({ command: story.clock(Date.now()), rung: true })
    else arm()
  }

  while (!life.over || desk.length > 0) {
    arm()
    await condition(() => desk.length > 0)
    const { command, rung, answer, refuse } = desk.shift() as Waiting<C>
    const now = Date.now()
    try {
      const written = await story.commit(command, now)
      life = written.life
      if (rung && life.nextMark !== null && life.nextMark <= now) quietUntil = now + clockBackOff
      story.show(written)
      setCurrentDetails(`${life.stage} · seq ${life.seq}`)
      if (written.refusal) refuse?.(refusalOf(written.refusal.code, written.refusal))
      else answer?.(written.answer)
    } catch (error) {
      if (isCancellation(error)) throw error
      // Only what retries cannot cure comes here: the caller hears of the fault, and the next command goes on.
      log.error('a command failed for good', { seq: life.seq })
      if (rung) quietUntil = now + clockBackOff
      refuse?.(refusalOf('system.fault'))
    }
    if (workflowInfo().continueAsNewSuggested && desk.length === 0 && !life.over) {
      await condition(allHandlersFinished)
      if (desk.length === 0) return life
    }
  }
  // An alarm that is still armed ends with its story: to cancel it would only write one more event.
  await condition(allHandlersFinished)
  return null
}

const refusalOf = (code: string, ...details: unknown[]) =>
  ApplicationFailure.create({ message: code, type: code, nonRetryable: true, details })
