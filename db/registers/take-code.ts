import { and, eq, sql } from 'drizzle-orm'
import { hashOf } from '../canonical-json.ts'
import type { Reader } from '../connect.ts'
import { twoFactor } from '../schema/sign-in.ts'

/** Takes a right code of this account, once: false when it was taken before (RFC 6238, 5.2). The last four are remembered, two minutes of them. */
export async function takeCode(db: Reader, asked: { userId: string; code: string }): Promise<boolean> {
  const hash = hashOf('second-factor', asked.userId, asked.code)
  const taken = await db
    .update(twoFactor)
    .set({ usedCodes: sql`(array_prepend(${hash}, ${twoFactor.usedCodes}))[1:4]` })
    .where(and(eq(twoFactor.userId, asked.userId), sql`not (${hash} = any(${twoFactor.usedCodes}))`))
    .returning({ id: twoFactor.id })
  return taken.length > 0
}
