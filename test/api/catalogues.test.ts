import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hand } from '../town/hand.ts'
import { register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, clerk: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, clerk] = await town.all('administrator', 'clerk')
})
afterAll(() => town.close())

interface Item {
  id: string
  name: string
  position: number
  active: boolean
}
const read = async (by: Hand, url: string): Promise<Item[]> => (await by.get(`/api/${url}`)).body.items
const named = (items: readonly Item[], name: string) => items.find((one) => one.name === name)
const refusalOf = async (by: Hand, url: string, body: object) => {
  const { status, body: said } = await by.post(`/api/${url}`, body)
  return [status, said.code]
}

test('a topic is added, renamed and put out of use; what has it keeps it, and no new matter takes it', async () => {
  const made = await administrator.post('/api/categories', { parentId: 'cat_0102', name: '路灯样式' })
  expect(made.status).toBe(201)
  const { categoryId } = made.body
  expect(await refusalOf(administrator, 'categories', { parentId: 'cat_0102', name: '路灯样式' })).toEqual([
    409,
    'catalogue.there',
  ])
  const receipt = await register(clerk, { ...theDarkLane, categoryId })
  const amend = `categories/${categoryId}/amend`
  expect((await administrator.post(`/api/${amend}`, { name: '灯杆样式', active: false, reason: '少用' })).status).toBe(
    200,
  )
  expect(named(await read(clerk, 'categories?parentId=cat_0102&limit=100'), '灯杆样式')).toBeUndefined()
  expect(named(await read(clerk, 'categories?parentId=cat_0102&limit=100&former=true'), '灯杆样式')?.active).toBe(false)
  const [row] = await town.ownerSql`select category_id from suggestion where id = ${receipt.id}`
  expect(row?.['category_id']).toBe(categoryId)
  const again = await clerk.post('/api/suggestions', { ...theDarkLane, categoryId })
  expect(again.status).toBe(422)
  const [audit] =
    await town.ownerSql`select detail from audit_event where act = 'categoryAmended' and subject_id = ${categoryId}`
  expect(audit?.['detail']).toMatchObject({ before: { name: '路灯样式', active: true }, after: { active: false } })
})

test('topics have three levels; one with topics in use below stays, and none comes back below one out of use', async () => {
  expect(await refusalOf(administrator, 'categories', { parentId: 'cat_010201', name: '第四级' })).toEqual([
    422,
    'category.too-deep',
  ])
  const { categoryId: above } = (await administrator.post('/api/categories', { parentId: 'cat_01', name: '上级' })).body
  const { categoryId: below } = (await administrator.post('/api/categories', { parentId: above, name: '下级' })).body
  const out = { active: false, reason: '停用' }
  expect(await refusalOf(administrator, `categories/${above}/amend`, out)).toEqual([409, 'category.used-below'])
  await administrator.post(`/api/categories/${below}/amend`, out)
  expect((await administrator.post(`/api/categories/${above}/amend`, out)).status).toBe(200)
  expect(await refusalOf(administrator, `categories/${below}/amend`, { active: true, reason: '恢复' })).toEqual([
    409,
    'category.above-out-of-use',
  ])
  expect(await refusalOf(administrator, 'categories', { parentId: above, name: '又一个' })).toEqual([
    409,
    'category.above-out-of-use',
  ])
})

test('topics are put in order, unless others were added meanwhile', async () => {
  const ids = (await read(clerk, 'categories?parentId=cat_0103&limit=100')).map(({ id }) => id)
  const wanted = ids.toReversed()
  expect((await administrator.post('/api/categories/order', { parentId: 'cat_0103', ids: wanted })).status).toBe(200)
  const now = await read(clerk, 'categories?parentId=cat_0103&limit=100')
  expect(now.toSorted((one, other) => one.position - other.position).map(({ id }) => id)).toEqual(wanted)
  await administrator.post('/api/categories', { parentId: 'cat_0103', name: '新的' })
  expect(await refusalOf(administrator, 'categories/order', { parentId: 'cat_0103', ids })).toEqual([
    409,
    'catalogue.order-changed',
  ])
})

test('a county keeps its channels of resolution, and not another’s', async () => {
  const made = await administrator.post('/api/resolution-channels', {
    countyId: '990121',
    name: '青禾县公证处',
    contact: '和平路8号',
  })
  expect(made.status).toBe(201)
  const { channelId } = made.body
  const amended = await administrator.post(`/api/resolution-channels/${channelId}/amend`, {
    contact: '和平路9号',
    active: false,
    reason: '迁址',
  })
  expect(amended.body).toMatchObject({ contact: '和平路9号', active: false })
  const own = 'resolution-channels?countyId=990121&limit=100'
  expect(named(await read(clerk, own), '青禾县公证处')).toBeUndefined()
  expect(named(await read(clerk, `${own}&former=true`), '青禾县公证处')?.active).toBe(false)
  const ids = (await read(clerk, own)).map(({ id }) => id).toReversed()
  expect((await administrator.post('/api/resolution-channels/order', { countyId: '990121', ids })).status).toBe(200)
  expect((await read(clerk, own)).toSorted((one, other) => one.position - other.position).map(({ id }) => id)).toEqual(
    ids,
  )
  const [theirs] = await town.ownerSql`select id from resolution_channel where county_id = '990122' limit 1`
  const foreign = theirs?.['id'] ?? 'chn_none'
  expect(await refusalOf(administrator, `resolution-channels/${foreign}/amend`, { name: '改', reason: '试' })).toEqual([
    404,
    'county.not-yours',
  ])
  expect((await administrator.post('/api/resolution-channels', { countyId: '990122', name: '某处' })).status).toBe(404)
  expect((await clerk.post('/api/resolution-channels', { countyId: '990121', name: '某处' })).status).toBe(403)
  expect((await clerk.post('/api/categories', { parentId: null, name: '某类' })).status).toBe(403)
})
