import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { channels, routes, stages, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'
import { category } from './category.ts'
import { document } from './document.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { place } from './place.ts'
import { receptionSession } from './reception-session.ts'

/** One suggestion: its state, and the columns that lists need. Written only by intake and by `commitTransition`. */
export const suggestion = pgTable(
  'suggestion',
  {
    id: id(),
    receiptNumber: text('receipt_number').notNull().unique(),
    stationId: text('station_id')
      .notNull()
      .references(() => organization.id),
    townshipOfficeId: text('township_office_id')
      .notNull()
      .references(() => organization.id),
    countyOfficeId: text('county_office_id')
      .notNull()
      .references(() => organization.id),
    cityOfficeId: text('city_office_id').references(() => organization.id),
    placeId: text('place_id')
      .notNull()
      .references(() => place.id),
    deputyId: text('deputy_id').references(() => person.id),
    categoryId: text('category_id').references(() => category.id),
    contentId: text('content_id')
      .notNull()
      .references(() => document.id),
    channel: text('channel', { enum: channels }).notNull(),
    /** The reception it was heard in. */
    receptionId: text('reception_id').references(() => receptionSession.id),
    stage: text('stage', { enum: stages }).notNull(),
    route: text('route', { enum: routes }),
    round: integer('round').notNull(),
    holder: text('holder').notNull(),
    holderOrganizationId: text('holder_organization_id'),
    urgent: boolean('urgent').notNull(),
    identityHidden: boolean('identity_hidden').notNull(),
    researchId: text('research_id'),
    joinedToId: text('joined_to_id'),
    collectedAt: at('collected_at').notNull(),
    registeredAt: at('registered_at').notNull(),
    endedAt: at('ended_at'),
    nextDueAt: at('next_due_at'),
    nextMarkAt: at('next_mark_at'),
    seq: integer('seq').notNull(),
    rulesVersion: integer('rules_version').notNull(),
    state: jsonb('state').$type<SuggestionState>().notNull(),
    externalNumbers: jsonb('external_numbers').$type<Record<string, string>>().notNull().default({}),
  },
  (t) => [
    oneOf('suggestion_channel', t.channel, channels),
    oneOf('suggestion_stage', t.stage, stages),
    oneOf('suggestion_route', t.route, routes),
    // The trays: newest first within one office's scope (queries/list-suggestions).
    index('suggestion_by_station').on(t.stationId, t.id),
    index('suggestion_by_township_office').on(t.townshipOfficeId, t.id),
    index('suggestion_by_county_office').on(t.countyOfficeId, t.id),
    index('suggestion_by_city_office').on(t.cityOfficeId, t.id),
    index('suggestion_by_deputy').on(t.deputyId, t.id),
    index('suggestion_by_research').on(t.researchId),
    // A sitting's own, and its counts.
    index('suggestion_by_reception')
      .on(t.receptionId, t.id)
      .where(sql`${t.receptionId} is not null`),
    // Those who joined a lead: its doorbells, and the related ones on its screen.
    index('suggestion_by_lead')
      .on(t.joinedToId)
      .where(sql`${t.joinedToId} is not null`),
    // What became of the same topic in one office: the units it usually goes to (queries/usual-units).
    index('suggestion_by_township_topic').on(t.townshipOfficeId, t.categoryId, t.id),
    index('suggestion_by_county_topic').on(t.countyOfficeId, t.categoryId, t.id),
    // Every open suggestion, for starting lives again after Temporal was lost.
    index('suggestion_open')
      .on(t.id)
      .where(sql`${t.stage} <> 'closed'`),
  ],
)
