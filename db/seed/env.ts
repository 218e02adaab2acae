import { readSetting } from '../read-setting.ts'

/**
 * Where a seeding command finds its database: DATABASE_OWNER_URL (the owning role), else DATABASE_URL (the serving role may insert
 * too); each also as NAME_FILE. Throws with what to do when neither is set.
 */
export function databaseUrl(): string {
  const url = readSetting(process.env, 'DATABASE_OWNER_URL') ?? readSetting(process.env, 'DATABASE_URL')
  if (url) return url
  throw new Error(
    '请设置 DATABASE_OWNER_URL 或 DATABASE_URL。\nSet DATABASE_OWNER_URL or DATABASE_URL to say which database.',
  )
}

/** The owning role's address, which alone may change the schema. Throws with what to do when it is not set. */
export function ownerUrl(from: NodeJS.ProcessEnv = process.env): string {
  const url = readSetting(from, 'DATABASE_OWNER_URL')
  if (url) return url
  throw new Error(
    '请设置 DATABASE_OWNER_URL（属主角色的数据库地址）。\nSet DATABASE_OWNER_URL to the database as its owning role.',
  )
}
