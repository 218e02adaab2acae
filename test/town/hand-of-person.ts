import { createHmac } from 'node:crypto'
import { handOf, type Hand } from './hand.ts'
import type { Town } from './open-town.ts'

/** Anybody of the town, signed in without a password: his hand at the doors, the token of his session and the cookie that carries it. */
export async function handOfPerson(
  { app, ownerSql }: Town,
  personId: string,
): Promise<{ hand: Hand; token: string; cookie: string }> {
  const [userId, token] = [`usr_${personId}`, `token_${personId}`]
  const later = new Date(Date.now() + 3_600_000).toISOString()
  await ownerSql`insert into "user" (id, name, email, created_at, updated_at)
    values (${userId}, ${userId}, ${`${userId}@huiyin.invalid`}, now(), now())`
  await ownerSql`update person set user_id = ${userId} where id = ${personId}`
  await ownerSql`insert into "session" (id, token, user_id, expires_at, created_at, updated_at)
    values (${`ses_${personId}`}, ${token}, ${userId}, ${later}, now(), now())`
  const signature = createHmac('sha256', app.needs.secrets.session).update(token).digest('base64')
  const cookie = `${app.sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`
  return { token, cookie, hand: handOf(app, cookie) }
}
