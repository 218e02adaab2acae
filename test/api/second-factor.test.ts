import { base32 } from '@better-auth/utils/base32'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { browserOf } from '../town/browser-of.ts'
import { handOf } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { shownBy } from '../town/shown-by.ts'

let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
})
afterAll(() => town.close())
beforeEach(() => town.ownerSql`delete from lookup_attempt`)

const browser = (app = town.app) => browserOf(app)
async function setUp(username: string) {
  const at = browser()
  await at.signIn(username)
  const begun = await at.post('/api/me/second-factor', { password: `${username}-2026` })
  expect(begun.status).toBe(200)
  const { key, backupCodes } = begun.body as { key: string; backupCodes: string[] }
  expect((await at.post('/api/me/second-factor/confirm', { code: await shownBy(key) })).status).toBe(204)
  return { at, key, backupCodes }
}

test('one who set up a second factor gets in with a code from his device, and not without', async () => {
  const { at, key } = await setUp('water')
  expect((await at.get('/api/me')).body).toMatchObject({ username: 'water', hasSecondFactor: true })
  const fresh = browser()
  const first = await fresh.signIn('water')
  expect([first.status, first.body]).toEqual([202, { next: 'code' }])
  expect((await fresh.get('/api/me')).status).toBe(401)
  expect((await fresh.post('/api/session/code', { code: '000000' })).status).toBe(401)
  expect((await fresh.get('/api/me')).status).toBe(401)
  expect((await fresh.post('/api/session/code', { code: await shownBy(key, 1) })).status).toBe(200)
  expect((await fresh.get('/api/me')).body.username).toBe('water')
})

test('a code is taken once, also from one who reads it over the shoulder', async () => {
  const { key } = await setUp('transport')
  const code = await shownBy(key, 1)
  const [owner, onlooker] = [browser(), browser()]
  await owner.signIn('transport')
  await onlooker.signIn('transport')
  expect((await owner.post('/api/session/code', { code })).status).toBe(200)
  expect((await onlooker.post('/api/session/code', { code })).status).toBe(401)
  expect((await onlooker.get('/api/me')).status).toBe(401)
})

test('a backup code lets one in once, when the device is not at hand', async () => {
  const { backupCodes } = await setUp('county')
  const [backupCode = ''] = backupCodes
  const enter = async () => {
    const at = browser()
    await at.signIn('county')
    return (await at.post('/api/session/code', { backupCode })).status
  }
  expect([await enter(), await enter()]).toEqual([200, 401])
})

test('a code cannot be guessed: after five wrong ones the sign-in starts over, after ten the account waits', async () => {
  const { key } = await setUp('farming')
  for (let round = 0; round < 2; round++) {
    const at = browser()
    await at.signIn('farming')
    for (let n = 0; n < 5; n++) expect((await at.post('/api/session/code', { code: `00000${n}` })).status).toBe(401)
    expect((await at.post('/api/session/code', { code: await shownBy(key) })).status).toBe(401)
  }
  const at = browser()
  await at.signIn('farming')
  expect((await at.post('/api/session/code', { code: await shownBy(key, 1) })).status).toBe(401)
})

test('the key is given to one who knows the password, is confirmed by a code, and is not kept in clear', async () => {
  const at = browser()
  await at.signIn('construction')
  expect((await at.post('/api/me/second-factor', { password: 'not-it-at-all' })).status).toBe(422)
  const { key } = (await at.post('/api/me/second-factor', { password: 'construction-2026' })).body as { key: string }
  expect((await at.post('/api/me/second-factor/confirm', { code: '000000' })).status).toBe(422)
  expect((await at.get('/api/me')).body.hasSecondFactor).toBe(false)
  const secret = new TextDecoder().decode(base32.decode(key))
  const rows =
    await town.ownerSql`select 1 from two_factor where secret like ${`%${secret}%`} or secret like ${`%${key}%`}`
  expect(rows).toEqual([])
})

test('one who lost everything is helped by an administrator, and his sessions end', async () => {
  const { at } = await setUp('countyhead')
  const { personId } = (await at.get('/api/me')).body
  const administrator = await town.as('administrator')
  const url = `/api/accounts/${personId}/second-factor-end`
  expect((await (await town.as('officer')).post(url, { reason: '试试' })).status).toBe(403)
  expect((await administrator.post(url, { reason: '手机遗失，本人到场核实' })).status).toBe(204)
  expect((await at.get('/api/me')).status).toBe(401)
  expect((await browser().signIn('countyhead')).status).toBe(200)
})

test('one turns it off with his password and sets it up anew', async () => {
  const { at } = await setUp('shiqiao')
  expect((await at.post('/api/me/second-factor/end', { password: 'wrong' })).status).toBe(422)
  expect((await at.post('/api/me/second-factor/end', { password: 'shiqiao-2026' })).status).toBe(204)
  expect((await at.get('/api/me')).body.hasSecondFactor).toBe(false)
  await at.post('/api/me/second-factor', { password: 'shiqiao-2026' })
  expect((await browser().signIn('shiqiao')).status).toBe(200)
})

test('where the town asks administrators for it, nothing else opens to them before', async () => {
  const strict = await buildApp({ ...town.app.needs, secondFactorFor: 'administrators' })
  const at = browser(strict)
  expect((await at.signIn('administrator')).body).toMatchObject({ mustSetUpSecondFactor: true })
  expect((await at.get('/api/people')).body.code).toBe('second-factor.first')
  const { key } = (await at.post('/api/me/second-factor', { password: 'administrator-2026' })).body as { key: string }
  await at.post('/api/me/second-factor/confirm', { code: await shownBy(key) })
  expect((await at.get('/api/people')).status).toBe(200)
  const clerk = handOf(strict, null)
  expect((await clerk.post('/api/session', { username: 'clerk', password: 'clerk-2026' })).status).toBe(200)
  await strict.close()
})
