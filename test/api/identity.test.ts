import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { apiEnv } from '../../api/env.ts'
import type { Api } from '../../api/api.ts'
import { buildApp } from '../../api/app.ts'
import { identityProvider } from '../../api/oidc/identity-provider.ts'
import { oidcOf } from '../../api/oidc/oidc-of.ts'
import type { OidcSettings } from '../../api/oidc/settings.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { browserOf } from '../town/browser-of.ts'
import { done } from '../town/deeds.ts'
import { openProvider, type Forgery, type OpenProvider, type Visitor } from '../town/open-provider.ts'
import { leastSettings } from '../town/least-settings.ts'
import { openTown, signIn, type Town } from '../town/open-town.ts'
import { shownBy } from '../town/shown-by.ts'

let town: Town
let provider: OpenProvider
let app: Api
const others: Api[] = []
beforeAll(async () => {
  ;[town, provider] = await Promise.all([openTown({ temporal: 'none' }), openProvider()])
  app = await withProvider()
})
afterAll(async () => {
  await Promise.all([...others, app].map((one) => one.close()))
  await Promise.all([town.close(), provider.close()])
})
beforeEach(async () => {
  await town.ownerSql`delete from lookup_attempt`
  provider.forge(null)
})

const withProvider = (own: Partial<OidcSettings> = {}, needs: Partial<Api['needs']> = {}) =>
  buildApp({ ...town.app.needs, ...needs, identityProvider: identityProvider({ ...provider.settings, ...own }) })
async function another(own: Partial<OidcSettings>, needs: Partial<Api['needs']> = {}): Promise<Api> {
  const made = await withProvider(own, needs)
  others.push(made)
  return made
}

/** Links somebody of the demo world by an administrator's hand. */
async function link(username: string, subject: string) {
  const { personId } = done(await (await town.as(username)).get('/api/me'))
  const administrator = await signIn(app, 'administrator')
  done(await administrator.post(`/api/accounts/${personId}/identity`, { subject }))
  return { personId, administrator }
}
/** Goes to the provider and comes back, in a browser of his own. */
async function comes(visitor: Visitor, at = app) {
  const browser = browserOf(at)
  const { address } = (await browser.post('/api/session/identity')).body
  const answer = await provider.visit(address, visitor)
  return { browser, answer, reply: await browser.post('/api/session/identity/answer', { answer }) }
}

test('whom an administrator linked comes in by the provider, with his posts and on record, and leaves as everybody does', async () => {
  const { personId } = await link('officer', 'sub-officer')
  const { browser, reply } = await comes({ subject: 'sub-officer' })
  expect([reply.status, reply.body.username]).toEqual([200, 'officer'])
  const session = reply.cookies.find(({ name }) => name === 'huiyin.session_token')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
  const own = done(await (await town.as('officer')).get('/api/me'))
  expect((await browser.get('/api/me')).body.posts).toEqual(own.posts)
  expect((await browser.get('/api/suggestions')).status).toBe(200)
  const [last] = await town.ownerSql`select act, person_id from audit_event order by seq desc offset 1 limit 1`
  expect(last).toMatchObject({ act: 'signedIn', person_id: personId })
  expect((await browser.get('/api/me/sessions')).body.items.some((one: { thisOne: boolean }) => one.thisOne)).toBe(true)
})

test('whom nobody linked reads his number and to whom he gives it, and nothing is opened', async () => {
  const { browser, reply } = await comes({ subject: 'sub-stranger' })
  expect([reply.status, reply.body.code]).toEqual([401, 'identity.no-account'])
  expect(JSON.stringify(reply.body)).toContain('sub-stranger')
  expect(JSON.stringify(reply.body)).toContain('系统管理员')
  expect((await browser.get('/api/me')).status).toBe(401)
  const made = await town.ownerSql`select 1 from account where account_id = 'sub-stranger'`
  expect(made).toEqual([])
  const [last] = await town.ownerSql`select act, detail->>'step' as step from audit_event order by seq desc limit 1`
  expect(last).toMatchObject({ act: 'signInRefused', step: 'identity' })
})

test('what comes back opens once, in the browser it was begun in, and with the state it was begun with', async () => {
  await link('chair', 'sub-chair')
  const { browser, answer, reply } = await comes({ subject: 'sub-chair' })
  expect(reply.status).toBe(200)
  expect((await browser.post('/api/session/identity/answer', { answer })).body.code).toBe('identity.attempt-over')

  const [victim, thief] = [browserOf(app), browserOf(app)]
  const { address } = (await victim.post('/api/session/identity')).body
  await thief.post('/api/session/identity')
  const stolen = await provider.visit(address, { subject: 'sub-chair' })
  expect((await thief.post('/api/session/identity/answer', { answer: stolen })).body.code).toBe('identity.refused')
  expect((await thief.get('/api/me')).status).toBe(401)

  // A thief who knows both states still lacks the verifier that the code is bound to.
  const second = browserOf(app)
  const own = new URL((await second.post('/api/session/identity')).body.address).searchParams.get('state') ?? ''
  const swapped = await provider.visit((await victim.post('/api/session/identity')).body.address, {
    subject: 'sub-chair',
  })
  const withOwnState = swapped.replace(/state=[^&]+/, `state=${own}`)
  expect((await second.post('/api/session/identity/answer', { answer: withOwnState })).body.code).toBe(
    'identity.refused',
  )

  await victim.post('/api/session/identity')
  await town.ownerSql`update verification set expires_at = now() - interval '1 second' where identifier like 'attempt-%'`
  expect((await victim.post('/api/session/identity/answer', { answer: '?code=x&state=y' })).body.code).toBe(
    'identity.attempt-over',
  )
})

test('a token is believed only from this provider, for this client, for this attempt, and while it is young', async () => {
  await link('water', 'sub-water')
  const now = Math.floor(Date.now() / 1000)
  const forgeries: Record<string, Forgery> = {
    'wrong nonce': { claims: (own) => ({ ...own, nonce: 'another' }) },
    'no nonce': { claims: ({ nonce: _gone, ...own }) => own },
    'wrong issuer': { claims: (own) => ({ ...own, iss: 'https://other.invalid' }) },
    'wrong audience': { claims: (own) => ({ ...own, aud: 'another-client' }) },
    over: { claims: (own) => ({ ...own, exp: now - 600 }) },
    'signed in there long ago': { claims: (own) => ({ ...own, auth_time: now - 4000 }) },
    'a stranger’s key': { signedBy: 'strangersKey' },
    'no signature': { signedBy: 'nobody' },
    'another’s subject, unsigned': { signedBy: 'nobody', claims: (own) => ({ ...own, sub: 'sub-officer' }) },
  }
  for (const [name, how] of Object.entries(forgeries)) {
    provider.forge(how)
    const { browser, reply } = await comes({ subject: 'sub-water' })
    expect([name, reply.status, reply.body.code]).toEqual([name, 401, 'identity.refused'])
    expect([name, (await browser.get('/api/me')).status]).toEqual([name, 401])
  }
  provider.forge({ claims: (own) => ({ ...own }) })
  expect((await comes({ subject: 'sub-water' })).reply.status).toBe(200)
  // The provider names itself in its answer too (RFC 9207).
  const elsewhere = await another({ issuer: 'http://127.0.0.1:1/other' })
  expect((await comes({ subject: 'sub-water' }, elsewhere)).reply.body.code).toBe('identity.refused')
})

test('a closed account stays out, and reads what a stranger reads', async () => {
  const { personId, administrator } = await link('transport', 'sub-transport')
  expect((await comes({ subject: 'sub-transport' })).reply.status).toBe(200)
  const { browser } = await comes({ subject: 'sub-transport' })
  done(await administrator.post(`/api/accounts/${personId}/closing`, { reason: '调离。' }))
  expect((await browser.get('/api/me')).status).toBe(401)
  const [closed, stranger] = [await comes({ subject: 'sub-transport' }), await comes({ subject: 'sub-nowhere' })]
  const bare = ({ reply }: typeof closed) =>
    `${reply.status} ${JSON.stringify(reply.body).replace(/req_\w+|sub-\w+/g, '')}`
  expect(bare(closed)).toBe(bare(stranger))
})

test('a code is asked after the provider as after a password, unless the provider is trusted to have asked and says so', async () => {
  await link('county', 'sub-county')
  const at = browserOf(app)
  await at.signIn('county')
  const { key } = (await at.post('/api/me/second-factor', { password: 'county-2026' })).body
  expect((await at.post('/api/me/second-factor/confirm', { code: await shownBy(key) })).status).toBe(204)

  const { browser, reply } = await comes({ subject: 'sub-county', amr: ['otp'], acr: 'two' })
  expect([reply.status, reply.body]).toEqual([202, { next: 'code' }])
  expect((await browser.get('/api/me')).status).toBe(401)
  expect((await browser.post('/api/session/code', { code: '000000' })).status).toBe(401)
  expect((await browser.post('/api/session/code', { code: await shownBy(key, 1) })).status).toBe(200)
  expect((await browser.get('/api/me')).body.username).toBe('county')

  const trusting = await another({ secondFactor: ['amr:otp', 'acr:two'] })
  expect((await comes({ subject: 'sub-county', amr: ['otp'] }, trusting)).reply.status).toBe(200)
  expect((await comes({ subject: 'sub-county', acr: 'two' }, trusting)).reply.status).toBe(200)
  expect((await comes({ subject: 'sub-county', amr: ['pwd'] }, trusting)).reply.status).toBe(202)
})

test('where everybody must have a second factor, the trusted provider’s counts, and its absence is felt', async () => {
  await link('farming', 'sub-farming')
  const strict = await another({ secondFactor: ['amr:otp'] }, { secondFactorFor: 'everybody' })
  const two = await comes({ subject: 'sub-farming', amr: ['otp'] }, strict)
  expect(two.reply.body.mustSetUpSecondFactor).toBe(false)
  expect((await two.browser.get('/api/suggestions')).status).toBe(200)
  const one = await comes({ subject: 'sub-farming' }, strict)
  expect((await one.browser.get('/api/suggestions')).body.code).toBe('second-factor.first')
})

test('the password somebody else gave does not stand in the way of one who never uses it', async () => {
  const { personId, administrator } = await link('construction', 'sub-construction')
  const { temporaryPassword } = done(await administrator.post(`/api/accounts/${personId}/password-reset`))
  await town.ownerSql`update password_state set set_at = now() - interval '8 days'
    where user_id = (select user_id from person where id = ${personId})`
  const { browser, reply } = await comes({ subject: 'sub-construction' })
  expect([reply.status, reply.body.mustChangePassword]).toEqual([200, false])
  expect((await browser.get('/api/suggestions')).status).toBe(200)
  const old = await browserOf(app).post('/api/session', { username: 'construction', password: temporaryPassword })
  expect(old.status).toBe(401)
})

test('one number opens one account, nobody links his own, and a link that is taken off ends what it opened', async () => {
  const { personId, administrator } = await link('shiqiao', 'sub-shiqiao')
  const of = (id: string) => `/api/accounts/${id}/identity`
  const reason = { reason: '编号录错了。' }
  expect((await administrator.post(of(personId), { subject: 'sub-second' })).body.code).toBe('identity.there')
  expect((await administrator.post(of(world.people.clerk), { subject: 'sub-shiqiao' })).body.code).toBe(
    'identity.taken',
  )
  expect((await administrator.post(of(world.people.clerk), { subject: 'two words' })).status).toBe(400)
  const { personId: own } = done(await administrator.get('/api/me'))
  expect((await administrator.post(of(own), { subject: 'sub-own' })).body.code).toBe('identity.not-your-own')
  expect((await administrator.post(`${of(own)}-end`, reason)).body.code).toBe('identity.not-your-own')
  expect((await administrator.post(of(world.people.otherCountyClerk), { subject: 'sub-x' })).status).toBe(404)
  expect((await (await signIn(app, 'clerk')).post(of(personId), { subject: 'sub-x' })).status).toBe(403)
  expect(done(await administrator.get(`/api/people/${personId}`)).hasIdentity).toBe(true)

  const { browser } = await comes({ subject: 'sub-shiqiao' })
  const byPassword = await signIn(app, 'shiqiao')
  done(await administrator.post(`${of(personId)}-end`, reason))
  expect([(await browser.get('/api/me')).status, (await byPassword.get('/api/me')).status]).toEqual([401, 200])
  expect((await comes({ subject: 'sub-shiqiao' })).reply.status).toBe(401)
  expect((await administrator.post(`${of(personId)}-end`, reason)).body.code).toBe('identity.not-linked')
  const acts =
    await town.ownerSql`select act from audit_event where subject_id = ${personId} and act like 'identity%' order by seq`
  expect(acts.map(({ act }) => act)).toEqual(['identityLinked', 'identityUnlinked'])
})

test('a provider that is away is said to be away, and the password still opens', async () => {
  provider.forge({ status: 503 })
  expect((await comes({ subject: 'sub-officer' })).reply).toMatchObject({
    status: 503,
    body: { code: 'identity.away' },
  })
  const gone = await another({ tokenEndpoint: 'http://127.0.0.1:1/token' })
  expect((await comes({ subject: 'sub-officer' }, gone)).reply.body.code).toBe('identity.away')
  const browser = browserOf(app)
  const { address } = (await browser.post('/api/session/identity')).body
  const state = new URL(address).searchParams.get('state')
  const answer = `?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.settings.issuer)}`
  expect((await browser.post('/api/session/identity/answer', { answer })).body.code).toBe('identity.declined')
  expect((await browser.signIn('officer')).status).toBe(200)
})

test('the provider is asked when somebody signs in by it, and at no other time; without one nothing is offered', async () => {
  const before = provider.asked()
  const fresh = await another({})
  expect((await browserOf(fresh).get('/api/session/ways')).body).toEqual({ identityProvider: true })
  await browserOf(fresh).post('/api/session/identity')
  expect(provider.asked()).toBe(before)
  const without = browserOf(town.app)
  expect((await without.get('/api/session/ways')).body).toEqual({ identityProvider: false })
  expect((await without.post('/api/session/identity')).body.code).toBe('identity.not-configured')
  expect((await without.post('/api/session/identity/answer', { answer: '?code=x' })).body.code).toBe(
    'identity.not-configured',
  )
})

test('an operator sets all of a provider or nothing, over TLS, and is told what is missing', () => {
  const set = {
    HUIYIN_OIDC_ISSUER: 'https://sso.invalid',
    HUIYIN_OIDC_AUTHORIZATION_ENDPOINT: 'https://sso.invalid/auth',
    HUIYIN_OIDC_TOKEN_ENDPOINT: 'https://sso.invalid/token',
    HUIYIN_OIDC_JWKS_ENDPOINT: 'https://sso.invalid/jwks',
    HUIYIN_OIDC_CLIENT_ID: 'huiyin',
    HUIYIN_OIDC_CLIENT_SECRET: 'a-secret-of-the-provider',
    HUIYIN_OIDC_RETURN_TO: 'https://huiyin.invalid/console/sign-in/back',
  }
  expect(oidcOf(apiEnv(leastSettings))).toBeUndefined()
  expect(oidcOf(apiEnv({ ...leastSettings, ...set }))).toMatchObject({
    clientId: 'huiyin',
    clientAuth: 'basic',
    secondFactor: [],
  })
  expect(() => apiEnv({ ...leastSettings, ...set, HUIYIN_OIDC_JWKS_ENDPOINT: '' })).toThrow(/JWKS_ENDPOINT: 没有设/)
  expect(() => apiEnv({ ...leastSettings, ...set, HUIYIN_OIDC_TOKEN_ENDPOINT: 'http://sso.invalid/token' })).toThrow(
    /https/,
  )
})
