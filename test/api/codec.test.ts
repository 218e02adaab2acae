import { defaultPayloadConverter } from '@temporalio/common'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parseKeyRing } from '../../codec/key-ring.ts'
import { createPayloadCodec } from '../../codec/payload-codec.ts'
import { payloadsToJson } from '../../codec/payloads-json.ts'
import type { Hand } from '../town/hand.ts'
import { testKeys } from '../town/open-temporal.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let operator: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  operator = await town.as('administrator')
})
afterAll(() => town.close())
beforeEach(async () => void (await town.ownerSql`delete from audit_event where act = 'payloadsDecoded'`))

const sealedWith = async (keys: ReturnType<typeof parseKeyRing>) =>
  payloadsToJson(await createPayloadCodec(keys).encode([defaultPayloadConverter.toPayload({ stage: 'handling' })!]))
const record = () => town.ownerSql`select person_id, detail from audit_event where act = 'payloadsDecoded'`

test('an operator reads what Temporal keeps sealed, and each time stays on record', async () => {
  const { status, body, headers } = await operator.post('/api/codec/decode', await sealedWith(testKeys))
  expect(status).toBe(200)
  expect(Buffer.from(body.payloads[0].data, 'base64').toString()).toBe('{"stage":"handling"}')
  expect(headers['cache-control']).toBe('no-store')
  await operator.post('/api/codec/decode', { payloads: [] })
  const [me] = await town.ownerSql`select id from person where name = ${(await operator.get('/api/me')).body.name}`
  expect([...(await record())]).toEqual([
    { person_id: me?.['id'], detail: { count: '1' } },
    { person_id: me?.['id'], detail: { count: '0' } },
  ])
})

test('nobody else reads it, whatever his post, and nobody without an account', async () => {
  const sealed = await sealedWith(testKeys)
  const usernames = town.world.accounts.map(({ username }) => username).filter((name) => name !== 'administrator')
  expect(usernames.length).toBeGreaterThan(5)
  for (const username of usernames) {
    const hand = await town.as(username)
    expect([username, (await hand.post('/api/codec/decode', sealed)).status]).toEqual([username, 403])
    expect([username, (await hand.get('/api/codec')).status]).toEqual([username, 403])
  }
  expect((await town.citizen.post('/api/codec/decode', sealed)).status).toBe(401)
  expect((await town.citizen.get('/api/codec')).status).toBe(401)
  expect([...(await record())]).toEqual([])
})

test('a proxy that asks is told to let an operator at the Temporal UI', async () => {
  expect((await operator.get('/api/codec')).status).toBe(204)
})

test('what was sealed with another key or is damaged is refused with the way out, and the try is on record', async () => {
  const { status, body } = await operator.post(
    '/api/codec/decode',
    await sealedWith(parseKeyRing('HUIYIN_PAYLOAD_KEYS', `test:${'f'.repeat(64)}`)),
  )
  expect(status).toBe(422)
  expect(body.code).toBe('payload.sealed-otherwise')
  expect(body.wayOut.zh).toMatch(/HUIYIN_PAYLOAD_KEYS/)
  const unknownKey = await sealedWith(parseKeyRing('HUIYIN_PAYLOAD_KEYS', `older:${'f'.repeat(64)}`))
  expect((await operator.post('/api/codec/decode', unknownKey)).status).toBe(422)
  expect([...(await record())]).toHaveLength(2)
})

test('nothing is opened when it cannot be put on record', async () => {
  await town.ownerSql`revoke insert on audit_event from huiyin_app`
  try {
    const { status, body } = await operator.post('/api/codec/decode', await sealedWith(testKeys))
    expect(status).toBe(500)
    expect(body.payloads).toBeUndefined()
  } finally {
    await town.ownerSql`grant insert on audit_event to huiyin_app`
  }
})

test('a page of another site cannot have it opened in an operator’s name', async () => {
  const { cookies } = await town.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'administrator', password: 'administrator-2026' },
  })
  const answer = await town.app.inject({
    method: 'POST',
    url: '/api/codec/decode',
    headers: {
      cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
      'sec-fetch-site': 'same-site',
    },
    payload: await sealedWith(testKeys),
  })
  expect(answer.statusCode).toBe(403)
  expect(answer.json().code).toBe('request.cross-site')
})
