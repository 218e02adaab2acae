import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { PrivacyNoticeText } from '../../workflows/rules/privacy-notice.ts'
import { at } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A county's next notice while it is written, one at a time, with the version it was written from; `publishedVersion`: it is out, and the next one begins anew. */
export const privacyNoticeDraft = pgTable('privacy_notice_draft', {
  countyId: text('county_id')
    .primaryKey()
    .references(() => place.id),
  basedOn: integer('based_on').notNull(),
  text: jsonb('text').$type<PrivacyNoticeText>().notNull(),
  changedBy: text('changed_by')
    .notNull()
    .references(() => person.id),
  changedAt: at('changed_at').notNull(),
  publishedVersion: integer('published_version'),
})
