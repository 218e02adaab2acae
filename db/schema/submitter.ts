import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'
import { privacyNotice } from './privacy-notice.ts'
import { sealed } from './sealed.ts'
import { suggestion } from './suggestion.ts'

/** Who raised it. Personal data stands here, and sealed in the values of a correction, and nowhere else. `ordinal` 1 is the first named. */
export const submitter = pgTable(
  'submitter',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    ordinal: integer('ordinal').notNull(),
    name: sealed('name').notNull(),
    phone: sealed('phone').notNull(),
    address: sealed('address').notNull(),
    /** See phone-fingerprint.ts. Null: nobody recalls him by his number. */
    phoneFingerprint: text('phone_fingerprint'),
    anonymous: boolean('anonymous').notNull(),
    identityHidden: boolean('identity_hidden').notNull(),
    /** What his query code is derived from; empty: his id. One code opens all parts of a letter, and changes on all of them. */
    codeSeed: text('code_seed').notNull().default(''),
    /** Which notice he was told before his data were taken; null: entered before versions were kept. */
    privacyNoticeVersion: integer('privacy_notice_version').references(() => privacyNotice.version),
    /** What was his is gone, on his request (personal-request.ts). */
    erasedAt: at('erased_at'),
  },
  (t) => [
    index('submitter_by_suggestion').on(t.suggestionId),
    // Earlier matters of whoever gives this number (queries/recall-by-phone).
    index('submitter_by_phone')
      .on(t.phoneFingerprint)
      .where(sql`${t.phoneFingerprint} is not null`),
    // All whose code changes with one that was lost (registers/issue-query-code).
    index('submitter_by_code_seed')
      .on(t.codeSeed)
      .where(sql`${t.codeSeed} <> ''`),
  ],
)
