import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, make, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer] = await town.all('clerk', 'officer')
})
afterAll(() => town.close())

const body = { route: 'township', reason: '属于镇里的职责' }

test('a move while Temporal is down is told to come back, and nothing has happened', async () => {
  const { id } = await register(clerk, theDarkLane)
  const answer = await officer.post(`/api/suggestions/${id}/moves/classify`, body)
  expect([answer.status, answer.body.code]).toEqual([503, 'unavailable'])
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(await stageOf(officer, id)).toBe('registered')
  const [row] = await town.ownerSql`select count(*)::int as n from document where subject_id = ${id}`
  expect(row?.['n']).toBe(1)
})

test('a move that would be refused is refused at once, Temporal or not', async () => {
  const { id } = await register(clerk, theDarkLane)
  expect((await make(officer, id, 'acceptResult')).status).toBe(409)
  expect((await make(clerk, id, 'classify', body)).status).toBe(403)
})

test('an act that was committed is answered from the memory while Temporal is down', async () => {
  const { id } = await register(clerk, theDarkLane)
  const key = randomUUID()
  const { commandIdOf } = await import('../../api/command-id.ts')
  const commandId = commandIdOf(town.world.people.officer, key, 'classify', body)
  const answer = { answer: { stage: 'classified', seq: 2, dueAt: null } }
  await town.ownerSql`insert into suggestion_command (suggestion_id, command_id, kind, answer, recorded_at)
    values (${id}, ${commandId}, 'classify', ${JSON.stringify(answer)}, now())`
  const again = await officer.post(`/api/suggestions/${id}/moves/classify`, body, key)
  expect([again.status, again.body]).toEqual([200, answer.answer])
})

test('Temporal’s history is not available while it is down', async () => {
  const { id } = await register(clerk, theDarkLane)
  expect((await officer.get(`/api/suggestions/${id}/history`)).status).toBe(503)
})

test('the ledger stands alone while there is nothing to compare it with', async () => {
  const { id } = await register(clerk, theDarkLane)
  const { temporal, agrees, differences, pairs } = done(await officer.get(`/api/suggestions/${id}/comparison`))
  expect([temporal.code, agrees, differences]).toEqual(['away', null, []])
  expect(pairs).toMatchObject([{ ledger: [{ seq: 1, kind: 'registered' }], temporal: [] }])
})
