import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { at, oneOf } from './columns.ts'

export const outboxKinds = ['startSuggestion', 'startResearch', 'signalSuggestion', 'signalResearch'] as const

/** What must leave the database, at least once and in order per subject. A signal is done only when its command row exists. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind', { enum: outboxKinds }).notNull(),
    subjectId: text('subject_id').notNull(),
    commandId: text('command_id'),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    /** 0: ordinary; 1: in bulk, and only when nothing ordinary waits. */
    priority: smallint('priority').notNull().default(0),
    createdAt: at('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leasedUntil: at('leased_until'),
    lastFault: text('last_fault'),
    sentAt: at('sent_at'),
    /** How often Temporal took it; for how long its command is waited for goes by this, and not by what failed on the way. */
    sends: integer('sends').notNull().default(0),
    /** Set aside after it failed too often by itself: it no longer holds up what comes after it, and waits for an operator. */
    poisonedAt: at('poisoned_at'),
    doneAt: at('done_at'),
  },
  (t) => [
    oneOf('outbox_kind', t.kind, outboxKinds),
    index('outbox_waiting')
      .on(t.subjectId, t.id)
      .where(sql`${t.doneAt} is null`),
    // What leaves next, however much waits in bulk.
    index('outbox_next')
      .on(t.priority, t.id)
      .where(sql`${t.doneAt} is null`),
    // Who was told in bulk already, and how far that has come; under way: few, however much waits.
    index('outbox_in_bulk')
      .on(t.commandId, t.subjectId)
      .where(sql`${t.priority} > 0`),
    index('outbox_bulk_under_way')
      .on(t.id)
      .where(sql`${t.priority} > 0 and ${t.doneAt} is null and ${t.sentAt} is not null`),
  ],
)
