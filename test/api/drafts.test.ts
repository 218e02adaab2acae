import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepIntakeDrafts } from '../../db/registers/sweep-intake-drafts.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, unit] = await town.all('clerk', 'officer', 'construction')
})
afterAll(() => town.close())

let nth = 0
const newDraft = () => `drf_${String((nth += 1)).padStart(24, '0')}`
const begun = { text: '南巷晚上没有灯', submitters: [{ name: '秦秀兰', phone: '13855550001' }] }
const save = (by: Hand, id: string, version: number, content: object = begun, key?: string) =>
  by.put(`/api/drafts/${id}`, { version, content }, key)
const draftsOf = async (by: Hand) => done(await by.get('/api/drafts')).items as { id: string }[]
const idsOf = async (by: Hand) => (await draftsOf(by)).map(({ id }) => id)
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

test('what a clerk began to write is there wherever he signs in next, until it is registered, and a late save brings nothing back', async () => {
  const id = newDraft()
  const first = done(await save(clerk, id, 0))
  const second = done(await save(clerk, id, first.version, { ...begun, title: '南巷没有灯' }))
  const elsewhere = await town.as('clerk')
  const [there] = done(await elsewhere.get('/api/drafts')).items
  expect(there).toEqual(second)
  expect(there.content).toEqual({ ...begun, title: '南巷没有灯' })
  const days = (Date.parse(there.keptUntil) - Date.parse(there.touchedAt)) / 86_400_000
  expect(days).toBe(30)
  await register(elsewhere, { ...theDarkLane, draftId: id })
  expect(await idsOf(clerk)).not.toContain(id)
  expect(said(await save(clerk, id, second.version))).toEqual([409, 'draft.ended'])
  const [row] = await town.ownerSql`select * from intake_draft where id = ${id}`
  expect(row).toMatchObject({ content: '', phone_fingerprints: [] })
})

test('the first save may come after the registration it belonged to: nothing stays', async () => {
  const id = newDraft()
  await register(clerk, { ...theDarkLane, draftId: id })
  expect(said(await save(clerk, id, 0))).toEqual([409, 'draft.ended'])
  expect(await idsOf(clerk)).not.toContain(id)
})

test('a registration that is refused leaves the draft', async () => {
  const id = newDraft()
  done(await save(clerk, id, 0))
  const wrong = { ...theDarkLane, draftId: id, onTheSpot: { move: 'explain', text: '说', reason: '因', mode: 'visit' } }
  const refused = await clerk.post('/api/suggestions', {
    ...wrong,
    onTheSpot: { ...wrong.onTheSpot, channelId: 'chn_nowhere' },
  })
  expect(refused.status).toBeGreaterThanOrEqual(400)
  expect(await idsOf(clerk)).toContain(id)
})

test('a save sent twice is one; of two windows the slower is told, and overwrites nothing', async () => {
  const id = newDraft()
  const key = randomUUID()
  const [one, other] = await Promise.all([save(clerk, id, 0, begun, key), save(clerk, id, 0, begun, key)])
  const again = await save(clerk, id, 0, begun, key)
  const kept = [one, other, again].filter(({ status }) => status === 200)
  expect(kept.map(({ body }) => body.version)).toEqual(kept.map(() => 1))
  expect(again.status).toBe(200)
  done(await save(clerk, id, 1, { text: '在甲窗口写的' }))
  expect(said(await save(clerk, id, 1, { text: '在乙窗口写的' }))).toEqual([409, 'draft.changed-elsewhere'])
  const [there] = done(await clerk.get('/api/drafts')).items
  expect([there.version, there.content]).toEqual([2, { text: '在甲窗口写的' }])
})

test('a draft is its owner’s alone: nobody else finds, changes, ends or takes it along, and it goes with the post', async () => {
  const id = newDraft()
  done(await save(clerk, id, 0))
  expect(await idsOf(officer)).toEqual([])
  expect(said(await save(officer, id, 1))).toEqual([409, 'draft.ended'])
  expect(said(await save(officer, id, 0))).toEqual([409, 'draft.changed-elsewhere'])
  done(await officer.delete(`/api/drafts/${id}`))
  await register(officer, { ...theDarkLane, draftId: id })
  expect(await idsOf(clerk)).toContain(id)
  for (const ask of [unit.get('/api/drafts'), save(unit, newDraft(), 0), unit.delete(`/api/drafts/${id}`)])
    expect(said(await ask)).toEqual([403, 'post.none'])
  await town.ownerSql`update intake_draft set post_id = 'pst_he_had_once' where id = ${id}`
  expect(await idsOf(clerk)).not.toContain(id)
})

test('a discarded draft is gone with what it held, and discarding it again changes nothing', async () => {
  const id = newDraft()
  done(await save(clerk, id, 0))
  for (const _ of [1, 2]) expect((await clerk.delete(`/api/drafts/${id}`)).status).toBe(204)
  expect(await idsOf(clerk)).not.toContain(id)
  // Taken back: what was there is kept anew, as another one.
  const anew = newDraft()
  expect(done(await save(clerk, anew, 0)).content).toEqual(begun)
})

test('words and names of a draft lie sealed, and the serving role sees none that is not asked for', async () => {
  const id = newDraft()
  done(await save(clerk, id, 0))
  const [row] = await town.ownerSql`select t::text as whole, content from intake_draft t where id = ${id}`
  expect(row?.['content']).toMatch(/^sealed\./)
  for (const word of ['南巷', '秦秀兰', '13855550001']) expect(row?.['whole']).not.toContain(word)
  const blind = await town.app.needs.db.execute('select id from intake_draft')
  expect(blind.rows).toEqual([])
})

test('what nobody touched in thirty days ends by itself, and its id is forgotten thirty days later', async () => {
  const id = newDraft()
  done(await save(clerk, id, 0))
  const day = 86_400_000
  const left = async () =>
    (await town.ownerSql`select content from intake_draft where id = ${id}`).map((r) => r['content'])
  await sweepIntakeDrafts(town.db, town.now() + 29 * day)
  expect((await left())[0]).toMatch(/^sealed\./)
  await sweepIntakeDrafts(town.db, town.now() + 31 * day)
  expect(await left()).toEqual([''])
  expect(await idsOf(clerk)).not.toContain(id)
  await sweepIntakeDrafts(town.db, town.now() + 62 * day)
  expect(await left()).toEqual([])
})

test('fifty drafts are enough for anybody', async () => {
  const have = (await draftsOf(officer)).length
  for (let n = have; n < 50; n += 1) done(await save(officer, newDraft(), 0))
  expect(said(await save(officer, newDraft(), 0))).toEqual([409, 'draft.too-many'])
})
