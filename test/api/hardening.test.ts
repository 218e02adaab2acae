import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())

test('every answer, a refusal too, is kept by nobody, typed, framed nowhere and bound to TLS for a year', async () => {
  const asked = [
    { url: '/api/me' },
    { url: '/api/health/live' },
    { url: '/api/openapi.json' },
    { url: '/nowhere' },
    { url: '/api/session', method: 'POST', payload: { username: 'clerk', password: 'clerk-2026' } },
    { url: '/api/session', method: 'POST', payload: {}, headers: { 'sec-fetch-site': 'cross-site' } },
  ] as const
  for (const one of asked) {
    const { headers } = await town.app.inject(one)
    expect([one.url, headers]).toEqual([
      one.url,
      expect.objectContaining({
        'cache-control': 'no-store',
        'content-type': expect.stringMatching(/^application\/(problem\+)?json; charset=utf-8$/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy':
          "default-src 'none';object-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      }),
    ])
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined()
  }
})

test('over TLS the session’s cookie is one that no other host can plant, and it opens', async () => {
  const app = await buildApp({ ...town.app.needs, secureCookies: true })
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'officer', password: 'officer-2026' },
  })
  const kept = answer.cookies.filter(({ value }) => value !== '')
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatchObject({
    name: '__Host-huiyin.session_token',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    path: '/',
  })
  expect(kept[0]?.domain).toBeUndefined()
  const cookie = `${kept[0]?.name}=${encodeURIComponent(kept[0]?.value ?? '')}`
  expect((await app.inject({ url: '/api/me', headers: { cookie } })).statusCode).toBe(200)
  await app.close()
})

test('TRACE is answered by no door', async () => {
  for (const url of ['/', '/api/me', '/api/public/suggestions'])
    expect([url, (await town.app.inject({ method: 'TRACE' as 'GET', url })).statusCode]).toEqual([url, 404])
})

test('a body that reaches for the prototype and a field said twice are refused', async () => {
  const headers = { 'content-type': 'application/json' }
  // All else in them is right, so that it is this alone that is refused, before any schema looks at it.
  for (const reach of ['"__proto__":{"admin":true}', '"constructor":{"prototype":{"admin":true}}']) {
    const payload = `{"username":"clerk","password":"clerk-2026",${reach}}`
    const answer = await town.app.inject({ method: 'POST', url: '/api/session', headers, payload })
    expect([reach, answer.statusCode, answer.json().code]).toEqual([reach, 400, 'request.unreadable'])
  }
  const clerk = await town.as('clerk')
  expect((await clerk.get('/api/suggestions?stage=registered')).status).toBe(200)
  expect((await clerk.get('/api/suggestions?stage=registered&stage=archived')).status).toBe(400)
  expect((await clerk.get('/api/suggestions?admin=true')).status).toBe(400)
})
