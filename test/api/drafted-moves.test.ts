import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, make, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, county: Hand, countyHead: Hand, shiqiao: Hand, unit: Hand
const classify = { reason: '村内照明属于镇里的职责。' }
const sign = async (by: Hand, organizationId: string, value: 'on' | 'off', version: number) =>
  done(
    await by.post('/api/office-settings', {
      organizationId,
      setting: 'signBeforeAssigning',
      value,
      fromDay: dayOf(town.now()),
      reason: '主席团会议决定。',
      version,
    }),
  )
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, chair, county, countyHead, shiqiao, unit] = await town.all(
    'clerk',
    'officer',
    'chair',
    'county',
    'countyhead',
    'shiqiao',
    'construction',
  )
  await sign(chair, 'org_liulin_office', 'on', 0)
  await sign(countyHead, 'org_qinghe_office', 'on', 0)
})
afterAll(() => town.close())

const heard = async () => (await register(clerk, theDarkLane)).id
const fields = (note = '请先查看现场。') => ({ unitId: town.world.units.construction, note, classify })
const draft = (by: Hand, id: string, body: object, move = 'assign') =>
  by.post(`/api/suggestions/${id}/drafted-moves`, { move, fields: body })
const drafted = async (id: string, note?: string): Promise<string> =>
  done(await draft(officer, id, fields(note))).draftedId
const act = async (by: Hand, draftedId: string, verb: string, body: object = {}) => {
  const { status, body: said } = await by.post(`/api/drafted-moves/${draftedId}/${verb}`, { version: 1, ...body })
  return [status, said?.code ?? said?.stage]
}
const signs = (by: Hand, draftedId: string, version = 1) => act(by, draftedId, 'sign', { version })
const viewOf = async (by: Hand, id: string) => done(await by.get(`/api/suggestions/${id}`))
const seqOf = async (id: string): Promise<number> => (await viewOf(officer, id)).seq

test('an officer’s assignment waits as a draft, the matter stands as it stood, and the signed one acts as the chair’s with both on record', async () => {
  const id = await heard()
  const refusal = await make(officer, id, 'assign', fields())
  expect([refusal.status, refusal.body.code]).toEqual([409, 'drafted.sign-first'])
  const draftedId = await drafted(id)
  expect(await drafted(id)).toBe(draftedId)
  expect((await draft(officer, id, fields('别的要求。'))).body.code).toBe('drafted.there')
  const waiting = await viewOf(clerk, id)
  expect([waiting.stage.code, waiting.seq, waiting.drafting.draft, waiting.drafting.office.zh]).toEqual([
    'registered',
    1,
    null,
    '柳林镇人大主席团',
  ])
  expect((await viewOf(officer, id)).drafting.draft).toMatchObject({ state: 'waiting', draftedBy: '刘静怡' })
  expect(waiting.obligations.some((o: { settledAt: string | null }) => o.settledAt === null)).toBe(true)
  const [item] = done(await chair.get('/api/drafted-moves')).items.filter((one: { id: string }) => one.id === draftedId)
  expect(item).toMatchObject({ maySign: true, movedOn: false, draftedBy: { name: '刘静怡' }, fields: fields() })
  expect(await signs(officer, draftedId)).toEqual([403, 'drafted.not-yours'])
  expect(await signs(chair, draftedId)).toEqual([200, 'assigned'])
  const signed = await viewOf(clerk, id)
  expect(signed.drafting).toBeNull()
  expect(signed.signings).toMatchObject([
    { draftedBy: '刘静怡', signedBy: '王建国', assignmentIds: [signed.assignments[0].id] },
  ])
  expect(signed.documents.find(({ purpose }: { purpose: string }) => purpose === 'note').text).toBe('请先查看现场。')
  const [event] =
    await town.ownerSql`select actor from suggestion_event where suggestion_id = ${id} and kind = 'assigned'`
  expect(event).toMatchObject({ actor: { personId: town.world.people.chair, post: { role: 'townshipChair' } } })
  const acts = await town.ownerSql`select act, person_id from audit_event where subject_id = ${draftedId} order by id`
  expect(acts).toEqual([
    { act: 'moveDrafted', person_id: town.world.people.officer },
    { act: 'draftedMoveSigned', person_id: town.world.people.chair },
  ])
})

test('a draft signed twice, at once and late, acts once; its words end with it', async () => {
  const id = await heard()
  const draftedId = await drafted(id)
  const both = await Promise.all([signs(chair, draftedId), signs(chair, draftedId)])
  const settled = both.filter(([status]) => status !== 503)
  expect(settled.length).toBeGreaterThan(0)
  for (const one of settled) expect(one).toEqual([200, 'assigned'])
  expect(await signs(chair, draftedId)).toEqual([200, 'assigned'])
  expect((await viewOf(officer, id)).assignments).toHaveLength(1)
  const [row] = await town.ownerSql`select state, fields from drafted_move where id = ${draftedId}`
  expect(row).toEqual({ state: 'signed', fields: {} })
})

test('a draft given back shows its reason to the drafter alone, is changed and offered again, and what was not read is not signed', async () => {
  const id = await heard()
  const draftedId = await drafted(id)
  expect(await act(officer, draftedId, 'give-back', { reason: '写明时间。' })).toEqual([403, 'drafted.not-yours'])
  expect((await act(chair, draftedId, 'give-back', { reason: '写明时间。' }))[0]).toBe(204)
  expect(await signs(chair, draftedId)).toEqual([409, 'drafted.changed'])
  expect((await viewOf(officer, id)).drafting.draft).toMatchObject({ state: 'givenBack', reason: '写明时间。' })
  expect((await viewOf(clerk, id)).drafting).toBeNull()
  const again = { version: 1, offer: { move: 'assign', fields: fields('请五日内完成。') } }
  expect((await officer.put(`/api/drafted-moves/${draftedId}`, again)).status).toBe(200)
  expect((await officer.put(`/api/drafted-moves/${draftedId}`, again)).body.code).toBe('drafted.changed')
  expect(await signs(chair, draftedId)).toEqual([409, 'drafted.changed'])
  expect(await signs(chair, draftedId, 2)).toEqual([200, 'assigned'])
  const { documents } = await viewOf(officer, id)
  expect(documents.find(({ purpose }: { purpose: string }) => purpose === 'note').text).toBe('请五日内完成。')
})

test('a draft whose matter has moved on says so and cannot be signed; the clock alone moves nothing on', async () => {
  const id = await heard()
  const draftedId = await drafted(id)
  await town.sleep(6 * 86_400_000)
  await town.until(async () => (await seqOf(id)) > 1)
  const movedOn = async () => done(await chair.get(`/api/drafted-moves/${draftedId}`)).movedOn
  expect(await movedOn()).toBe(false)
  await must(clerk, id, 'correct', {
    change: { what: 'place', placeId: town.world.villageId },
    reason: '地点写错了。',
  })
  expect(await movedOn()).toBe(true)
  expect(await signs(chair, draftedId)).toEqual([409, 'drafted.moved-on'])
  expect(await stageOf(officer, id)).toBe('registered')
  expect((await act(officer, draftedId, 'withdraw'))[0]).toBe(204)
  const next = await drafted(id)
  expect(await signs(chair, next)).toEqual([200, 'assigned'])
})

test('a refused signature leaves the draft waiting, and it is signed once the reason is gone', async () => {
  const id = await heard()
  const draftedId = await drafted(id)
  await town.ownerSql`update organization set active = false where id = ${town.world.units.construction}`
  expect((await signs(chair, draftedId))[0]).toBe(422)
  await town.ownerSql`update organization set active = true where id = ${town.world.units.construction}`
  expect(await signs(chair, draftedId)).toEqual([200, 'assigned'])
})

test('a submission and a transfer are signed at their own offices, a head acts at once, and no other office knows of a draft', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  const up = done(await draft(officer, id, { classify: { reason: '县道。' } }, 'submitToCounty')).draftedId
  for (const by of [shiqiao, county, countyHead, unit])
    expect([(await by.get(`/api/drafted-moves/${up}`)).status, (await signs(by, up))[0]]).toEqual([404, 404])
  expect((await draft(shiqiao, id, fields())).status).toBe(404)
  expect((await draft(county, id, { unitId: town.world.units.transport }, 'transfer')).status).toBe(409)
  expect(await signs(chair, up)).toEqual([200, 'submitted'])
  expect((await make(county, id, 'transfer', { unitId: town.world.units.transport })).body.code).toBe(
    'drafted.sign-first',
  )
  const down = done(await draft(county, id, { unitId: town.world.units.transport }, 'transfer')).draftedId
  expect(await signs(countyHead, down)).toEqual([200, 'transferred'])
  const own = await heard()
  expect((await draft(chair, own, fields())).body.code).toBe('drafted.not-needed')
  await must(chair, own, 'assign', fields())
})

test('with the setting off all is as before, and the citizen never reads of a draft', async () => {
  const { id, receiptNumber, queryCode } = await register(clerk, theDarkLane)
  const before = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  await drafted(id)
  expect(done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))).toEqual(before)
  await sign(chair, 'org_liulin_office', 'off', 1)
  const fresh = await heard()
  expect((await draft(officer, fresh, fields())).body.code).toBe('drafted.not-needed')
  const shown = await viewOf(officer, fresh)
  expect(shown.allowedMoves.every(({ draftAs }: { draftAs: string[] }) => draftAs.length === 0)).toBe(true)
  await must(officer, fresh, 'assign', fields())
})
