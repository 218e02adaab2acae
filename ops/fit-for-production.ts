import type { Database } from '../db/connect.ts'
import { isDatabaseFault } from '../db/database-fault.ts'
import { knownPasswords } from '../db/queries/known-passwords.ts'
import { unsafeSettings } from '../db/queries/unsafe-settings.ts'

/**
 * Looks at the database before a program of a production town begins. Throws a sentence for the operator when it may lose what it
 * acknowledged, or when somebody signs in with a password of the demo world. A database that is away, or has no tables yet, is not
 * judged here: the doors answer 503 and readiness says why.
 */
export async function fitForProduction(db: Database): Promise<void> {
  const lax = await look(() => unsafeSettings(db))
  const known = await look(() => knownPasswords(db))
  if (lax.length === 0 && known.length === 0) return
  const told = [
    ...(lax.length === 0
      ? []
      : [
          `数据库关闭了 ${lax.join('、')}，断电会丢失已受理的意见建议。请打开后再启动。`,
          `The database runs with ${lax.join(', ')} off: a power cut would lose accepted suggestions. Turn it on and start again.`,
        ]),
    ...(known.length === 0
      ? []
      : [
          `演示账户 ${known.join('、')} 仍用人人可知的密码。请换一个没有装过演示数据的数据库。`,
          `The demo accounts ${known.join(', ')} still have the passwords everybody knows. Use a database that never held the demo world.`,
        ]),
  ]
  throw new Error(told.join('\n'))
}

async function look(question: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await question()
  } catch (error) {
    if (isDatabaseFault(error) || hasNoTables(error)) return []
    throw error
  }
}

const hasNoTables = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && 'code' in error.cause && error.cause.code === '42P01'
