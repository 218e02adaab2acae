/**
 * Where a seeding command finds its database: DATABASE_OWNER_URL (the owning role), else DATABASE_URL (the serving role may insert
 * too). Throws with what to do when neither is set.
 */
export function databaseUrl(): string {
  const url = process.env['DATABASE_OWNER_URL'] ?? process.env['DATABASE_URL']
  if (url) return url
  throw new Error(
    '请设置 DATABASE_OWNER_URL 或 DATABASE_URL。\nSet DATABASE_OWNER_URL or DATABASE_URL to say which database.',
  )
}
