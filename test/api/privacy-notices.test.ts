import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPrivacyNotice } from '../../workflows/rules/privacy-notice.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, theBusTimetable, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let admin: Hand, clerk: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[admin, clerk, officer] = await town.all('administrator', 'clerk', 'officer')
})
afterAll(() => town.close())

const countyId = '990121'
const inDays = (days: number) => new Date(town.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
const draft = `/api/privacy-notices/drafts/${countyId}`
const ownText = (who: string) => ({ ...defaultPrivacyNotice, who: { zh: who, en: null } })
const inForce = async () => done(await town.citizen.get(`/api/public/stations/${town.world.stationId}/privacy-notice`))
const publish = (effectiveFrom: string) =>
  admin.post(`${draft}/publish`, { effectiveFrom, reason: '县人大常委会办公室审定。' })
/** Writes and publishes; answers the version. */
async function publishOwn(who: string, effectiveFrom: string): Promise<number> {
  const { basedOn } = done(await admin.get(draft))
  done(await admin.put(draft, { basedOn, text: ownText(who) }))
  return done(await publish(effectiveFrom)).version
}
const toldIn = async (id: string) =>
  done(await clerk.get(`/api/suggestions/${id}`)).submitters.map(
    ({ privacyNoticeVersion: told }: { privacyNoticeVersion: number | null }) => told,
  )
const letter = () => ({ stationId: town.world.stationId, text: '村口路灯坏了一个多月。', name: '秦秀兰' })
const handIn = async (more: object = {}) => {
  const answer = await town.citizen.post('/api/public/suggestions', { ...letter(), ...more })
  if (answer.status !== 201) return answer
  const [row] = await town.ownerSql`select s.id from suggestion s where receipt_number = ${answer.body.receiptNumber}`
  return { ...answer, id: String(row?.['id']) }
}

test('where a county has written nothing, a citizen is told the default, and it is kept with what he hands in', async () => {
  const shown = await inForce()
  expect(shown).toMatchObject({ county: null, effectiveFrom: null, short: { zh: defaultPrivacyNotice.short.zh } })
  expect(shown.parts.map(({ name }: { name: { zh: string } }) => name.zh)).toEqual([
    '由谁处理',
    '为什么、怎样处理',
    '处理哪些信息',
    '保存多久',
    '您的权利',
  ])
  const online = await handIn()
  expect(await toldIn('id' in online ? online.id : '')).toEqual([shown.version])
  expect((await town.citizen.get('/api/public/stations/org_nowhere/privacy-notice')).status).toBe(404)
})

test('a matter keeps the version of its day after a new one, the old one is still read, and late entries keep the paper’s', async () => {
  const before = (await inForce()).version
  const joint = await register(clerk, { ...theDarkLane, submitters: [...theDarkLane.submitters, masterTang] })
  const own = await publishOwn('清河县各联络站。', inDays(0))
  expect(own).toBeGreaterThan(before)
  expect((await inForce()).version).toBe(own)
  expect(await toldIn(joint.id)).toEqual([before, before])

  expect(await toldIn((await register(clerk, theDarkLane)).id)).toEqual([own])
  const onPaper = new Date(town.now() - 3 * 86_400_000).toISOString()
  expect(await toldIn((await register(clerk, { ...theDarkLane, collectedAt: onPaper })).id)).toEqual([before])
  // His page was opened before the new one was published.
  const online = await handIn({ privacyNoticeVersion: before })
  expect(await toldIn('id' in online ? online.id : '')).toEqual([before])

  const old = done(await town.citizen.get(`/api/public/privacy-notices/${before}`))
  expect(old.parts[0].zh).toBe(defaultPrivacyNotice.who.zh)
  const page = await town.citizen.get(old.page)
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page.body).toContain(defaultPrivacyNotice.rights.zh)
  expect(page.body).toContain('Your rights')
  expect((await town.citizen.get('/api/public/privacy-notices/999999')).status).toBe(404)
  expect((await town.citizen.get('/privacy-notices/999999')).status).toBe(404)
})

test('what is not in force yet, or another county’s, is nobody’s to be recorded', async () => {
  const later = await publishOwn('明年起。', inDays(30))
  expect((await inForce()).version).not.toBe(later)
  const refused = await handIn({ privacyNoticeVersion: later })
  expect([refused.status, refused.body.code]).toEqual([422, 'intake.notice-unknown'])
  const [elsewhere] = await town.ownerSql`insert into privacy_notice (county_id, text, published_at)
    values ('990122', ${JSON.stringify(defaultPrivacyNotice)}, now()) returning version`
  const atCounter = await clerk.post('/api/suggestions', {
    ...theBusTimetable,
    privacyNoticeVersion: elsewhere?.['version'],
  })
  expect([atCounter.status, atCounter.body.code]).toEqual([422, 'intake.notice-unknown'])
})

test('a draft is the administrator’s; published it is not edited, and who wrote beside somebody else is told', async () => {
  expect((await officer.get(draft)).status).toBe(403)
  expect((await admin.get('/api/privacy-notices/drafts/990122')).status).toBe(404)
  const { basedOn, changedAt } = done(await admin.get(draft))
  expect(changedAt).toBeNull()
  const blank = await admin.put(draft, { basedOn, text: { ...ownText('甲'), rights: { zh: ' ', en: null } } })
  expect([blank.status, blank.body.fields.wrong[0].field]).toEqual([400, 'text.rights.zh'])
  done(await admin.put(draft, { basedOn, text: ownText('乙站。') }))
  expect(done(await admin.get(draft)).text.who).toEqual({ zh: '乙站。', en: null })
  const past = await publish(inDays(-1))
  expect([past.status, past.body.code]).toEqual([422, 'privacy-notice.past'])
  const { version } = done(await publish(inDays(0)))
  expect(done(await publish(inDays(0))).version).toBe(version)
  const overtaken = await admin.put(draft, { basedOn, text: ownText('丙站。') })
  expect([overtaken.status, overtaken.body.fields.version]).toEqual([409, version])
  await expect(
    town.db.execute(`update privacy_notice set reason = 'x' where version = ${version}`),
  ).rejects.toMatchObject({
    cause: { code: '42501' },
  })

  const { items } = done(await clerk.get('/api/privacy-notices'))
  expect(items[0]).toMatchObject({ version, reason: '县人大常委会办公室审定。', county: { id: countyId } })
  expect(items.at(-1)).toMatchObject({ county: null, by: null })
  expect(items.some(({ county }: { county: { id: string } | null }) => county?.id === '990122')).toBe(false)
  const acts = await town.ownerSql`select act from audit_event where subject_id = ${countyId} order by id desc limit 2`
  expect(acts.map(({ act }) => act)).toEqual(['privacyNoticePublished', 'privacyNoticeDrafted'])
})
