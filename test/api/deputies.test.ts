import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hand, Reply } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, clerk: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, clerk] = await town.all('administrator', 'clerk')
})
afterAll(() => town.close())

const day = (ahead: number) => new Date(town.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
const inTown = {
  level: 'township',
  placeId: 'plc_liulin',
  term: '第十届',
  constituency: '河湾选区',
  fromOn: '2026-05-01',
}
const atLiulin = { stationId: 'org_liulin_station' }
const refusalOf = async (by: Hand, url: string, body: object) => {
  const { status, body: said } = await by.post(url, body)
  return [status, said.code]
}
interface Row {
  id: string
  name: string
  level: string
  station: { id: string } | null
}
const listed = async (query: string): Promise<Row[]> => (await clerk.get(`/api/mandates?limit=100&${query}`)).body.items
const registered = async (name: string, more: object = atLiulin) => {
  const made = await administrator.post('/api/deputies', { name, ...inTown, ...more })
  expect(made.status).toBe(201)
  return made.body as { personId: string; mandateId: string }
}

test('a deputy is registered with his seat and his station, and the same seat is not given twice', async () => {
  const { personId, mandateId } = await registered('乔满仓')
  expect(await listed('text=乔满')).toMatchObject([
    { id: mandateId, level: 'township', station: { id: 'org_liulin_station' } },
  ])
  expect(await listed('text=河湾&level=township')).toContainEqual(expect.objectContaining({ name: '乔满仓' }))
  const again = await administrator.post('/api/deputies', { name: '乔满仓', ...inTown, ...atLiulin })
  expect([again.status, again.body.code, again.body.fields.people]).toEqual([
    409,
    'deputy.same-name',
    [{ personId, name: '乔满仓' }],
  ])
  const door = `/api/deputies/${personId}/mandates`
  expect(await refusalOf(administrator, door, { ...inTown, term: '第十一届' })).toEqual([409, 'mandate.there'])
  expect((await administrator.post(door, { ...inTown, level: 'county', placeId: '990121', ...atLiulin })).status).toBe(
    201,
  )
  const [row] =
    await town.ownerSql`select detail from audit_event where act = 'mandateRegistered' and subject_id = ${personId}`
  expect(row?.['detail']).toMatchObject({ mandateId, level: 'township' })
})

test('who sends the form twice at once makes one deputy', async () => {
  const body = { name: '卜成双', ...inTown, ...atLiulin }
  let sent: Promise<Reply>[] = []
  // Nobody writes down a person until both forms have come as far as they can.
  await town.ownerSql.alone(async (client) => {
    await client.query('lock table person in share mode')
    sent = [1, 2].map(() => administrator.post('/api/deputies', body))
    while ((await town.ownerSql`select 1 from pg_locks where not granted`).length < sent.length);
  })
  const statuses = (await Promise.all(sent)).map(({ status }) => status)
  expect(statuses.toSorted((one, other) => one - other)).toEqual([201, 409])
  expect(await listed('text=卜成双')).toHaveLength(1)
})

test('an enrolled deputy holds a post at his station, so that he can be given an account', async () => {
  const { personId } = await registered('苗有田')
  const person = (await administrator.get(`/api/people/${personId}`)).body
  expect(person).toMatchObject({
    inReach: true,
    posts: [{ role: 'deputy', organization: { id: 'org_liulin_station' } }],
  })
  expect((await administrator.post(`/api/accounts/${personId}`, { username: 'miao.youtian' })).status).toBe(201)
})

test('a deputy who moves is in the new station from that day on, and the register keeps where he was', async () => {
  const { personId, mandateId } = await registered('庄远行')
  const door = `/api/mandates/${mandateId}/enrolments`
  expect(await refusalOf(administrator, door, { ...atLiulin, fromOn: day(0) })).toEqual([409, 'enrolment.there'])
  const move = { stationId: 'org_shiqiao_station', reason: '迁居' }
  expect(await refusalOf(administrator, door, { ...move, fromOn: '2026-05-01' })).toEqual([
    422,
    'enrolment.before-last',
  ])
  expect(await refusalOf(administrator, door, { ...move, fromOn: '2026-04-30' })).toEqual([
    422,
    'enrolment.outside-term',
  ])
  expect(await refusalOf(administrator, door, { ...move, stationId: 'org_liulin_office', fromOn: day(0) })).toEqual([
    422,
    'enrolment.no-station',
  ])
  expect(await refusalOf(administrator, door, { ...move, stationId: 'org_baiyang_station', fromOn: day(0) })).toEqual([
    404,
    'not-found',
  ])
  expect((await administrator.post(door, { ...move, fromOn: day(10) })).status).toBe(201)
  // Entered ahead: until that day he is where he was, and once in the list.
  expect(await listed('text=庄远行')).toMatchObject([{ station: { id: 'org_liulin_station' } }])
  const [mandate] = (await clerk.get(`/api/deputies/${personId}`)).body.mandates
  expect(mandate.enrolments).toMatchObject([
    { station: { id: 'org_liulin_station' }, fromOn: '2026-05-01', toOn: day(9) },
    { station: { id: 'org_shiqiao_station' }, fromOn: day(10), toOn: null },
  ])
  const posts = await town.ownerSql`
    select organization_id, to_on::text from post where person_id = ${personId} order by from_on`
  expect(posts.map((post) => [post['organization_id'], post['to_on']])).toEqual([
    ['org_liulin_station', day(9)],
    ['org_shiqiao_station', null],
  ])
})

test('a mandate that ended is a former one, its station and post end with it, and a wrong last day can be put right', async () => {
  const { personId, mandateId } = await registered('任期满')
  const door = `/api/mandates/${mandateId}/end`
  expect(await refusalOf(administrator, door, { toOn: '2026-04-01', reason: '届满' })).toEqual([
    422,
    'post.days-reversed',
  ])
  expect((await administrator.post(door, { toOn: day(-1), reason: '辞职' })).status).toBe(200)
  expect(await listed('text=任期满')).toEqual([])
  expect(await listed('text=任期满&former=true')).toHaveLength(1)
  const ends = async () => {
    const rows = await town.ownerSql`
      select m.to_on::text as mandate, e.to_on::text as enrolment, p.to_on::text as post from deputy_mandate m
      join enrolment e on e.mandate_id = m.id join post p on p.person_id = m.person_id where m.id = ${mandateId}`
    return rows.flatMap(({ mandate, enrolment, post }) => [mandate, enrolment, post])
  }
  expect(await ends()).toEqual([day(-1), day(-1), day(-1)])
  expect((await administrator.post(door, { toOn: day(5), reason: '日期写错' })).status).toBe(200)
  expect(await ends()).toEqual([day(5), day(5), day(5)])
  const deputies = (await clerk.get('/api/deputies?limit=100')).body.items
  expect(deputies).toContainEqual(expect.objectContaining({ personId }))
})

test('who sits in two congresses keeps his post while one of the mandates is enrolled there', async () => {
  const { personId, mandateId } = await registered('双重任')
  await administrator.post(`/api/deputies/${personId}/mandates`, {
    ...inTown,
    ...atLiulin,
    level: 'county',
    placeId: '990121',
  })
  await administrator.post(`/api/mandates/${mandateId}/end`, { toOn: day(-1), reason: '辞去镇代表' })
  const [post] = await town.ownerSql`select to_on from post where person_id = ${personId}`
  expect(post?.['to_on']).toBeNull()
})

test('deputies of the armed forces are in no station and are not among those who lack one', async () => {
  const military = { military: true, level: 'county', placeId: '990121' }
  expect(
    await refusalOf(administrator, '/api/deputies', { name: '戎守边', ...inTown, ...military, ...atLiulin }),
  ).toEqual([422, 'enrolment.military'])
  const { mandateId } = await registered('戎守边', military)
  const { mandateId: lacking } = await registered('未编组', {})
  const ids = (await listed('unenrolled=true')).map(({ id }) => id)
  expect(ids).toContain(lacking)
  expect(ids).not.toContain(mandateId)
})

test('a congress sits where its level says, and a street has none', async () => {
  const post = (more: object) => refusalOf(administrator, '/api/deputies', { name: '某代表', ...inTown, ...more })
  expect(await post({ placeId: '990121' })).toEqual([422, 'mandate.congress-elsewhere'])
  await town.ownerSql`insert into place (id, parent_id, level, name) values ('plc_street', '990121', 'township', '青河街道')`
  await town.ownerSql`insert into organization (id, kind, level, place_id, name)
    values ('org_street', 'subdistrictOffice', 'township', 'plc_street', '青河街道办事处')`
  expect(await post({ placeId: 'plc_street' })).toEqual([422, 'mandate.no-congress'])
  expect(await post({ toOn: '2026-01-01' })).toEqual([422, 'post.days-reversed'])
})

test('a county keeps its own deputies, and of a congress above those enrolled in its stations', async () => {
  const cityDeputy = { ...inTown, level: 'city', placeId: '990100' }
  expect(await refusalOf(administrator, '/api/deputies', { name: '城里人', ...cityDeputy })).toEqual([
    422,
    'mandate.station-first',
  ])
  const { mandateId } = await registered('城里人', { ...cityDeputy, ...atLiulin })
  expect((await administrator.post(`/api/mandates/${mandateId}/end`, { toOn: day(30), reason: '届满' })).status).toBe(
    200,
  )
  const elsewhere = { ...inTown, placeId: 'plc_baiyang', stationId: 'org_baiyang_station' }
  expect(await refusalOf(administrator, '/api/deputies', { name: '东岭人', ...elsewhere })).toEqual([404, 'not-found'])
  const theirs = '/api/mandates/man_deputy_dongling_1'
  expect(await refusalOf(administrator, `${theirs}/end`, { toOn: day(0), reason: '试试' })).toEqual([404, 'not-found'])
  expect((await listed('')).map(({ id }) => id)).not.toContain('man_deputy_dongling_1')
  expect(await refusalOf(clerk, '/api/deputies', { name: '某代表', ...inTown })).toEqual([403, 'post.none'])
})
