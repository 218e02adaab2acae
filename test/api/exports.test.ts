import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostRows } from '../../api/sheets/most-rows.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, baiyang: Hand, auditor: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, baiyang, auditor] = await town.all('clerk', 'officer', 'baiyang', 'auditor')
  await register(clerk, { ...theDarkLane, title: '=HYPERLINK("http://x")', text: '一件。' })
  await register(clerk, { ...theDarkLane, title: '桥头的护栏', text: '另一件。', urgent: true })
})
afterAll(() => town?.close())

const rowsOf = (answer: { body: unknown }) => (parseCsv(String(answer.body).slice(1)) as string[][]).slice(1)

test('a list is exported as it stands, with its filters and its scope, without names or contacts, and runs no formula', async () => {
  const all = await officer.post('/api/suggestions/exports', { format: 'csv', reason: '月度例会' })
  expect([all.status, all.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(all.headers['content-disposition']).toMatch(/^attachment; filename="huiyin-suggestions-\d{4}-\d\d-\d\d\.csv"$/)
  const listed = done(await officer.get('/api/suggestions?limit=100')).items
  expect(rowsOf(all).map((row) => row[1])).toEqual(listed.map((row: { receiptNumber: string }) => row.receiptNumber))
  expect(rowsOf(all).map((row) => row[2])).toContain(`'=HYPERLINK("http://x")`)
  for (const secret of [grandmaQin.name, grandmaQin.phone]) expect(String(all.body)).not.toContain(secret)
  const urgent = await officer.post('/api/suggestions/exports', { format: 'csv', urgent: true, reason: '急件' })
  expect(rowsOf(urgent).map((row) => row[2])).toEqual(['桥头的护栏'])
  // Another county takes nothing out.
  expect(rowsOf(await baiyang.post('/api/suggestions/exports', { format: 'csv', reason: '看看' }))).toEqual([])
})

test('what is owed is exported as the list of it shows', async () => {
  const owed = await officer.post('/api/obligations/exports', { format: 'csv', state: 'open', reason: '督办例会' })
  const listed = done(await officer.get('/api/obligations?state=open&limit=100')).items
  expect(listed.length).toBeGreaterThan(1)
  expect(rowsOf(owed).map((row) => [row[3], row[6]])).toEqual(
    listed.map((row: { name: { zh: string }; receiptNumber: string }) => [row.name.zh, row.receiptNumber]),
  )
  expect(rowsOf(await baiyang.post('/api/obligations/exports', { format: 'csv', reason: '看看' }))).toEqual([])
})

test('an export is on record with its reason; words looked for, which may be a name, are not', async () => {
  done(await officer.post('/api/suggestions/exports', { format: 'xlsx', text: '护栏', reason: '查一件' }))
  const { items } = done(await auditor.get('/api/audit?act=listExported'))
  expect(items[0]).toMatchObject({
    reason: '查一件',
    detail: { list: 'suggestions', rows: 1, format: 'xlsx', byWords: true },
  })
  expect(JSON.stringify(items[0].detail)).not.toContain('护栏')
})

test('nothing is exported without a reason, in a post of somebody else, or in more rows than a sheet holds', async () => {
  for (const of of ['suggestions', 'obligations'])
    expect([of, (await officer.post(`/api/${of}/exports`, { format: 'csv', reason: ' ' })).status]).toEqual([of, 400])
  const foreign = { format: 'csv', reason: '看看', asPost: 'pst_liu_officer_1' }
  expect((await baiyang.post('/api/suggestions/exports', foreign)).status).toBe(403)
  await town.ownerSql`
    insert into obligation select many.* from
      (select o from obligation o where settled_at is null limit 1) as one, generate_series(1, ${mostRows}) as n,
      jsonb_populate_record(one.o, jsonb_build_object('id', 'obl_many_' || n)) as many`
  await town.ownerSql`
    insert into suggestion select many.* from
      (select s from suggestion s limit 1) as one, generate_series(1, ${mostRows}) as n,
      jsonb_populate_record(one.s, jsonb_build_object('id', 'sug_many_' || n, 'receipt_number', 'many' || n)) as many`
  for (const of of ['suggestions', 'obligations']) {
    const answer = await officer.post(`/api/${of}/exports`, { format: 'csv', reason: '全部' })
    expect([of, answer.status, answer.body.code]).toEqual([of, 422, 'export.too-long'])
  }
})
