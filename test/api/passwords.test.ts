import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { passwordFaults } from '../../api/password-faults.ts'
import { handOf, type Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  administrator = await town.as('administrator')
})
afterAll(() => town.close())
beforeEach(() => town.ownerSql`delete from lookup_attempt`)

const signIn = async (username: string, password: string): Promise<{ status: number; hand: Hand; body: Me }> => {
  const answer = await town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
  return { status: answer.statusCode, hand: handOf(town.app, cookie), body: answer.json<Me>() }
}
interface Me {
  readonly personId: string
  readonly mustChangePassword: boolean
}
const reset = async (personId: string): Promise<string> =>
  (await administrator.post(`/api/accounts/${personId}/password-reset`)).body.temporaryPassword
const change = (by: Hand, current: string, next: string) => by.post('/api/me/password', { current, next })

test('a password somebody else chose opens one door: the one where it is changed', async () => {
  const { body } = await signIn('water', 'water-2026')
  const temporary = await reset(body.personId)
  const { status, hand, body: me } = await signIn('water', temporary)
  expect([status, me.mustChangePassword]).toEqual([200, true])
  const refusal = await hand.get('/api/suggestions')
  expect([refusal.status, refusal.body.code]).toEqual([403, 'password.change-first'])
  expect((await hand.get('/api/me')).body.mustChangePassword).toBe(true)
  expect((await change(hand, temporary, 'Clear-river-7')).status).toBe(204)
  expect((await hand.get('/api/suggestions')).status).toBe(200)
  expect((await signIn('water', 'Clear-river-7')).body.mustChangePassword).toBe(false)
})

test('a password somebody else chose opens nothing after seven days, and the refusal is on record', async () => {
  const { body } = await signIn('shiqiao', 'shiqiao-2026')
  const temporary = await reset(body.personId)
  const { hand } = await signIn('shiqiao', temporary)
  const age = (days: number) =>
    town.ownerSql`update password_state set set_at = now() - make_interval(days => ${days}) where temporary`
  await age(6)
  expect((await hand.get('/api/me')).status).toBe(200)
  await age(8)
  expect((await hand.get('/api/me')).status).toBe(401)
  const sessions = async () => (await town.ownerSql`select count(*)::int as many from session`)[0]?.['many']
  const before = await sessions()
  expect((await signIn('shiqiao', temporary)).status).toBe(401)
  expect(await sessions()).toBe(before)
  const [last] = await town.ownerSql`select act, detail ->> 'step' as step from audit_event order by id desc limit 1`
  expect(last).toEqual({ act: 'signInRefused', step: 'over' })
})

test('a password that is short, plain or around the username is refused with what is missing', async () => {
  const { hand } = await signIn('county', 'county-2026')
  const wrongIn = async (next: string) =>
    (await change(hand, 'county-2026', next)).body.fields.wrong.map(({ field, en }: { field: string; en: string }) => [
      field,
      en,
    ])
  expect(await wrongIn('Short-1')).toEqual([['next', 'at least 10 characters']])
  expect(await wrongIn('onlysmallletters')).toEqual([
    ['next', 'three of: small letters, capitals, digits, other signs'],
  ])
  expect(await wrongIn('My-COUNTY-2027')).toEqual([['next', 'not around the username']])
  const tried = [['next', 'not around a word of this system or one everybody tries (huiyin, renda, admin, 1234)']]
  for (const next of ['Huiyin-2027', 'RenDa-2027-x', 'Passw0rd-2027', 'A-river-1234', '回音-River-27'])
    expect([next, await wrongIn(next)]).toEqual([next, tried])
  expect((await hand.get('/api/suggestions')).status).toBe(200)
})

test('a password that leaked, or is made of one, is refused however it is dressed up; unrelated words are taken', async () => {
  const { dictionary } = await import('@zxcvbn-ts/language-common')
  const words = dictionary['passwords-common'].filter((one) => /^[a-z]{6,}$/.test(one)).slice(0, 3_000)
  expect(words).toHaveLength(3_000)
  const dressed = (word: string) => [
    `${word[0]?.toUpperCase()}${word.slice(1)}2027!`,
    `#${word.toUpperCase()}-a1`,
    `${word.replaceAll('a', '@').replaceAll('o', '0').replaceAll('e', '3')}_Z9_99`,
    `${word}-${word.toUpperCase()}-77`,
  ]
  const passed: string[] = []
  for (const one of words.flatMap(dressed)) if ((await passwordFaults(one, 'nobody')).length === 0) passed.push(one)
  expect(passed).toEqual([])
  const { hand } = await signIn('baiyang', 'baiyang-2026')
  const refusal = await change(hand, 'baiyang-2026', 'Dragon2027!!')
  expect(JSON.stringify(refusal.body.fields.wrong)).toContain('泄露过的密码')
  for (const good of ['Clear-river-7', 'Wide-road-1', 'four-Horses-under-3-elms', '东风-Brick-41-lamp'])
    expect([good, await passwordFaults(good, 'nobody')]).toEqual([good, []])
})

test('the last five passwords do not come back, the sixth before may', async () => {
  const { hand } = await signIn('transport', 'transport-2026')
  const used = ['transport-2026', 'Wide-road-1', 'Wide-road-2', 'Wide-road-3', 'Wide-road-4', 'Wide-road-5']
  for (const [n, next] of used.slice(1).entries())
    expect((await change(hand, used[n] ?? '', next)).status, next).toBe(204)
  for (const former of used.slice(1)) {
    const refusal = await change(hand, 'Wide-road-5', former)
    expect([former, refusal.status, refusal.body.code]).toEqual([former, 422, 'password.used-before'])
  }
  expect((await change(hand, 'Wide-road-5', 'Wide-road-6')).status).toBe(204)
  expect((await change(hand, 'Wide-road-6', 'Wide-road-1')).status).toBe(204)
})

test('a changed password ends the sessions elsewhere, and not the one it was changed in', async () => {
  const here = await signIn('farming', 'farming-2026')
  const elsewhere = await signIn('farming', 'farming-2026')
  expect((await change(here.hand, 'farming-2026', 'Green-field-8')).status).toBe(204)
  expect((await here.hand.get('/api/me')).status).toBe(200)
  expect((await elsewhere.hand.get('/api/me')).status).toBe(401)
})

test('the present password cannot be guessed in a session left open', async () => {
  const { hand } = await signIn('construction', 'construction-2026')
  for (let n = 0; n < 5; n++) expect((await change(hand, `guess-${n}`, 'Firm-ground-9')).status).toBe(422)
  expect((await change(hand, 'construction-2026', 'Firm-ground-9')).status).toBe(429)
})

test('one sees where one is signed in and ends a session elsewhere; nobody ends another’s', async () => {
  const here = await signIn('supervisor', 'supervisor-2026')
  const elsewhere = await signIn('supervisor', 'supervisor-2026')
  const { items } = (await here.hand.get('/api/me/sessions')).body
  expect(items).toHaveLength(2)
  const other = items.find(({ thisOne }: { thisOne: boolean }) => !thisOne)
  const stranger = await signIn('officer', 'officer-2026')
  const end = (by: Hand, password: string) => by.post(`/api/me/sessions/${other.id}/end`, { password })
  expect((await end(stranger.hand, 'officer-2026')).status).toBe(404)
  expect((await elsewhere.hand.get('/api/me')).status).toBe(200)
  // Whoever finds the desk left open does not know the password.
  expect((await here.hand.post(`/api/me/sessions/${other.id}/end`, {})).status).toBe(400)
  for (let n = 0; n < 4; n++) expect((await end(here.hand, `guess-${n}`)).body.code).toBe('password.current-wrong')
  expect((await elsewhere.hand.get('/api/me')).status).toBe(200)
  expect((await end(here.hand, 'supervisor-2026')).status).toBe(204)
  expect((await elsewhere.hand.get('/api/me')).status).toBe(401)
})
