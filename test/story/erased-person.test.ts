import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '../../db/files/path-of.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, theWageDispute } from '../town/matters.ts'
import { everythingKept } from '../town/everything-kept.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'
import { readEverything } from '../town/read-everything.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, county: Hand, neighbour: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const account = world.accounts.find(({ personId }) => personId === world.people.neighbourClerk)
  ;[clerk, officer, chair, county, neighbour] = await town.all(
    'clerk',
    'officer',
    'chair',
    'county',
    account?.username ?? '',
  )
})
afterAll(() => town?.close())

/** Stands in all that was said by or to the one who is erased later. */
const telling = '桐花巷'
const someone = { name: `乔${telling}`, phone: '13877776666', address: `${telling}九号` }
const reason = '个人诉讼'
const onTheSpot = {
  move: 'explain',
  text: `${telling}的事由法院审理。`,
  reason,
  channelId: world.channels.court,
  mode: 'visit',
}
const matter = {
  ...theWageDispute,
  title: `${telling}工资`,
  text: `我住${telling}，工资没有发。`,
  submitters: [someone],
}

const asks = (by: Hand, { id, submitters }: Receipt, kind: string, n = 0) =>
  by.post(`/api/suggestions/${id}/personal-requests`, {
    submitterId: submitters[n]?.id,
    kind,
    words: `我是${telling}的，请办理。`,
  })
const answers = (by: Hand, { id }: Receipt, requestId: string, outcome = 'granted') =>
  by.post(`/api/suggestions/${id}/personal-requests/${requestId}/answer`, { outcome, answer: '已归档，依申请办理。' })

test('删除: an erased citizen is found nowhere, and what the office did stays', async () => {
  const receipt = await register(clerk, matter)
  // He spoke up again, and nobody has registered it.
  const begun = { text: `${telling}还有一件`, submitters: [{ name: someone.name, phone: someone.phone }] }
  done(await clerk.put('/api/drafts/drf_000000000000000000000000', { version: 0, content: begun }))
  const { id, receiptNumber, queryCode } = receipt
  const file = done(
    await clerk.post(`/api/suggestions/${id}/files?name=${encodeURIComponent(telling)}.png&purpose=matter`, aPhoto),
  )
  const lies = pathOf(town.filesFolder, file.id)
  const { text, channelId, mode } = onTheSpot
  await must(clerk, id, 'explain', { text, channelId, told: { mode }, classify: { reason: `${telling}的官司` } })
  await town.citizen.post('/api/public/receipts/rating', {
    receiptNumber,
    queryCode,
    satisfaction: 'satisfied',
    reason: `${telling}谢谢`,
  })
  await town.until(async () => (await everythingKept(town.ownerSql)).includes(`${telling}谢谢`))
  for (const said of [someone.name, someone.phone, someone.address, matter.text])
    expect(await everythingKept(town.ownerSql)).toContain(said)
  expect(existsSync(lies)).toBe(true)

  const request = done(await asks(clerk, receipt, 'erasure'))
  expect(request).toMatchObject({ kind: { code: 'erasure' }, outcome: null, erased: false })
  const answered = done(await answers(chair, receipt, request.id))
  expect(answered).toMatchObject({ outcome: { code: 'granted' }, erased: true, answer: '已归档，依申请办理。' })

  const kept = await everythingKept(town.ownerSql)
  for (const said of [telling, someone.phone]) expect([said, kept.includes(said)]).toEqual([said, false])
  expect(existsSync(lies)).toBe(false)
  expect(await readEverything(town.temporal!.client, [`suggestion/${id}`])).not.toContain(telling)

  const shown = done(await officer.get(`/api/suggestions/${id}`))
  expect(shown).toMatchObject({ receiptNumber, route: 'redirect', stage: { code: 'closed' } })
  expect(shown.submitters[0]).toMatchObject({ erased: true, name: null, phone: null })
  expect(JSON.stringify(done(await officer.get(`/api/suggestions/${id}/timeline`)))).toContain('归档')
  const receiptSeen = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  expect(receiptSeen.told[0].text).toContain('已依申请删除')
  expect((await asks(clerk, receipt, 'access')).body.code).toBe('personal.erased-already')
  const acts =
    await town.ownerSql`select act from audit_event where subject_id = ${receipt.submitters[0]?.id} order by seq`
  expect(acts.map(({ act }) => act)).toEqual(['personalRequestTaken', 'personalDataErased'])
})

test('删除: of several, only what is his alone goes; with the last one goes the matter', async () => {
  const other = { ...someone, phone: '13877774444' }
  const both = await register(clerk, { ...matter, submitters: [other, masterTang], onTheSpot })
  const { receiptNumber } = both
  const { queryCode } = both.submitters[0]!
  const his = '槐荫里的一句话'
  const rating = { receiptNumber, queryCode, satisfaction: 'satisfied', reason: his }
  await town.citizen.post('/api/public/receipts/rating', rating)
  await town.until(async () => (await everythingKept(town.ownerSql)).includes(his))
  const first = done(await asks(clerk, both, 'erasure'))
  done(await answers(chair, both, first.id))
  const text = async () => done(await officer.get(`/api/suggestions/${both.id}`)).text
  expect(await text()).toBe(matter.text)
  const kept = await everythingKept(town.ownerSql)
  for (const said of [his, other.phone]) expect([said, kept.includes(said)]).toEqual([said, false])
  expect(kept.includes(masterTang.phone)).toBe(true)
  const second = done(await asks(clerk, both, 'erasure', 1))
  done(await answers(chair, both, second.id))
  expect(await text()).toContain('已依申请删除')
})

test('删除: never while an answer is owed, never by one person alone, never by a clerk, once', async () => {
  const open = await register(clerk, { ...matter, title: '灯' })
  const early = done(await asks(clerk, open, 'erasure'))
  expect((await answers(chair, open, early.id)).body.code).toBe('personal.still-open')
  expect((await answers(clerk, open, early.id)).body.code).toBe('personal.not-yours')
  expect((await answers(county, open, early.id)).body.code).toBe('personal.not-yours')
  expect((await answers(neighbour, open, early.id)).status).toBe(404)
  expect(done(await answers(chair, open, early.id, 'declined')).outcome.code).toBe('declined')
  expect((await answers(chair, open, early.id)).body.code).toBe('personal.answered-already')
  expect(await stageOf(officer, open.id)).toBe('registered')

  const over = await register(clerk, { ...matter, onTheSpot })
  const own = done(await asks(chair, over, 'erasure'))
  expect((await answers(chair, over, own.id)).body.code).toBe('personal.own-request')
  await expect(
    town.ownerSql`select erase_personal_data(${own.id}, '{}', now())`,
    'the database asks for a second person too',
  ).rejects.toThrow(/second person/)
  expect(JSON.stringify(done(await officer.get(`/api/suggestions/${over.id}`)))).toContain(telling)
})

test('查阅: a copy is given once it is granted, and each giving is on record', async () => {
  const receipt = await register(clerk, { ...matter, onTheSpot })
  const asked = done(await asks(clerk, receipt, 'access'))
  const copy = () => clerk.post(`/api/suggestions/${receipt.id}/personal-requests/${asked.id}/copy`)
  expect((await copy()).body.code).toBe('personal.no-copy')
  done(await answers(chair, receipt, asked.id))
  const given = done(await copy())
  expect(given).toMatchObject({ ...someone, title: matter.title, text: matter.text })
  expect(given.told[0].texts).toEqual([onTheSpot.text])
  const rows = await town.ownerSql`select detail from audit_event where act = 'personalCopyGiven'`
  expect(rows).toEqual([{ detail: { suggestionId: receipt.id, requestId: asked.id } }])
})

test('the register shows a station and its office their own, those not answered apart', async () => {
  const receipt = await register(clerk, { ...matter, title: '站牌' })
  const { id } = done(await asks(officer, receipt, 'correction'))
  const listed = async (by: Hand, query = '') =>
    done(await by.get(`/api/personal-requests?suggestionId=${receipt.id}${query}`)).items.map(
      (one: { id: string }) => one.id,
    )
  expect(await listed(clerk)).toEqual([id])
  expect(await listed(chair, '&open=true')).toEqual([id])
  expect(await listed(county)).toEqual([])
  await must(clerk, receipt.id, 'correct', {
    change: { what: 'phone', submitterId: receipt.submitters[0]?.id, value: '13877775555' },
    reason: '本人要求',
  })
  done(await answers(chair, receipt, id))
  expect(await listed(chair, '&open=true')).toEqual([])
  expect((await make(officer, receipt.id, 'classify', { route: 'answer', reason })).status).toBe(200)
})
