import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { officeSettingKeys } from '../../workflows/rules/office-settings.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'

/** One choice of an office for itself, by version, from a day on; never edited. An office without a row keeps what is usual. */
export const officeSetting = pgTable(
  'office_setting',
  {
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    setting: text('setting', { enum: officeSettingKeys }).notNull(),
    version: integer('version').notNull(),
    value: text('value').notNull(),
    fromDay: date('from_day').notNull(),
    reason: text('reason').notNull(),
    setBy: text('set_by')
      .notNull()
      .references(() => person.id),
    setAs: jsonb('set_as').$type<Post>().notNull(),
    setAt: at('set_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.setting, t.version] }),
    oneOf('office_setting_setting', t.setting, officeSettingKeys),
  ],
)
