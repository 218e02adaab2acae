import { randomBytes } from 'node:crypto'
import type { Reader } from '../connect.ts'
import { newId } from '../new-id.ts'
import { session, type openings } from '../schema/sign-in.ts'

/** Opens a session for this account and answers its token. `lasts`: ms; `program`: what the browser calls itself. */
export async function openSession(
  db: Reader,
  asked: { userId: string; openedBy: (typeof openings)[number]; program: string; at: number; lasts: number },
): Promise<string> {
  const { userId, openedBy, program, at, lasts } = asked
  const token = randomBytes(32).toString('base64url')
  const stamps = { createdAt: new Date(at), updatedAt: new Date(at), expiresAt: new Date(at + lasts) }
  await db.insert(session).values({ id: newId('ses'), token, userId, openedBy, userAgent: program, ...stamps })
  return token
}
