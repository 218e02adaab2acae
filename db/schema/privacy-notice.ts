import { date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { PrivacyNoticeText } from '../../workflows/rules/privacy-notice.ts'
import { at } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** A version of what citizens are told before their data are taken; `countyId` null is the default. Never edited. `publishedBy`: null: shipped. */
export const privacyNotice = pgTable(
  'privacy_notice',
  {
    version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
    countyId: text('county_id').references(() => place.id),
    effectiveFrom: date('effective_from'),
    text: jsonb('text').$type<PrivacyNoticeText>().notNull(),
    reason: text('reason').notNull().default(''),
    publishedBy: text('published_by').references(() => person.id),
    publishedAt: at('published_at').notNull(),
  },
  // Those of one county, and the one in force on a day (queries/privacy-notice-in-force).
  (t) => [index('privacy_notice_by_county').on(t.countyId, t.effectiveFrom, t.version)],
)
