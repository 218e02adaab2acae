/**
 * Runs the real stories in the SDK's own sandbox, without a server and in virtual time: activations are handed in as a server
 * would, its answers are played, and what a server would bill and write is counted. Months pass in milliseconds.
 *
 * Shown: behaviour, order, budgets, a failing workflow task. Not shown: gRPC, visibility, retries, determinism across deploys.
 * Internal paths of @temporalio/worker are imported, as the SDK's own tests do: every @temporalio/* is pinned to one version.
 */
import { defaultFailureConverter, defaultPayloadConverter, toPayloads, TypedSearchAttributes } from '@temporalio/common'
import type { Payload } from '@temporalio/common'
import proto, { type coresdk, type temporal } from '@temporalio/proto'
import type { WorkflowBundleWithSourceMap } from '@temporalio/worker'
import type { WorkflowInfo } from '@temporalio/workflow'
import { parseWorkflowCode } from '@temporalio/worker/lib/worker.js'
import type { Workflow } from '@temporalio/worker/lib/workflow/interface.js'
import { ReusableVMWorkflowCreator } from '@temporalio/worker/lib/workflow/reusable-vm.js'

type Job = coresdk.workflow_activation.IWorkflowActivationJob
type Command = coresdk.workflow_commands.IWorkflowCommand
type Hand = (input: never) => Promise<unknown>

export type Told =
  | { readonly completed: unknown }
  /** Refused by the validator: nothing is written. */
  | { readonly rejected: Error }
  | { readonly failed: Error }
export type Outcome = Told | { readonly continuedAsNew: readonly unknown[] }

const encode = (value: unknown) => defaultPayloadConverter.toPayload(value)
const encodeAll = (args: readonly unknown[]) => toPayloads(defaultPayloadConverter, ...args) ?? []
const decode = (payload: Payload | null | undefined): unknown =>
  payload == null ? undefined : defaultPayloadConverter.fromPayload(payload)
const errorOf = (failure: temporal.api.failure.v1.IFailure | null | undefined) =>
  defaultFailureConverter.failureToError(failure ?? {}, defaultPayloadConverter)
/** A duration as the wire has it, in ms; one that is not set is 0. */
export const millis = (span: { seconds?: unknown; nanos?: number | null } | null | undefined) =>
  Number(span?.seconds ?? 0) * 1000 + Math.floor((span?.nanos ?? 0) / 1e6)

export type Sandbox = Awaited<ReturnType<typeof openSandbox>>
export type Run = Awaited<ReturnType<Sandbox['begin']>>

/** Opens the sandbox on one bundle; `begin` starts a story in it. Close it when every run is disposed. */
export async function openSandbox(
  { code }: Pick<WorkflowBundleWithSourceMap, 'code'>,
  activityNames: readonly string[],
) {
  const creator = await ReusableVMWorkflowCreator.create(parseWorkflowCode(code), 5_000, new Set(activityNames))
  let serial = 0
  return {
    begin: (type: string, args: readonly unknown[], options: { now: number; hands: Record<string, Hand> }) =>
      begin(creator, `run-${(serial += 1)}`, type, args, options),
    close: () => creator.destroy(),
  }
}

async function begin(
  creator: ReusableVMWorkflowCreator,
  runId: string,
  workflowType: string,
  args: readonly unknown[],
  options: { now: number; hands: Record<string, Hand> },
) {
  let { now } = options
  let events = 0
  let outcome: Outcome | undefined
  let suggestContinueAsNew = false
  let held: coresdk.workflow_commands.IScheduleActivity[] | undefined
  const actions: Record<string, number> = {}
  const scheduled: coresdk.workflow_commands.IScheduleActivity[] = []
  const timers = new Map<number, number>()
  const told = new Map<string, Told>()
  const accepted = new Set<string>()
  const story = await open(creator, { runId, workflowType, now })
  const bill = (kind: string, written: number) => {
    actions[kind] = (actions[kind] ?? 0) + 1
    events += written
  }

  /** One activation in, its commands out. A failed workflow task is thrown: a server would retry it for ever. */
  async function send(jobs: readonly Job[]): Promise<readonly Command[]> {
    const done = await story.activate(
      proto.coresdk.workflow_activation.WorkflowActivation.fromObject({
        runId,
        timestamp: { seconds: Math.floor(now / 1000), nanos: (now % 1000) * 1e6 },
        jobs,
        historyLength: events,
        isReplaying: false,
        continueAsNewSuggested: suggestContinueAsNew,
      }),
    )
    if (done.failed) throw new Error(`workflow task failed: ${done.failed.failure?.message ?? 'unknown'}`)
    return done.successful?.commands ?? []
  }

  async function activate(jobs: readonly Job[]): Promise<void> {
    events += 3
    const commands = await send(jobs)
    const armed = new Set(commands.map((c) => c.startTimer?.seq))
    const cancelled = new Set(commands.map((c) => c.cancelTimer?.seq))
    const work: coresdk.workflow_commands.IScheduleActivity[] = []
    for (const command of commands) {
      const { startTimer, cancelTimer, scheduleActivity, updateResponse } = command
      if (startTimer) {
        if (cancelled.has(startTimer.seq)) continue
        bill('timer', 1)
        timers.set(startTimer.seq ?? 0, now + millis(startTimer.startToFireTimeout))
      } else if (cancelTimer) {
        if (armed.has(cancelTimer.seq)) continue
        timers.delete(cancelTimer.seq ?? 0)
        events += 1
      } else if (scheduleActivity) {
        bill('activity', 3)
        scheduled.push(scheduleActivity)
        work.push(scheduleActivity)
      } else if (command.upsertWorkflowSearchAttributes) bill('upsert', 1)
      else if (updateResponse) hear(updateResponse, jobs.length === 1 && commands.length === 1)
      else end(command)
    }
    if (held) held.push(...work)
    else for (const one of work) await finish(one)
  }

  function hear(response: coresdk.workflow_commands.IUpdateResponse, alone: boolean) {
    const id = response.protocolInstanceId ?? ''
    if (response.accepted) {
      bill('update', 1)
      accepted.add(id)
    } else if (response.rejected && !accepted.has(id)) {
      bill('updateRejected', 0)
      if (alone) events -= 3
      told.set(id, { rejected: errorOf(response.rejected) })
    } else {
      events += 1
      const { rejected, completed } = response
      told.set(id, rejected ? { failed: errorOf(rejected) } : { completed: decode(completed) })
    }
  }

  function end({ completeWorkflowExecution, failWorkflowExecution, continueAsNewWorkflowExecution }: Command) {
    if (completeWorkflowExecution) outcome = { completed: decode(completeWorkflowExecution.result) }
    else if (failWorkflowExecution) outcome = { failed: errorOf(failWorkflowExecution.failure) }
    else if (continueAsNewWorkflowExecution) {
      bill('continueAsNew', 0)
      outcome = { continuedAsNew: (continueAsNewWorkflowExecution.arguments ?? []).map(decode) }
    } else throw new Error('a command the sandbox does not play: add it, with its price')
    events += 1
    timers.clear()
  }

  async function finish({ seq, activityType, arguments: given }: coresdk.workflow_commands.IScheduleActivity) {
    if (outcome) return
    await activate([{ resolveActivity: { seq: seq ?? 0, result: await perform(activityType ?? '', given ?? []) } }])
  }

  async function perform(name: string, given: readonly Payload[]) {
    try {
      const hand = options.hands[name]
      if (!hand) throw new Error(`no hand ${name}`)
      return { completed: { result: encode(await hand(decode(given[0]) as never)) } }
    } catch (error) {
      const cause = defaultFailureConverter.errorToFailure(error, defaultPayloadConverter)
      const activityFailureInfo = { activityType: { name } }
      return { failed: { failure: { message: 'Activity task failed', cause, activityFailureInfo } } }
    }
  }

  async function ring() {
    const [seq, at] = [...timers].toSorted((a, b) => a[1] - b[1])[0] ?? [0, now]
    timers.delete(seq)
    now = at
    events += 1
    await activate([{ fireTimer: { seq } }])
  }
  const nextRing = () => Math.min(...timers.values())

  bill('start', 1)
  await activate([{ initializeWorkflow: { workflowType, workflowId: 'story', arguments: encodeAll(args) } }])
  return {
    now: () => now,
    /** Epoch ms of the earliest armed timer; Infinity when none is. */
    nextRing,
    timersArmed: () => timers.size,
    actions,
    /** Every activity asked for so far, with its time-outs and how it is to be tried again. */
    scheduled: scheduled as readonly coresdk.workflow_commands.IScheduleActivity[],
    counts: () => ({ actions: Object.values(actions).reduce((sum, n) => sum + n, 0), events }),
    outcome: () => outcome,
    told: (id: string) => told.get(id),
    async update(name: string, command: { readonly id: string | null }): Promise<Told | undefined> {
      const id = command.id ?? ''
      const doUpdate = { id, protocolInstanceId: id, name, input: encodeAll([command]), runValidator: true }
      await activate([{ doUpdate: { ...doUpdate, meta: { updateId: id, identity: 'test' } } }])
      return told.get(id)
    },
    async signal(name: string, ...input: readonly unknown[]) {
      bill('signal', 1)
      await activate([{ signalWorkflow: { signalName: name, input: encodeAll(input) } }])
    },
    async ask(query: string): Promise<unknown> {
      const [answer] = await send([{ queryWorkflow: { queryId: 'q', queryType: query, arguments: [] } }])
      return decode(answer?.respondToQuery?.succeeded?.response)
    },
    /** Lets virtual time pass, ms; every timer due on the way rings in order. */
    async advance(ms: number) {
      const until = now + ms
      while (!outcome && nextRing() <= until) await ring()
      now = Math.max(now, until)
    },
    /** From now on commits stay unanswered, until `release` lets them finish in order. */
    hold: () => void (held = []),
    async release() {
      const waiting = held ?? []
      held = undefined
      for (const one of waiting) await finish(one)
    },
    suggestContinueAsNew: () => void (suggestContinueAsNew = true),
    dispose: () => story.dispose(),
  }
}

function open(
  creator: ReusableVMWorkflowCreator,
  { runId, workflowType, now }: { runId: string; workflowType: string; now: number },
): Promise<Workflow> {
  const start = new Date(now)
  return creator.createWorkflow({
    now,
    randomnessSeed: [1, 2, 3, 4, 5, 6, 7, 8],
    showStackTraceSources: false,
    info: {
      workflowType,
      workflowId: 'story',
      runId,
      firstExecutionRunId: runId,
      namespace: 'default',
      taskQueue: 'huiyin',
      attempt: 1,
      taskTimeoutMs: 10_000,
      searchAttributes: {},
      typedSearchAttributes: new TypedSearchAttributes(),
      historyLength: 3,
      historySize: 300,
      continueAsNewSuggested: false,
      targetWorkerDeploymentVersionChanged: false,
      startTime: start,
      runStartTime: start,
      unsafe: { isReplaying: false, isReplayingHistoryEvents: false, now: Date.now, random: Math.random },
    } as unknown as WorkflowInfo,
  })
}
