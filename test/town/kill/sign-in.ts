import type { Client } from './client.ts'

/** Somebody with an account, signed in at a running api. */
export async function signIn(
  base: string,
  account: { personId: string; username: string; password: string },
): Promise<Client> {
  const { personId, username, password } = account
  const answer = await fetch(`${base}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  if (!answer.ok) throw new Error(`sign-in of ${username}: ${answer.status} ${await answer.text()}`)
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  return { personId, cookie: cookies.join('; ') }
}
