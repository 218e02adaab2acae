import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Hand } from '../town/hand.ts'
import { inventedMap, rectangle } from '../../db/seed/worlds/invented-map.ts'
import { openTown, type Town } from '../town/open-town.ts'

const countyId = '990121'
const source = '清河县自然资源局 2026 年乡级界线'
let town: Town
let administrator: Hand, supervisor: Hand, city: Hand, elsewhere: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, supervisor, city, elsewhere] = await town.all('administrator', 'supervisor', 'city', 'baiyang')
})
afterAll(() => town.close())
beforeEach(() => town.ownerSql`delete from township_map`)

const liulin = { properties: { XZQMC: '柳林镇', area: 71.5 }, corners: rectangle(115, 34, 0.1, 0.1) }
const shiqiao = { properties: { code: 990121002000, name: '石桥街道办事处' }, corners: rectangle(115.1, 34, 0.05, 0.1) }
const post = (act: object) => administrator.post('/api/township-map/imports', { countyId, ...act })
const preview = (content: string) => post({ act: 'preview', content })
const take = async (content: string) => {
  const { body } = await preview(content)
  return post({ act: 'take', content, basedOn: body.basedOn, source })
}
const outcomes = (body: { lines: { outcome: string; placeId: string | null }[] }) =>
  body.lines.map(({ outcome, placeId }) => [outcome, placeId])

test('areas are looked at, taken, drawn for everybody of the county, and replaced by the next', async () => {
  const content = inventedMap([
    liulin,
    shiqiao,
    { properties: { name: '外县乡' }, corners: rectangle(116, 34, 0.1, 0.1) },
  ])
  const seen = await preview(content)
  expect(seen.status).toBe(200)
  expect(outcomes(seen.body)).toEqual([
    ['taken', 'plc_liulin'],
    ['taken', 'plc_shiqiao'],
    ['elsewhere', null],
  ])
  expect(seen.body.missing).toEqual([])
  expect((await supervisor.get('/api/township-map')).body).toMatchObject({ width: 0, areas: [], maps: [] })
  const taken = await take(content)
  expect([taken.status, taken.body.outcome]).toEqual([200, 'taken'])
  const { body } = await supervisor.get('/api/township-map')
  expect(body.maps).toMatchObject([{ countyId, source, areaCount: 2 }])
  // 0.15° by 0.1° at 34° north: the shortened side is the longer one; what two share is drawn on the same line.
  expect([body.width, body.height]).toEqual([1000, 805])
  expect(body.areas).toMatchObject([
    { placeId: 'plc_liulin', path: 'M0 805l667 0 0 -805 -667 0 0 805z', label: { x: 334, y: 403, room: 334 } },
    { placeId: 'plc_shiqiao', path: 'M667 805l333 0 0 -805 -333 0 0 805z' },
  ])
  const next = await take(inventedMap([liulin]))
  expect(next.body.missing).toMatchObject([{ placeId: 'plc_shiqiao', name: '石桥街道' }])
  expect((await supervisor.get('/api/township-map')).body.maps).toMatchObject([{ areaCount: 1 }])
  const audit =
    await town.ownerSql`select subject_id, detail from audit_event where act = 'townshipMapImported' order by id`
  expect(audit).toMatchObject([
    { subject_id: countyId, detail: { areas: 2, missing: 0, source } },
    { subject_id: countyId, detail: { areas: 1, missing: 1, source } },
  ])
})

test('an area is matched by its code before its name, and a name that several bear is nobody’s', async () => {
  const named = { ...liulin, properties: { name: '柳林镇' } }
  const coded = { properties: { id: 'plc_liulin', name: '柳林镇' }, corners: rectangle(115, 34.2, 0.1, 0.1) }
  const twice = await preview(inventedMap([named, named]))
  expect(outcomes(twice.body)).toEqual([
    ['doubtful', 'plc_liulin'],
    ['doubtful', 'plc_liulin'],
  ])
  expect(
    (await post({ act: 'take', content: inventedMap([named, named]), basedOn: twice.body.basedOn, source })).body.code,
  ).toBe('map.none-taken')
  const one = await preview(inventedMap([named, coded, coded]))
  expect(outcomes(one.body)).toEqual([
    ['doubtful', 'plc_liulin'],
    ['taken', 'plc_liulin'],
    ['taken', 'plc_liulin'],
  ])
  expect(one.body.areas).toHaveLength(1)
  expect(one.body.areas[0].path.match(/M/g)).toHaveLength(2)
  // A division's code as statistics write it, and as a number.
  await town.ownerSql`insert into place (id, parent_id, level, name) values ('990121103', ${countyId}, 'township', '河湾乡')`
  const written = { properties: { XZQDM: 990121103000, XZQMC: '河湾' }, corners: liulin.corners }
  expect(outcomes((await preview(inventedMap([written]))).body)).toEqual([['taken', '990121103']])
  await town.ownerSql`delete from place where id = '990121103'`
})

test('what is no area, or has no extent, is said of its line and left out', async () => {
  const content = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { name: '柳林镇' }, geometry: { type: 'Point', coordinates: [115, 34] } },
      { type: 'Feature', properties: { name: '石桥街道' }, geometry: null },
      {
        type: 'Feature',
        properties: null,
        id: 'plc_shiqiao',
        geometry: { type: 'Polygon', coordinates: [rectangle(115, 34, 0.000001, 0.000001)] },
      },
    ],
  })
  const { body } = await preview(content)
  expect(outcomes(body)).toEqual([
    ['noArea', 'plc_liulin'],
    ['noArea', 'plc_shiqiao'],
    ['noArea', 'plc_shiqiao'],
  ])
  expect(body.missing).toHaveLength(2)
})

test('a hole stays open, and an area of several pieces is labelled in its widest', async () => {
  const content = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: '柳林镇' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: [
            [rectangle(115, 34, 0.01, 0.01)],
            [rectangle(115.1, 34, 0.1, 0.1), rectangle(115.1, 34.02, 0.09, 0.06)],
          ],
        },
      },
    ],
  })
  const { body } = await preview(content)
  const [area] = body.areas
  expect(area.path.match(/M/g)).toHaveLength(3)
  // Neither in the hole, which lies around the middle of the wide piece, nor in the small one far west.
  expect(area.label.x).toBeGreaterThan(500)
  expect(area.label.room).toBeGreaterThan(0)
})

test('a file that cannot be used says why and what to do', async () => {
  const metres = inventedMap([{ ...liulin, corners: rectangle(39_412_345, 3_790_000, 9_000, 9_000) }])
  const northFirst = inventedMap([{ ...liulin, corners: rectangle(34, 115, 0.1, 0.1) }])
  const refusal = async (content: string) => {
    const { status, body } = await preview(content)
    expect(body.wayOut).toMatchObject({ zh: expect.stringContaining('请'), en: expect.any(String) })
    return [status, body.code]
  }
  expect(await refusal('PK\u0003\u0004')).toEqual([422, 'map.unreadable'])
  expect(await refusal(inventedMap([{ ...liulin, properties: { name: '柳\uFFFD镇' } }]))).toEqual([
    422,
    'map.other-encoding',
  ])
  for (const other of ['[]', '{"type":"Topology","objects":{}}', '{"type":"FeatureCollection","features":[]}'])
    expect(await refusal(other)).toEqual([422, 'map.no-features'])
  for (const other of [metres, northFirst]) expect(await refusal(other)).toEqual([422, 'map.no-degrees'])
  expect(await town.ownerSql`select 1 from township_map`).toEqual([])
})

test('what was not looked at is not taken', async () => {
  const { body } = await preview(inventedMap([liulin]))
  const other = await post({ act: 'take', content: inventedMap([shiqiao]), basedOn: body.basedOn, source })
  expect([other.status, other.body.code]).toEqual([409, 'map.overtaken'])
  expect(await town.ownerSql`select 1 from township_map`).toEqual([])
})

test('each county draws its own: another sees nothing of it, the city sees all, a place asked for alone', async () => {
  await take(inventedMap([liulin, shiqiao]))
  const placesIn = async (hand: Hand, query = '') =>
    (await hand.get(`/api/township-map${query}`)).body.areas.map(({ placeId }: { placeId: string }) => placeId)
  expect(await placesIn(elsewhere)).toEqual([])
  expect(await placesIn(city)).toEqual(['plc_liulin', 'plc_shiqiao'])
  expect(await placesIn(city, '?placeId=990122')).toEqual([])
  expect(await placesIn(supervisor, '?placeId=plc_shiqiao')).toEqual(['plc_shiqiao'])
  expect(await placesIn(elsewhere, '?placeId=plc_shiqiao')).toEqual([])
  const refused = await administrator.post('/api/township-map/imports', {
    act: 'preview',
    countyId: '990122',
    content: inventedMap([liulin]),
  })
  expect(refused.status).toBe(404)
})

test('a map that may not be kept is removed wholly, with the reason', async () => {
  await take(inventedMap([liulin, shiqiao]))
  const url = `/api/township-map/${countyId}/remove`
  expect((await administrator.post(url, { reason: '界线已调整' })).status).toBe(200)
  expect(await town.ownerSql`select 1 from township_map`).toEqual([])
  expect((await administrator.post(url, { reason: '界线已调整' })).status).toBe(404)
  const [row] = await town.ownerSql`select detail from audit_event where act = 'townshipMapRemoved'`
  expect(row?.['detail']).toEqual({ reason: '界线已调整' })
})
