import type { Api } from '../../api/api.ts'

/** A browser before this api: it keeps the cookies it is given, and forgets those it is told to. */
export function browserOf(app: Api) {
  const jar = new Map<string, string>()
  const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ')
    const answer = await app.inject({ method, url, headers: { cookie }, ...(payload && { payload }) })
    for (const { name, value, maxAge, expires } of answer.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() < Date.now())) jar.delete(name)
      else jar.set(name, value)
    }
    return { status: answer.statusCode, body: answer.body === '' ? null : answer.json(), cookies: answer.cookies }
  }
  return {
    jar,
    get: (url: string) => send('GET', url),
    post: (url: string, payload: object = {}) => send('POST', url, payload),
    signIn: (username: string) => send('POST', '/api/session', { username, password: `${username}-2026` }),
  }
}
