import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { MachineAct } from '../../workflows/rules/machine-keys.ts'
import type { Channel } from '../../workflows/rules/suggestion.ts'
import { at, id } from './columns.ts'
import { person } from './person.ts'
import { place } from './place.ts'

/** 接入密钥: what lets another system hand in suggestions. Of the key itself only a keyed hash stands here; it is the place's, and outlives whoever gave it out. */
export const machineKey = pgTable(
  'machine_key',
  {
    id: id(),
    /** Which system this is: a new key of the same name goes on where the old one ended. */
    name: text('name').notNull(),
    /** The place of the administrator who gave it out; it reaches no further. */
    placeId: text('place_id')
      .notNull()
      .references(() => place.id),
    keyHash: text('key_hash').notNull().unique(),
    acts: jsonb('acts').$type<readonly MachineAct[]>().notNull(),
    stationIds: jsonb('station_ids').$type<readonly string[]>().notNull(),
    channels: jsonb('channels').$type<readonly Channel[]>().notNull(),
    /** Addresses or networks it is taken from; none: from anywhere. */
    networks: jsonb('networks').$type<readonly string[]>().notNull(),
    issuedBy: text('issued_by')
      .notNull()
      .references(() => person.id),
    issuedAt: at('issued_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    /** To the minute. */
    lastUsedAt: at('last_used_at'),
    revokedAt: at('revoked_at'),
    revokedBy: text('revoked_by').references(() => person.id),
  },
  // The list of a place's keys.
  (t) => [index('machine_key_by_place').on(t.placeId, t.id)],
)
