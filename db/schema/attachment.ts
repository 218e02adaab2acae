import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { attachmentPurposes, attachmentTypes } from '../../workflows/rules/attachments.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { suggestion } from './suggestion.ts'

/** A photo or document that belongs to a suggestion; its bytes lie on disk under its id. Never deleted by hand: void, with a reason. */
export const attachment = pgTable(
  'attachment',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    purpose: text('purpose').$type<(typeof attachmentPurposes)[number]>().notNull(),
    /** A safe name, with the ending of its type. */
    name: text('name').notNull(),
    type: text('type').$type<(typeof attachmentTypes)[number]>().notNull(),
    /** Length and hash of what lies on disk, which is not what was sent: pictures are made anew. */
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    keptBy: text('kept_by').notNull(),
    /** The office or unit it came through. */
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    keptAt: at('kept_at').notNull(),
    voidedAt: at('voided_at'),
    voidedBy: text('voided_by'),
    voidReasonId: text('void_reason_id'),
    /** Its name is gone, and its bytes are or will be (files/remove-erased.ts). */
    erasedAt: at('erased_at'),
  },
  (t) => [
    index('attachment_by_suggestion').on(t.suggestionId, t.id),
    oneOf('attachment_purpose', t.purpose, attachmentPurposes),
    oneOf('attachment_type', t.type, attachmentTypes),
  ],
)
