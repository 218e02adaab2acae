import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())

const signIn = (username: string, password: string, headers: Record<string, string> = {}) =>
  town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, headers })
const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>) =>
  answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
const me = (cookie: string) => town.app.inject({ url: '/api/me', headers: { cookie } })

test('a clerk who signs in is told who he is and which posts he holds', async () => {
  const clerk = await town.as('clerk')
  const { status, body } = await clerk.get('/api/me')
  expect(status).toBe(200)
  expect(body.username).toBe('clerk')
  expect(body.posts[0].organization.name).not.toBe('')
})

test('a session cookie is for this site and the server alone', async () => {
  const [cookie] = (await signIn('clerk', 'clerk-2026')).cookies
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
})

test('a name nobody has and a wrong password get the very same answer', async () => {
  const strip = (body: string) => body.replace(/req_\w+/, '')
  const wrong = await signIn('officer', 'not-his-password')
  const nobody = await signIn('nobody.at.all', 'not-his-password')
  expect([wrong.statusCode, nobody.statusCode]).toEqual([401, 401])
  expect(strip(wrong.body)).toBe(strip(nobody.body))
})

test('five wrong passwords close a name for a while, also for the right one', async () => {
  for (let n = 0; n < 5; n++) expect((await signIn('water', `guess-${n}`)).statusCode).toBe(401)
  const right = await signIn('water', 'water-2026')
  expect(right.statusCode).toBe(429)
  expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
})

test('whoever knows a name does not keep its owner out who sits elsewhere, nor guess on from ever other networks', async () => {
  const from = (remoteAddress: string, password: string) =>
    town.app.inject({ method: 'POST', url: '/api/session', remoteAddress, payload: { username: 'shiqiao', password } })
  for (let n = 0; n < 5; n++) expect((await from('192.0.2.7', `guess-${n}`)).statusCode).toBe(401)
  expect((await from('192.0.2.7', 'shiqiao-2026')).statusCode).toBe(429)
  expect((await from('198.51.100.7', 'shiqiao-2026')).statusCode).toBe(200)
  for (let n = 0; n < 45; n++) expect((await from(`203.0.113.${n}`, `guess-${n}`)).statusCode).toBe(401)
  expect((await from('198.51.100.7', 'shiqiao-2026')).statusCode).toBe(429)
})

test('whoever signs in gets a new session, and the one he came with opens nothing any more', async () => {
  const planted = cookieOf(await signIn('county', 'county-2026'))
  const fresh = cookieOf(await signIn('county', 'county-2026', { cookie: planted }))
  expect(fresh).not.toBe(planted)
  expect((await me(planted)).statusCode).toBe(401)
  expect((await me(fresh)).statusCode).toBe(200)
})

test('a session that was signed out of opens nothing, wherever a copy of its cookie is', async () => {
  const cookie = cookieOf(await signIn('countyhead', 'countyhead-2026'))
  const out = await town.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie } })
  expect(out.statusCode).toBe(204)
  expect((await me(cookie)).statusCode).toBe(401)
})

test('a cookie whose signature is not ours is nobody', async () => {
  const cookie = cookieOf(await signIn('farming', 'farming-2026'))
  const forged = cookie.replace(/(?<==)./, (first) => (first === 'A' ? 'B' : 'A'))
  expect((await me(forged)).statusCode).toBe(401)
})

test('thirty idle minutes end a session', async () => {
  const cookie = cookieOf(await signIn('transport', 'transport-2026'))
  await town.ownerSql`update session set updated_at = now() - interval '29 minutes'`
  expect((await me(cookie)).statusCode).toBe(200)
  await town.ownerSql`update session set updated_at = now() - interval '31 minutes'`
  expect((await me(cookie)).statusCode).toBe(401)
})

test('twelve hours end a session however busy it is', async () => {
  const cookie = cookieOf(await signIn('shiqiao', 'shiqiao-2026'))
  const [row] = await town.ownerSql`
    select extract(epoch from expires_at - created_at)::int as seconds from session order by created_at desc limit 1`
  expect(row?.['seconds']).toBe(12 * 3600)
  await town.ownerSql`update session set expires_at = now() - interval '1 second'`
  expect((await me(cookie)).statusCode).toBe(401)
})

test('a page of another site cannot act in the name of one who is signed in', async () => {
  const cookie = cookieOf(await signIn('city', 'city-2026'))
  const from = (headers: Record<string, string>) =>
    town.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie, host: 'huiyin.local', ...headers } })
  expect((await from({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await from({ origin: 'https://evil.example' })).statusCode).toBe(403)
  expect((await me(cookie)).statusCode).toBe(200)
  expect((await from({ origin: 'http://huiyin.local' })).statusCode).toBe(204)
})

test('an administrator resets a password: it is shown once, works, and the old sessions are over', async () => {
  const clerk = await town.as('clerk')
  const { personId } = (await clerk.get('/api/me')).body
  const administrator = await town.as('administrator')
  const reset = await administrator.post(`/api/accounts/${personId}/password-reset`)
  expect(reset.status).toBe(200)
  expect((await clerk.get('/api/me')).status).toBe(401)
  expect((await signIn('clerk', 'clerk-2026')).statusCode).toBe(401)
  expect((await signIn('clerk', reset.body.temporaryPassword)).statusCode).toBe(200)
  const acts = await town.ownerSql`select act from audit_event where subject_id = ${personId}`
  expect(acts.map(({ act }) => act)).toEqual(['passwordReset'])
  const [stored] =
    await town.ownerSql`select password from account where password like ${`%${reset.body.temporaryPassword}%`}`
  expect(stored).toBeUndefined()
})

test('nobody but a system administrator resets a password', async () => {
  const officer = await town.as('officer')
  const { personId } = (await officer.get('/api/me')).body
  expect((await officer.post(`/api/accounts/${personId}/password-reset`)).status).toBe(403)
  const administrator = await town.as('administrator')
  expect((await administrator.post('/api/accounts/per_nobody/password-reset')).status).toBe(404)
})

test('one who is not signed in is told so before anything he sends is read', async () => {
  const { status } = await town.citizen.post('/api/suggestions', { rubbish: true })
  expect(status).toBe(401)
})

test('sign-in, refusal and sign-out are written down without password or name', async () => {
  const rows = await town.ownerSql`select act, person_id, detail from audit_event order by id`
  expect(new Set(rows.map(({ act }) => act))).toEqual(
    new Set(['signedIn', 'signInRefused', 'signedOut', 'passwordReset']),
  )
  expect(JSON.stringify(rows)).not.toMatch(/guess-|not-his-password|nobody\.at/)
})

test('one password tried at ever other names: fifty from one network, then none, and the right one not either', async () => {
  const from = (username: string, password: string, remoteAddress: string) =>
    town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress })
  const answers: number[] = []
  for (let n = 0; n < 60; n++)
    answers.push((await from(`somebody.${n}`, 'Spring-2026-x', `2001:db8:5:5::${n}`)).statusCode)
  expect(answers).toEqual([...Array.from({ length: 50 }, () => 401), ...Array.from({ length: 10 }, () => 429)])
  expect((await from('supervisor', 'supervisor-2026', '2001:db8:5:5:ffff::1')).statusCode).toBe(429)
  expect((await from('supervisor', 'supervisor-2026', '2001:db8:5:6::1')).statusCode).toBe(200)
})
