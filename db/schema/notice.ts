import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { noticeStates } from '../../workflows/rules/notices.ts'
import { noticeKinds, type Post } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'

/** 催办通知 or 督办单: what an office tells a unit about what it owes late. Numbered when it is sent; never deleted. */
export const notice = pgTable(
  'notice',
  {
    id: id(),
    kind: text('kind', { enum: noticeKinds }).notNull(),
    state: text('state', { enum: noticeStates }).notNull(),
    fromOrganizationId: text('from_organization_id')
      .notNull()
      .references(() => organization.id),
    toOrganizationId: text('to_organization_id')
      .notNull()
      .references(() => organization.id),
    /** A supervision is told to the superior: the county office for a township; an office's own id stands for its leadership. */
    reportedToOrganizationId: text('reported_to_organization_id').references(() => organization.id),
    /** The civil day it goes out on; null while it is a draft. */
    onDay: text('on_day'),
    number: text('number'),
    /** What the office asks for in its own words; empty: the usual sentence. */
    text: text('text').notNull().default(''),
    /** One act, one notice: a repeat finds it. */
    commandId: text('command_id').notNull().unique(),
    /** Null: the clock drew it up. */
    createdBy: text('created_by'),
    createdAt: at('created_at').notNull(),
    signedBy: text('signed_by'),
    signedAs: jsonb('signed_as').$type<Post>(),
    signedAt: at('signed_at'),
    /** Signed outside office hours, it goes out when they begin. */
    sendAt: at('send_at'),
    sentAt: at('sent_at'),
    receivedBy: text('received_by'),
    receivedAt: at('received_at'),
    cancelledAt: at('cancelled_at'),
    /** The head did not sign the draft: who, in which post, when and why. */
    declinedBy: text('declined_by'),
    declinedAs: jsonb('declined_as').$type<Post>(),
    declinedAt: at('declined_at'),
    declinedReason: text('declined_reason'),
  },
  (t) => [
    oneOf('notice_kind', t.kind, noticeKinds),
    oneOf('notice_state', t.state, noticeStates),
    // At most one urging of a unit on a day, whoever sends it.
    uniqueIndex('notice_one_urging_a_day')
      .on(t.toOrganizationId, t.onDay)
      .where(sql`${t.kind} = 'urge' and ${t.state} <> 'cancelled'`),
    uniqueIndex('notice_by_number').on(t.fromOrganizationId, t.number),
    index('notice_by_office').on(t.fromOrganizationId, t.id),
    index('notice_by_unit').on(t.toOrganizationId, t.id),
    index('notice_by_superior').on(t.reportedToOrganizationId, t.id),
    index('notice_to_go_out')
      .on(t.sendAt)
      .where(sql`${t.state} = 'signed'`),
  ],
)
