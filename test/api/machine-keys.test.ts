/** Other systems by their keys: what a key does, what it never does, and who reads what it did. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/list-audit.ts'
import { done } from '../town/deeds.ts'
import type { Hand, Reply } from '../town/hand.ts'
import { handOfPerson } from '../town/hand-of-person.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, clerk: Hand, auditor: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, clerk, auditor] = await town.all('administrator', 'clerk', 'auditor')
})
afterAll(() => town?.close())
beforeEach(() => town.ownerSql`delete from lookup_attempt`)

const scope = {
  name: '12345热线',
  acts: ['suggestions.register', 'suggestions.read-status'],
  stationIds: ['org_liulin_station'],
  channels: ['phone'],
}
const issue = async (changed: object = {}, by = administrator) =>
  done(await by.post('/api/machine-keys', { ...scope, ...changed }))
const letter = {
  stationId: 'org_liulin_station',
  channel: 'phone',
  title: theDarkLane.title,
  text: theDarkLane.text,
  submitters: [grandmaQin],
  externalNumber: 'GD-0042',
}
/** What a system sends: its key, and nothing of a person's session. */
async function send(
  key: string,
  url: string,
  body: object,
  more: { from?: string; repeat?: string } = {},
): Promise<Reply> {
  const answer = await town.app.inject({
    method: 'POST',
    url: `/api/intake/${url}`,
    payload: body,
    remoteAddress: more.from ?? '203.0.113.9',
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': more.repeat ?? crypto.randomUUID() },
  })
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
}
const handIn = (key: string, changed: object = {}, more = {}) =>
  send(key, 'suggestions', { ...letter, ...changed }, more)
const status = (key: string, ...receiptNumbers: string[]) => send(key, 'status', { receiptNumbers })
const audited = async (keyId: string) =>
  (
    await town.ownerSql`select act, person_id, subject_id, detail from audit_event where detail ->> 'keyId' = ${keyId} order by seq`
  ).map(({ act, person_id: who, detail }) =>
    [act, who, (detail as Record<string, string>)['may'] ?? null].filter((one) => one !== null).join(' '),
  )

test('a hotline hands a suggestion in by its key, once however often it repeats, and its receipt opens for the citizen', async () => {
  const { id, key, expiresAt } = await issue()
  expect(key).toMatch(/^hyk_[\w-]{43}$/)
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(365 * 86_400_000)
  const first = await handIn(key, { submitters: [grandmaQin, masterTang] }, { repeat: 'GD-0042' })
  expect(first.status).toBe(201)
  expect(first.body).toEqual({
    receiptNumber: expect.stringMatching(/-\d{4}-\d{5}$/),
    queryCodes: [expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{13}$/), expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{13}$/)],
  })
  expect((await handIn(key, { submitters: [grandmaQin, masterTang] }, { repeat: 'GD-0042' })).body).toEqual(first.body)
  expect((await handIn(key, { text: '另一件事。' }, { repeat: 'GD-0042' })).status).toBe(409)
  const { receiptNumber, queryCodes } = first.body
  const seen = await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode: queryCodes[1] })
  expect(seen.status).toBe(200)
  const [row] = done(await clerk.get(`/api/suggestions?receiptNumber=${receiptNumber}`)).items
  expect(row).toMatchObject({ channel: 'phone', title: theDarkLane.title, submitterCount: 2 })
  const [kept] =
    await town.ownerSql`select external_numbers as numbers from suggestion where receipt_number = ${receiptNumber}`
  expect(kept?.['numbers']).toEqual({ '12345热线': 'GD-0042' })
  expect(await audited(id)).toEqual(['machineKeyIssued per_administrator', 'machineKeyUsed suggestions.register'])
})

test('every example of a door of intake is one it takes', async () => {
  const { key } = await issue()
  const { paths } = done(await town.citizen.get('/api/openapi.json'))
  for (const [url, answers] of [
    ['suggestions', 201],
    ['status', 200],
  ] as const) {
    const { example } = paths[`/api/intake/${url}`].post.requestBody.content['application/json']
    expect([url, (await send(key, url, example)).status]).toEqual([url, answers])
  }
})

test('a key is shown once: no list, audit or table holds it', async () => {
  const { id, key } = await issue()
  await handIn(key)
  const places = [
    JSON.stringify(done(await administrator.get('/api/machine-keys?limit=100'))),
    JSON.stringify(done(await auditor.get('/api/audit?limit=100'))),
    JSON.stringify(await town.ownerSql`select * from machine_key`),
    JSON.stringify(await town.ownerSql`select * from audit_event`),
  ]
  for (const text of places) expect(text).not.toContain(key.slice(4))
  expect(places[0]).toContain(id)
  const listed = done(await administrator.get('/api/machine-keys?limit=100')).items.find(
    (one: { id: string }) => one.id === id,
  )
  expect(listed).toMatchObject({ state: { code: 'active' }, lastUsedAt: expect.any(String) })
})

test('a system reads how far its own suggestions are, also by the key that followed, and nothing of others', async () => {
  const { key } = await issue()
  const { receiptNumber } = (await handIn(key)).body
  const { body: own } = await town.citizen.post('/api/public/suggestions', {
    stationId: letter.stationId,
    text: '路灯不亮。',
    name: '秦秀兰',
  })
  const next = await issue()
  const other = await issue({ name: '微信小程序' })
  for (const { key: reads } of [{ key }, next]) {
    const { items } = done(await status(reads, receiptNumber, own.receiptNumber, 'nowhere-1'))
    expect(items).toEqual([
      {
        receiptNumber,
        registeredOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        stage: { code: 'registered', zh: expect.any(String), en: expect.any(String) },
        route: null,
        endedOn: null,
      },
    ])
  }
  expect(done(await status(other.key, receiptNumber)).items).toEqual([])
  // Handed over beyond its stations, it is out of sight.
  await town.ownerSql`update suggestion set station_id = 'org_shiqiao_station' where receipt_number = ${receiptNumber}`
  expect(done(await status(key, receiptNumber)).items).toEqual([])
})

test('a key does what it was given for, at its stations, by its channels, and opens no other door', async () => {
  const { key } = await issue({ acts: ['suggestions.register'] })
  for (const changed of [
    { stationId: 'org_shiqiao_station' },
    { stationId: 'org_baiyang_station' },
    { stationId: 'nowhere' },
    { channel: 'online' },
  ])
    expect((await handIn(key, changed)).body).toMatchObject({ status: 403, code: 'machine-key.not-for-this' })
  expect((await status(key, 'x-1')).body.code).toBe('machine-key.not-for-this')
  for (const url of [
    '/api/me',
    '/api/suggestions',
    '/api/machine-keys',
    '/api/audit',
    '/api/organisations',
    '/api/figures',
  ])
    expect([url, (await town.app.inject({ url, headers: { authorization: `Bearer ${key}` } })).statusCode]).toEqual([
      url,
      401,
    ])
  for (const more of [
    { urgent: true },
    { stage: 'closed' },
    { asPost: 'pst_liu_officer_1' },
    { onTheSpot: null },
    { deputyId: 'per_li_deputy' },
  ])
    expect((await handIn(key, more)).status).toBe(400)
  expect((await handIn(key, { placeId: 'plc_shiqiao' })).status).toBe(422)
  expect((await handIn(key, { collectedAt: '2999-01-01T00:00:00+08:00' })).status).toBe(422)
  // A signed-in person's cookie is no key.
  expect((await administrator.post('/api/intake/suggestions', letter)).body.code).toBe('machine-key.unknown')
})

test('a station that left the place, or use, is the key’s no longer, whatever the key says', async () => {
  const { key } = await issue()
  expect((await handIn(key)).status).toBe(201)
  const move = (place: string) =>
    town.ownerSql`update organization set place_id = ${place} where id = 'org_liulin_station'`
  await move('plc_baiyang')
  expect((await handIn(key)).status).toBe(403)
  await move('plc_liulin')
  await town.ownerSql`update organization set active = false where id = 'org_liulin_station'`
  expect((await handIn(key)).status).toBe(403)
  await town.ownerSql`update organization set active = true where id = 'org_liulin_station'`
  expect((await handIn(key)).status).toBe(201)
})

test('expired, taken back, from elsewhere, made up or missing: 401 in Chinese and English with the way out, and those of a known key are on record', async () => {
  const [old, gone, near] = [
    await issue(),
    await issue(),
    await issue({ networks: ['198.51.100.0/24', '2001:db8:1::/48'] }),
  ]
  await town.ownerSql`update machine_key set expires_at = now() - interval '1 second' where id = ${old.id}`
  const taken = await administrator.post(`/api/machine-keys/${gone.id}/revoke`, { reason: '系统下线' })
  expect(taken.status).toBe(204)
  await administrator.post(`/api/machine-keys/${gone.id}/revoke`, { reason: '再一次' })
  const answers = [
    await handIn(old.key),
    await handIn(gone.key),
    await handIn(near.key),
    await handIn(`hyk_${'x'.repeat(43)}`),
    await handIn('officer'),
  ]
  expect(answers.map(({ status: code, body }) => [code, body.code])).toEqual([
    [401, 'machine-key.expired'],
    [401, 'machine-key.revoked'],
    [401, 'machine-key.elsewhere'],
    [401, 'machine-key.unknown'],
    [401, 'machine-key.unknown'],
  ])
  for (const { body } of answers)
    expect([body.detail, body.detail_en, body.wayOut.zh, body.wayOut.en]).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/[a-z]/),
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/[a-z]/),
    ])
  for (const from of ['198.51.100.7', '::ffff:198.51.100.8', '2001:db8:1:5::1'])
    expect((await handIn(near.key, {}, { from })).status).toBe(201)
  expect((await handIn(near.key, {}, { from: '2001:db8:2::1' })).status).toBe(401)
  expect(await audited(gone.id)).toEqual([
    'machineKeyIssued per_administrator',
    'machineKeyRevoked per_administrator',
    'machineKeyRefused suggestions.register',
  ])
  expect(await audited(old.id)).toContain('machineKeyRefused suggestions.register')
})

test('a system that goes on with a dead key does not fill the audit, and one that guesses meets the limit', async () => {
  const { id, key } = await issue()
  done(await administrator.post(`/api/machine-keys/${id}/revoke`, { reason: '停用' }))
  for (let n = 0; n < 30; n++) expect((await handIn(key)).status).toBe(401)
  expect((await audited(id)).filter((one) => one.startsWith('machineKeyRefused'))).toHaveLength(10)
  const guess = (n: number) => handIn(`hyk_${String(n).padStart(43, '0')}`, {}, { from: '192.0.2.77' })
  const answers: number[] = []
  for (let n = 0; n < 55; n++) answers.push((await guess(n)).status)
  expect(answers.filter((code) => code === 429)).toHaveLength(5)
  const { key: good } = await issue()
  expect((await handIn(good, {}, { from: '192.0.2.77' })).status).toBe(429)
})

test('a key is used so often in an hour and no more, and is told when to come back', async () => {
  const { id, key } = await issue()
  expect((await handIn(key)).status).toBe(201)
  await town.ownerSql`update lookup_attempt set failures = 600 where bucket like 'machine-suggestions.register:%'`
  const over = await handIn(key)
  expect(over.body).toMatchObject({ status: 429, code: 'machine-key.too-often' })
  expect(Number(over.headers['retry-after'])).toBeGreaterThan(0)
  expect((await status(key, 'x-1')).status).toBe(200)
  expect((await audited(id)).filter((one) => one.includes('register'))).toHaveLength(1)
})

test('a key reaches no further than its administrator, lives a year at most, and is given by him alone', async () => {
  const asked = async (changed: object, by = administrator) => {
    const { status: code, body } = await by.post('/api/machine-keys', { ...scope, ...changed })
    return [code, body.code]
  }
  expect(await asked({ stationIds: ['org_liulin_station', 'org_baiyang_station'] })).toEqual([404, 'not-found'])
  expect(await asked({ stationIds: ['nowhere'] })).toEqual([404, 'not-found'])
  for (const changed of [
    { days: 366 },
    { days: 0 },
    { acts: [] },
    { acts: ['suggestions.read'] },
    { networks: ['203.0.113.0/99'] },
    { networks: ['everywhere'] },
    { keyHash: 'x' },
  ])
    expect([changed, (await asked(changed))[0]]).toEqual([changed, 400])
  for (const who of ['security', 'auditor', 'county', 'clerk'])
    expect((await asked({}, await town.as(who)))[0]).toBe(403)
  // The administrator of another county sees and ends none of these.
  await town.ownerSql`insert into person (id, name) values ('per_far_admin', '远')`
  await town.ownerSql`insert into post (id, person_id, role, organization_id, from_on) values ('pst_far_1', 'per_far_admin', 'systemAdministrator', 'org_dongling_office', '2026-01-01')`
  const { hand: far } = await handOfPerson(town, 'per_far_admin')
  const { id } = await issue()
  expect(done(await far.get('/api/machine-keys')).items).toEqual([])
  expect((await far.post(`/api/machine-keys/${id}/revoke`, { reason: '试试' })).status).toBe(404)
  const rows = await listAudit(town.db, { act: 'machineKeyUsed', placeIds: ['990122'], limit: 9 })
  expect(rows).toEqual([])
  expect(done(await auditor.get('/api/audit?act=machineKeyUsed')).items.length).toBeGreaterThan(0)
})

test('the serving role changes of a key only that it was used and taken back', async () => {
  const grants = await town.ownerSql`select column_name as name from information_schema.column_privileges
    where grantee = 'huiyin_app' and table_name = 'machine_key' and privilege_type = 'UPDATE' order by 1`
  expect(grants.map(({ name }) => name)).toEqual(['last_used_at', 'revoked_at', 'revoked_by'])
  const more = await town.ownerSql`select privilege_type as may from information_schema.table_privileges
    where grantee = 'huiyin_app' and table_name in ('machine_key', 'machine_intake') and privilege_type in ('DELETE', 'TRUNCATE')`
  expect(more).toEqual([])
})
