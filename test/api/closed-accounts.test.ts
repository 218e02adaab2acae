import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, security: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, security, officer] = await town.all('administrator', 'security', 'officer')
})
afterAll(() => town.close())

const at = (personId: string, act: 'closing' | 'reopening') => `/api/accounts/${personId}/${act}`
const reason = { reason: '调离。' }
const signIn = (username: string, password: string) => town.citizen.post('/api/session', { username, password })

test('a closed account opens nothing from the next request on, and its password is answered like a wrong one', async () => {
  const { personId } = done(await officer.get('/api/me'))
  const second = await town.as('officer')
  done(await administrator.post(at(personId, 'closing'), reason))
  expect([(await officer.get('/api/me')).status, (await second.get('/api/me')).status]).toEqual([401, 401])
  const [right, wrong] = [await signIn('officer', 'officer-2026'), await signIn('officer', 'something-else')]
  const bare = ({ status, body }: { status: number; body: unknown }) =>
    `${status} ${JSON.stringify(body).replace(/req_\w+/g, '')}`
  expect(bare(right)).toBe(bare(wrong))
  expect(right.status).toBe(401)
  const left =
    await town.ownerSql`select s.id from session s join person p on p.user_id = s.user_id where p.id = ${personId}`
  expect(left).toEqual([])
  expect((await administrator.post(at(personId, 'closing'), reason)).body.code).toBe('account.nothing-to-close')
  done(await administrator.post(`/api/accounts/${personId}/password-reset`))
  expect((await signIn('officer', 'officer-2026')).status).toBe(401)
})

test('it is opened again by another administrator than the one who closed it, and both acts stay on record', async () => {
  const { officer: personId } = world.people
  expect((await administrator.post(at(personId, 'reopening'), reason)).body.code).toBe('account.own-closing')
  done(await security.post(at(personId, 'reopening'), { reason: '调回。' }))
  expect((await security.post(at(personId, 'reopening'), reason)).body.code).toBe('account.not-closed')
  const { temporaryPassword } = done(await administrator.post(`/api/accounts/${personId}/password-reset`))
  expect((await signIn('officer', temporaryPassword)).status).toBe(200)
  const rows = await town.ownerSql`select act, detail->>'reason' as reason from audit_event
    where subject_id = ${personId} and act like 'account%' order by seq`
  expect(rows.map(({ act, reason: why }) => [act, why])).toEqual([
    ['accountClosed', '调离。'],
    ['accountReopened', '调回。'],
  ])
})

test('nobody closes his own account, nor one outside his place, and no other post closes any', async () => {
  const { personId } = done(await administrator.get('/api/me'))
  expect((await administrator.post(at(personId, 'closing'), reason)).body.code).toBe('post.not-your-own')
  expect((await administrator.post(at(world.people.otherCountyClerk, 'closing'), reason)).status).toBe(404)
  const clerk = await town.as('clerk')
  expect((await clerk.post(at(world.people.chair, 'closing'), reason)).status).toBe(403)
  expect((await clerk.post(at(world.people.chair, 'reopening'), reason)).status).toBe(403)
})
