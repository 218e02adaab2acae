import {
  type Client,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import type { Database } from '../db/connect.ts'
import { knownAnswer } from '../db/queries/known-answer.ts'
import { knownResearchAnswer } from '../db/queries/known-research-answer.ts'
import { loadSuggestion } from '../db/queries/load-suggestion.ts'
import { suggestionLedger } from '../db/queries/suggestion-ledger.ts'
import { beginLife, workflowIdOf } from '../ops/begin-life.ts'
import { compareHistory, ledgerAlone, type Comparison } from '../ops/history/compare-history.ts'
import { readTaskQueue, type TaskQueue } from '../ops/read-task-queue.ts'
import { readHistory, type HistoryEntry } from './read-history.ts'
import type { Answer } from '../workflows/rules/answer.ts'
import { isOver } from '../workflows/rules/closing.ts'
import { refusals, type Refusal } from '../workflows/rules/refusals.ts'
import type { ResearchCommand } from '../workflows/rules/research.ts'
import type { Command } from '../workflows/rules/suggestion.ts'

/** `unavailable`: not sent, nothing happened. `unknown`: sent and unanswered; the same key will tell. */
export type Outcome =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'unknown' }

export interface Story {
  readonly move: (suggestionId: string, command: Command) => Promise<Outcome>
  readonly moveResearch: (researchId: string, command: ResearchCommand) => Promise<Outcome>
  /** Temporal's own history, decoded; null when it is not (or no longer) there. Throws when Temporal is away. */
  readonly history: (workflowId: string) => Promise<HistoryEntry[] | null>
  /** A suggestion's ledger beside Temporal's history; the ledger alone when Temporal is away. */
  readonly compare: (suggestionId: string) => Promise<Comparison>
  /** Who works for the stories, and what waits for them; null when Temporal is away. */
  readonly taskQueue: () => Promise<TaskQueue | null>
}

const patience = 8_000

/** The door to running stories: one Update per move, its id the command's, answered within 8 s or not at all. */
export function openStory(needs: { client: Client; db: Database; isUp: () => boolean; queue?: string }): Story {
  const { client, db, isUp } = needs
  return {
    move: (id, command) =>
      send(needs, { kind: 'suggestion', id }, command, async () => {
        const loaded = await loadSuggestion(db, id)
        return loaded !== null && isOver(loaded.state)
      }),
    moveResearch: (id, command) => send(needs, { kind: 'research', id }, command, async () => false),
    history: async (workflowId) => {
      if (!isUp()) throw new Error('Temporal is away')
      return client.withDeadline(Date.now() + patience, () => readHistory(client, workflowId))
    },
    taskQueue: async () => {
      if (!isUp()) return null
      try {
        return await client.withDeadline(Date.now() + patience, () => readTaskQueue(client))
      } catch (error) {
        if (isTransport(error)) return null
        throw error
      }
    },
    compare: async (id) => {
      const alone = async (): Promise<Comparison> => ({
        temporal: 'away',
        pairs: ledgerAlone(await suggestionLedger(db, id)),
        differences: [],
      })
      if (!isUp()) return alone()
      try {
        return await client.withDeadline(Date.now() + patience, () => compareHistory({ db, client }, id))
      } catch (error) {
        if (isTransport(error)) return alone()
        throw error
      }
    },
  }
}

type Sent = Command | ResearchCommand
type Subject = Parameters<typeof workflowIdOf>[0]

async function send(
  needs: Parameters<typeof openStory>[0],
  subject: Subject,
  command: Sent,
  isEnded: () => Promise<boolean>,
): Promise<Outcome> {
  if (!needs.isUp()) return { kind: 'unavailable' }
  const deadline = Date.now() + patience
  const attempt = () => needs.client.withDeadline(deadline, () => update(needs, subject, command))
  try {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error
      // Not started yet (the relay lags behind the 201), or over.
      if (await isEnded()) return { kind: 'refused', refusal: refusals.lifeOver() }
      await needs.client.withDeadline(deadline, () => beginLife(needs, subject, { first: false }))
      return await attempt()
    }
  } catch (error) {
    if (isTransport(error)) return { kind: 'unknown' }
    throw error
  }
}

const isTransport = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  isGrpcServiceError(error) ||
  (error instanceof Error && isGrpcServiceError(error.cause))

async function update(needs: Parameters<typeof openStory>[0], subject: Subject, command: Sent): Promise<Outcome> {
  const handle = needs.client.workflow.getHandle(workflowIdOf(subject))
  const commandId = command.id ?? ''
  try {
    const answer = await handle.executeUpdate<Answer, [Sent]>(command.kind, { args: [command], updateId: commandId })
    // A database restored to before this act would not know it: then nobody may be told it was done.
    const known = await (subject.kind === 'suggestion' ? knownAnswer : knownResearchAnswer)(
      needs.db,
      subject.id,
      commandId,
    )
    return known ? { kind: 'done', answer } : { kind: 'unknown' }
  } catch (error) {
    if (!(error instanceof WorkflowUpdateFailedError)) throw error
    const { cause } = error
    if (!(cause instanceof ApplicationFailure)) return { kind: 'unknown' }
    const [refusal] = (cause.details ?? []) as [Refusal?]
    if (refusal) return { kind: 'refused', refusal }
    if (cause.type === 'suggestion.over') return { kind: 'refused', refusal: refusals.lifeOver() }
    // A story that ended or moved on under the Update; the command table tells on a repeat.
    if (cause.type !== 'system.fault') return { kind: 'unknown' }
    throw new Error('the story reported a fault of the program', { cause: error })
  }
}
