import { afterAll, beforeAll, expect, test } from 'vitest'
import { register } from '../town/deeds.ts'
import { handOf, type Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, security: Hand, clerk: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, security, clerk] = await town.all('administrator', 'security', 'clerk')
})
afterAll(() => town.close())

const day = (ahead: number) => new Date(town.now() + 8 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10)
const atLiulin = { organizationId: 'org_liulin_station', fromOn: '2026-01-01' }
const signIn = async (username: string, password: string): Promise<Hand> => {
  const answer = await town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  return handOf(town.app, answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '))
}

test('a new liaison officer is registered, gets an account, chooses a password and works', async () => {
  const made = await administrator.post('/api/people', { name: '马小川', role: 'liaisonOfficer', ...atLiulin })
  expect(made.status).toBe(201)
  const opened = await administrator.post(`/api/accounts/${made.body.personId}`, { username: 'Ma.Xiaochuan' })
  expect([opened.status, opened.body.username]).toEqual([201, 'ma.xiaochuan'])
  const he = await signIn('ma.xiaochuan', opened.body.temporaryPassword)
  expect((await he.get('/api/suggestions')).body.code).toBe('password.change-first')
  await he.post('/api/me/password', { current: opened.body.temporaryPassword, next: 'Willow-grove-3' })
  const receipt = await register(he, theDarkLane)
  expect((await he.get(`/api/suggestions/${receipt.id}`)).status).toBe(200)
  const { items } = (await administrator.get('/api/people?name=马小')).body
  expect(items).toMatchObject([{ name: '马小川', username: 'ma.xiaochuan', posts: [{ role: 'liaisonOfficer' }] }])
})

test('a post that ended opens nothing from the next request on', async () => {
  const receipt = await register(clerk, theDarkLane)
  const shiqiao = await town.as('shiqiao')
  const { personId } = (await shiqiao.get('/api/me')).body
  const given = await administrator.post(`/api/people/${personId}/posts`, {
    role: 'liaisonOfficer',
    organizationId: 'org_liulin_station',
    fromOn: day(-30),
    toOn: day(0),
    reason: '代班',
  })
  expect(given.status).toBe(201)
  expect((await shiqiao.get(`/api/suggestions/${receipt.id}`)).status).toBe(200)
  const ended = await administrator.post(`/api/posts/${given.body.postId}/end`, {
    toOn: day(-1),
    reason: '提前结束代班',
  })
  expect(ended.status).toBe(200)
  expect((await shiqiao.get(`/api/suggestions/${receipt.id}`)).status).toBe(404)
  const rows = await town.ownerSql`
    select act, detail from audit_event where subject_id = ${personId} order by id`
  expect(rows.map(({ act, detail }) => [act, (detail as { reason: string }).reason])).toEqual([
    ['postGiven', '代班'],
    ['postEnded', '提前结束代班'],
  ])
})

test('the three administrators are three people, at the door and in the database', async () => {
  const { personId } = (await (await town.as('auditor')).get('/api/me')).body
  const asked = { role: 'securityAdministrator', organizationId: 'org_qinghe_office', fromOn: day(0), reason: '兼任' }
  const refusal = await security.post(`/api/people/${personId}/posts`, asked)
  expect([refusal.status, refusal.body.code]).toEqual([409, 'post.powers-joined'])
  const past = town.ownerSql`
    insert into post (id, person_id, role, organization_id, from_on)
    values ('pst_second_power', ${personId}, 'systemAdministrator', 'org_qinghe_office', ${day(0)})`
  await expect(past).rejects.toThrow(/three administrators/)
})

test('each administrator gives the posts that are his to give, to others, inside his place', async () => {
  const refused = async (by: Hand, url: string, body: object) => {
    const { status, body: said } = await by.post(url, body)
    return [status, said.code]
  }
  const plain = { name: '新人', role: 'countyOfficer', organizationId: 'org_qinghe_office', fromOn: day(0) }
  expect(await refused(security, '/api/people', plain)).toEqual([403, 'post.given-by-others'])
  expect(await refused(administrator, '/api/people', { ...plain, role: 'auditAdministrator' })).toEqual([
    403,
    'post.given-by-others',
  ])
  expect(await refused(clerk, '/api/people', plain)).toEqual([403, 'post.given-by-others'])
  const elsewhere = { ...plain, role: 'countyOfficer', organizationId: 'org_dongling_office' }
  expect(await refused(administrator, '/api/people', elsewhere)).toEqual([404, 'not-found'])
  const nowhere = { ...plain, role: 'liaisonOfficer' }
  expect(await refused(administrator, '/api/people', nowhere)).toEqual([422, 'post.not-held-there'])
  const { personId } = (await administrator.get('/api/me')).body
  const own = { ...plain, name: undefined, reason: '兼任' }
  expect(await refused(administrator, `/api/people/${personId}/posts`, own)).toEqual([403, 'post.not-your-own'])
  const baiyang = (await (await town.as('baiyang')).get('/api/me')).body.personId
  expect(await refused(administrator, `/api/accounts/${baiyang}`, { username: 'other.county' })).toEqual([
    404,
    'not-found',
  ])
  expect((await clerk.get('/api/people')).status).toBe(403)
})

test('a username is given once, whoever asks at the same time', async () => {
  const people = await Promise.all(
    ['甲乙', '丙丁'].map((name) => administrator.post('/api/people', { name, role: 'liaisonOfficer', ...atLiulin })),
  )
  const opened = await Promise.all(
    people.map(({ body }) => administrator.post(`/api/accounts/${body.personId}`, { username: 'the.same' })),
  )
  expect(opened.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
  const again = await administrator.post(`/api/accounts/${people[0]?.body.personId}`, { username: 'the.same' })
  expect(again.status).toBe(409)
})

test('a unit is registered, renamed and taken out of use; the register says what it was before', async () => {
  const made = await administrator.post('/api/organisations', {
    kind: 'department',
    level: 'county',
    placeId: '990121',
    name: '青禾县林业局',
  })
  expect(made.status).toBe(201)
  const { organizationId } = made.body
  const again = await administrator.post('/api/organisations', {
    kind: 'department',
    level: 'county',
    placeId: '990121',
    name: '青禾县林业局',
  })
  expect([again.status, again.body.code]).toEqual([409, 'organization.there'])
  const amended = await administrator.post(`/api/organisations/${organizationId}/amend`, {
    name: '青禾县自然资源和林业局',
    active: false,
    reason: '机构改革',
  })
  expect(amended.body).toMatchObject({ name: '青禾县自然资源和林业局', active: false })
  const listed = (await clerk.get('/api/organisations?kind=department&limit=100')).body.items
  expect(listed.map(({ id }: { id: string }) => id)).not.toContain(organizationId)
  const [row] = await town.ownerSql`select detail from audit_event where act = 'organizationAmended'`
  expect(row?.['detail']).toMatchObject({ before: { name: '青禾县林业局', active: true }, after: { active: false } })
  const elsewhere = await administrator.post('/api/organisations/org_dongling_office/amend', {
    phone: '1',
    reason: '试试',
  })
  expect(elsewhere.status).toBe(404)
})

test('a new station takes its county’s next number and takes suggestions in', async () => {
  const made = await administrator.post('/api/stations', {
    townshipId: 'plc_liulin',
    stationType: 'industry',
    name: '柳林镇花卉产业人大代表联络站',
  })
  expect(made.body).toMatchObject({ number: 3 })
  await administrator.post('/api/people', {
    name: '苗圃',
    role: 'liaisonOfficer',
    organizationId: made.body.stationId,
    fromOn: '2026-01-01',
  })
  const { items } = (await administrator.get('/api/people?name=苗圃')).body
  const { temporaryPassword } = (await administrator.post(`/api/accounts/${items[0].personId}`, { username: 'miaopu' }))
    .body
  const he = await signIn('miaopu', temporaryPassword)
  await he.post('/api/me/password', { current: temporaryPassword, next: 'Flower-trade-4' })
  const receipt = await register(he, { ...theDarkLane, stationId: made.body.stationId })
  expect(receipt.receiptNumber).toMatch(/-0003-\d{4}-\d{5}$/)
})

test('a person is registered with his account in one act, or not at all', async () => {
  const asked = { name: '冯小满', role: 'liaisonOfficer', ...atLiulin, username: 'feng.xiaoman' }
  const made = await administrator.post('/api/people', asked)
  expect(made.status).toBe(201)
  const { personId, account } = made.body
  const he = await signIn(account.username, account.temporaryPassword)
  expect((await he.get('/api/me')).body).toMatchObject({ name: '冯小满', mustChangePassword: true })
  const taken = await administrator.post('/api/people', { ...asked, name: '冯大雪' })
  expect([taken.status, taken.body.code]).toEqual([409, 'username.taken'])
  expect((await administrator.get('/api/people?name=冯大雪')).body.items).toEqual([])
  const twice = await administrator.post('/api/people', { ...asked, username: undefined })
  expect([twice.status, twice.body.code]).toEqual([409, 'person.there'])
  const byOther = { ...asked, name: '郑审', role: 'auditAdministrator', organizationId: 'org_qinghe_office' }
  expect((await security.post('/api/people', byOther)).status).toBe(403)
  const shown = (await administrator.get(`/api/people/${personId}`)).body
  expect(shown).toMatchObject({ name: '冯小满', username: 'feng.xiaoman', hasSecondFactor: false, inReach: true })
})

test('the register of people is read by place, and a person with his former posts; never those of another county', async () => {
  const namesAt = async (placeId: string) =>
    (await administrator.get(`/api/people?limit=100&placeId=${placeId}`)).body.items.map(
      ({ name }: { name: string }) => name,
    )
  expect(await namesAt('plc_shiqiao')).toContain('史桥云')
  expect(await namesAt('plc_shiqiao')).not.toContain('张晓梅')
  expect((await administrator.get('/api/people?placeId=990122')).status).toBe(404)
  const { personId } = (await (await town.as('farming')).get('/api/me')).body
  const given = await administrator.post(`/api/people/${personId}/posts`, {
    role: 'unitOfficial',
    organizationId: 'org_liulin_construction',
    fromOn: '2024-01-01',
    toOn: '2024-01-31',
    reason: '补记代班',
  })
  expect(given.status).toBe(201)
  const { posts } = (await administrator.get(`/api/people/${personId}`)).body
  expect(posts.map(({ toOn }: { toOn: string | null }) => toOn)).toContain('2024-01-31')
  const baiyang = (await (await town.as('baiyang')).get('/api/me')).body.personId
  expect((await administrator.get(`/api/people/${baiyang}`)).status).toBe(404)
})

test('a village and its grid are registered where they lie, renamed with the old name kept, and never twice', async () => {
  const village = await administrator.post('/api/places', {
    parentId: 'plc_liulin',
    level: 'village',
    name: '柳新社区',
  })
  expect(village.status).toBe(201)
  const { placeId } = village.body
  const grid = await administrator.post('/api/places', { parentId: placeId, level: 'grid', name: '柳新第一网格' })
  expect(grid.status).toBe(201)
  const asked = async (parentId: string, level: string, name: string) => {
    const { status, body } = await administrator.post('/api/places', { parentId, level, name })
    return [status, body.code]
  }
  expect(await asked('plc_liulin', 'village', '柳新社区')).toEqual([409, 'place.there'])
  expect(await asked(placeId, 'village', '村中村')).toEqual([422, 'place.elsewhere'])
  expect(await asked('plc_baiyang', 'village', '别县的村')).toEqual([404, 'not-found'])
  const renamed = await administrator.post(`/api/places/${placeId}/amend`, { name: '柳新新社区', reason: '更名' })
  expect(renamed.body).toMatchObject({ name: '柳新新社区' })
  const town2 = await administrator.post('/api/places/plc_liulin/amend', { name: '改镇名', reason: '试试' })
  expect([town2.status, town2.body.code]).toEqual([422, 'place.elsewhere'])
  const [row] = await town.ownerSql`select detail from audit_event where act = 'placeAmended'`
  expect(row?.['detail']).toMatchObject({ before: { name: '柳新社区' }, after: { name: '柳新新社区' } })
})

test('a station’s hours and address are amended with what stood before; no other body has any', async () => {
  const amended = await administrator.post('/api/organisations/org_shiqiao_station/amend', {
    openingHours: '每周三上午',
    reason: '调整接待日',
  })
  expect(amended.status).toBe(200)
  const { items } = (await clerk.get('/api/stations?townshipId=plc_shiqiao')).body
  expect(items[0]).toMatchObject({ openingHours: '每周三上午', address: '石桥街道南门路2号' })
  const none = await administrator.post('/api/organisations/org_qinghe_water/amend', { address: '一楼', reason: '补' })
  expect([none.status, none.body.code]).toEqual([422, 'organization.no-station'])
})

test('the directory of bodies is searched by name, those out of use only when asked', async () => {
  const named = async (more = '') =>
    (await administrator.get(`/api/organisations?limit=100&name=林业${more}`)).body.items.map(
      ({ active }: { active: boolean }) => active,
    )
  expect(await named()).toEqual([])
  expect(await named('&former=true')).toEqual([false])
})
