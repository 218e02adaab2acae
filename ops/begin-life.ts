import type { Client } from '@temporalio/client'
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributePair,
  TypedSearchAttributes,
} from '@temporalio/common'
import { researchLife } from '../db/commands/research-answer.ts'
import { lifeOf as suggestionLife } from '../db/commands/suggestion-answer.ts'
import type { Database } from '../db/connect.ts'
import { loadResearch } from '../db/queries/load-research.ts'
import { loadSuggestion, type LoadedSuggestion } from '../db/queries/load-suggestion.ts'
import type { Life } from '../workflows/rules/suggestion.ts'
import { taskQueue } from './task-queue.ts'

type Subject = { readonly kind: 'suggestion' | 'research'; readonly id: string }
export const workflowIdOf = (subject: Subject) => `${subject.kind}/${subject.id}`

/**
 * Starts the story of a row: `first` for the relay's own start (a running or ended story means it is done already), otherwise
 * again after Temporal lost it, whatever became of earlier runs (`instead`: in the place of one that runs and knows what the row does
 * not). Life comes from the row as it is now. Throws when Temporal is away.
 */
export async function beginLife(
  { db, client, queue = taskQueue }: { db: Database; client: Client; queue?: string },
  subject: Subject,
  options: { first: boolean; instead?: boolean },
): Promise<void> {
  const begun = await lifeOf(db, subject)
  if (!begun) throw new Error(`${workflowIdOf(subject)} has no row`)
  try {
    await client.workflow.start(subject.kind, {
      workflowId: workflowIdOf(subject),
      taskQueue: queue,
      args: [subject.id, options.first ? begun.life : { ...begun.life, over: false }],
      workflowIdReusePolicy: options.first ? 'REJECT_DUPLICATE' : 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: options.instead ? 'TERMINATE_EXISTING' : 'USE_EXISTING',
      staticSummary: begun.summary,
      typedSearchAttributes: new TypedSearchAttributes(begun.attributes),
    })
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error
  }
}

/** What a story begins with, read from its row. */
export async function lifeOf(
  db: Database,
  { kind, id }: Subject,
): Promise<{ life: Life; summary: string; attributes: SearchAttributePair[] } | null> {
  if (kind === 'research') {
    const loaded = await loadResearch(db, id)
    return loaded && { life: researchLife(loaded.state), summary: id, attributes: [] }
  }
  const loaded = await loadSuggestion(db, id)
  if (!loaded) return null
  const { row, state } = loaded
  return { life: suggestionLife(state), summary: row.receiptNumber, attributes: attributesOf(row) }
}

const stage = defineSearchAttributeKey('SuggestionStage', SearchAttributeType.KEYWORD)
const route = defineSearchAttributeKey('SuggestionRoute', SearchAttributeType.KEYWORD)
const place = defineSearchAttributeKey('SuggestionPlace', SearchAttributeType.KEYWORD)
const dueAt = defineSearchAttributeKey('SuggestionDueAt', SearchAttributeType.DATETIME)
const round = defineSearchAttributeKey('SuggestionRound', SearchAttributeType.INT)

function attributesOf(row: LoadedSuggestion['row']): SearchAttributePair[] {
  return [
    { key: stage, value: row.stage },
    { key: place, value: row.state.townshipId },
    { key: round, value: row.round },
    ...(row.route === null ? [] : [{ key: route, value: row.route }]),
    ...(row.nextDueAt === null ? [] : [{ key: dueAt, value: row.nextDueAt }]),
  ]
}
