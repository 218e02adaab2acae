import { boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, id } from './columns.ts'

/** How a session was opened: by password; by the county's identity provider; by it, with two factors there. */
export const openings = ['password', 'provider', 'providerWithFactor'] as const

/** Accounts and sessions in the shape better-auth asks for; five tables in one file, because one library owns them. */
export const user = pgTable('user', {
  id: id(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  username: text('username').unique(),
  displayUsername: text('display_username'),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  /** Ours, beside the library's: closed by an administrator, it opens nothing until another one opens it. */
  closedAt: at('closed_at'),
  closedBy: text('closed_by'),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
})

export const session = pgTable(
  'session',
  {
    id: id(),
    expiresAt: at('expires_at').notNull(),
    token: text('token').notNull().unique(),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** Ours, beside the library's. */
    openedBy: text('opened_by', { enum: openings }).notNull().default('password'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (t) => [index('session_by_user').on(t.userId)],
)

export const account = pgTable(
  'account',
  {
    id: id(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: at('access_token_expires_at'),
    refreshTokenExpiresAt: at('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('account_by_user').on(t.userId, t.providerId),
    // Ours: one subject of a provider (its issuer is its id) opens one account.
    uniqueIndex('account_by_subject').on(t.providerId, t.accountId),
  ],
)

export const twoFactor = pgTable('two_factor', {
  id: id(),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  userId: text('user_id')
    .notNull()
    .unique()
    .references(() => user.id, { onDelete: 'cascade' }),
  verified: boolean('verified').notNull().default(false),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: at('locked_until'),
  /** Ours, beside the library's: hashes of the last codes taken, so that none is taken twice (RFC 6238, 5.2). */
  usedCodes: text('used_codes').array().notNull().default([]),
})

export const verification = pgTable('verification', {
  id: id(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: at('expires_at').notNull(),
  createdAt: at('created_at'),
  updatedAt: at('updated_at'),
})
