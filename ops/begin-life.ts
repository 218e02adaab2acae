import type { Client } from '@temporalio/client'
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client'
import {
  defineSearchAttributeKey,
  SearchAttributeType,
  type SearchAttributePair,
  TypedSearchAttributes,
} from '@temporalio/common'
import { eq } from 'drizzle-orm'
import { researchLife } from '../db/commands/research-answer.ts'
import { lifeOf as suggestionLife } from '../db/commands/suggestion-answer.ts'
import type { Database } from '../db/connect.ts'
import { research } from '../db/schema/research.ts'
import { suggestion } from '../db/schema/suggestion.ts'
import type { Life } from '../workflows/rules/suggestion.ts'
import { taskQueue } from './task-queue.ts'

type Subject = { readonly kind: 'suggestion' | 'research'; readonly id: string }
export const workflowIdOf = (subject: Subject) => `${subject.kind}/${subject.id}`

/**
 * Starts the story of a row: `first` for the relay's own start (a running or ended story means it is done already), otherwise
 * again after Temporal lost it, whatever became of earlier runs. Life comes from the row as it is now. Throws when Temporal is away.
 */
export async function beginLife(
  { db, client, queue = taskQueue }: { db: Database; client: Client; queue?: string },
  subject: Subject,
  options: { first: boolean },
): Promise<void> {
  const begun = await lifeOf(db, subject)
  if (!begun) throw new Error(`${workflowIdOf(subject)} has no row`)
  try {
    await client.workflow.start(subject.kind, {
      workflowId: workflowIdOf(subject),
      taskQueue: queue,
      args: [subject.id, options.first ? begun.life : { ...begun.life, over: false }],
      workflowIdReusePolicy: options.first ? 'REJECT_DUPLICATE' : 'ALLOW_DUPLICATE',
      workflowIdConflictPolicy: 'USE_EXISTING',
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
    const [row] = await db.select().from(research).where(eq(research.id, id))
    if (!row) return null
    return { life: researchLife(row.state), summary: row.id, attributes: [] }
  }
  const [row] = await db.select().from(suggestion).where(eq(suggestion.id, id))
  if (!row) return null
  return { life: suggestionLife(row.state), summary: row.receiptNumber, attributes: attributesOf(row) }
}

const stage = defineSearchAttributeKey('SuggestionStage', SearchAttributeType.KEYWORD)
const route = defineSearchAttributeKey('SuggestionRoute', SearchAttributeType.KEYWORD)
const place = defineSearchAttributeKey('SuggestionPlace', SearchAttributeType.KEYWORD)
const dueAt = defineSearchAttributeKey('SuggestionDueAt', SearchAttributeType.DATETIME)
const round = defineSearchAttributeKey('SuggestionRound', SearchAttributeType.INT)

function attributesOf(row: typeof suggestion.$inferSelect): SearchAttributePair[] {
  return [
    { key: stage, value: row.stage },
    { key: place, value: row.state.townshipId },
    { key: round, value: row.round },
    ...(row.route === null ? [] : [{ key: route, value: row.route }]),
    ...(row.nextDueAt === null ? [] : [{ key: dueAt, value: row.nextDueAt }]),
  ]
}
