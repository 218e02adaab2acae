/** S6: whoever leaves, stands in for some days, hands over or is merged away keeps nothing of what he had, by any door. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf, startOfDay } from '../../workflows/rules/calendar.ts'
import { deviceOf, giveLink, openLink } from '../town/by-link.ts'
import { done, make, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { aPhoto } from '../town/photos.ts'
import { openTown, signIn, type Town } from '../town/open-town.ts'

const aDay = 86_400_000
const { clinic, farming, construction, transport } = world.units

let town: Town
let clerk: Hand, officer: Hand, county: Hand, administrator: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  await signAllIn()
})
afterAll(() => town?.close())

const signAllIn = async () =>
  ([clerk, officer, county, administrator] = await town.all('clerk', 'officer', 'county', 'administrator'))

interface Known {
  readonly id: string
  readonly receiptNumber: string
  readonly title: string
  readonly submitterId: string
  readonly fileId: string
}

/** A matter with a word of its own and a photo, given to a unit of the township. */
async function given(unitId: string, title: string): Promise<Known> {
  const known = await taken(title)
  await must(officer, known.id, 'assign', { unitId, classify: { reason: '属于镇里的职责' } })
  return known
}
async function taken(title: string): Promise<Known> {
  const { id, receiptNumber, submitters } = await register(clerk, { ...theDarkLane, title })
  const photo = await clerk.post(`/api/suggestions/${id}/files?name=photo.png&purpose=matter`, aPhoto)
  return { id, receiptNumber, title, submitterId: submitters[0]!.id, fileId: done(photo).id }
}

/** Every door by which somebody could still know of a matter. */
async function knows(by: Hand, { id, receiptNumber, title, submitterId, fileId }: Known): Promise<string[]> {
  const listed = async (url: string) => JSON.stringify(done(await by.get(url)))
  const sheet = async (of: string, more: object) =>
    String((await by.post(`/api/${of}/exports`, { format: 'csv', reason: '看看', ...more })).body)
  const found = async (door: string) => (await by.get(`/api/suggestions/${id}${door}`)).status !== 404
  const reached = by.post(`/api/suggestions/${id}/submitters/${submitterId}/contact`, { reason: '电话反馈' })
  const today = dayOf(town.now())
  const seen: Readonly<Record<string, boolean>> = {
    list: (await listed('/api/suggestions?limit=100')).includes(id),
    search: (await listed(`/api/suggestions?text=${encodeURIComponent(title)}`)).includes(id),
    tray: Object.values(done(await by.get('/api/suggestions/counts')) as Record<string, number>).some((n) => n > 0),
    figures: (await listed(`/api/figures/suggestions?measure=registered&from=2020-01-01&to=${today}`)).includes(id),
    obligations: (await listed('/api/obligations?limit=100')).includes(id),
    sheet: (await sheet('suggestions', {})).includes(receiptNumber),
    'sheet of what is owed': (await sheet('obligations', { state: 'open' })).includes(receiptNumber),
    urgings: (await listed('/api/urgings')).includes(id),
    notices: (await listed('/api/notices')).includes(id),
    matter: await found(''),
    timeline: await found('/timeline'),
    history: await found('/history'),
    comparison: await found('/comparison'),
    files: await found('/files'),
    file: await found(`/files/${fileId}`),
    contact: (await reached).status !== 404,
  }
  return Object.keys(seen).filter((door) => seen[door])
}
const everyDoor =
  'list,search,tray,figures,obligations,sheet,sheet of what is owed,urgings,notices,matter,timeline,history,comparison,files,file,contact'.split(
    ',',
  )

const markOf = async (id: string): Promise<number> => {
  const [row] =
    await town.ownerSql`select (mark ->> 'at')::float8 as at from obligation, jsonb_array_elements(marks) as mark
    where subject_id = ${id} and obligation.kind = 'handle' and mark ->> 'kind' = 'urge'`
  return row!['at']
}
const isMarked = async (id: string) =>
  (
    await town.ownerSql`select 1 from suggestion_event
      where suggestion_id = ${id} and kind = 'marked' and body ->> 'mark' = 'urge'`
  ).length > 0
/** Lets them all fall so late that their units are urged about them. */
async function fallLate(...all: Known[]) {
  for (const { id } of all) {
    const at = await markOf(id)
    if (at > town.now()) await town.sleep(at + 1_000 - town.now())
  }
  await town.until(async () => (await Promise.all(all.map(({ id }) => isMarked(id)))).every(Boolean))
}
const toTheNight = () => town.sleep(startOfDay(dayOf(town.now())) + 23 * 3_600_000 - town.now())
const urge = async (unitId: string) =>
  done(await officer.post('/api/urgings', { unitIds: [unitId], text: '请尽快办理。' })).items[0]
const theMorningOf = async (urged: { notice: { sendAt: string } }) => {
  await town.sleep(Date.parse(urged.notice.sendAt) + 1_000 - town.now())
  await sendDueNotices(town.db, town.now())
}
const day = (away: number) => dayOf(town.now() + away * aDay)
const endPost = async (postId: string) =>
  done(await administrator.post(`/api/posts/${postId}/end`, { toOn: day(-1), reason: '调离' }))

/** Somebody's open connection: what it said, and when it is over. */
async function listening(username: string) {
  const origin = await (address ??= town.app.listen({ host: '127.0.0.1', port: 0 }))
  const { password } = world.accounts.find((held) => held.username === username)!
  const signedIn = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { body } = await fetch(`${origin}/api/suggestions/counts/events`, { headers: { cookie } })
  const reader = body!.getReader()
  let said = ''
  const more = async () => {
    const { done: isOver, value } = await reader.read()
    said += new TextDecoder().decode(value)
    return !isOver
  }
  while (!said.includes('event: counts')) await more()
  return {
    ended: async () => {
      while (await more());
      return said.match(/event: counts/g)?.length
    },
  }
}
let address: Promise<string> | undefined

test('a leaver: from the end of his post on no list, sheet, file, notice or open connection tells him of what he had', async () => {
  const known = await given(farming, '东渠的闸门关不严')
  await fallLate(known)
  expect(await urge(farming)).toMatchObject({ outcome: { code: 'sent' } })
  await signAllIn()
  const leaver = await town.as('farming')
  expect(await knows(leaver, known)).toEqual(everyDoor)

  // One more notice is signed at night, and waits for office hours; he leaves before.
  await toTheNight()
  await signAllIn()
  const waiting = await urge(farming)
  expect(waiting).toMatchObject({ outcome: { code: 'signed' } })
  const again = await town.as('farming')
  const stream = await listening('farming')
  const { id: postId } = done(await again.get('/api/me')).posts[0]
  await endPost(postId)
  expect(await knows(again, known)).toEqual([])
  expect(await stream.ended()).toBe(1)
  expect((await make(again, known.id, 'signFor')).status).toBe(404)
  expect((await make(again, known.id, 'submitResult', { text: '已修。', degree: 'solved' })).status).toBe(404)
  await theMorningOf(waiting)
  const late = await town.as('farming')
  expect(done(await late.get('/api/notices')).items).toEqual([])
  expect((await late.post(`/api/notices/${waiting.notice.id}/receive`)).status).toBe(404)
  await signAllIn()
  expect(done(await officer.get(`/api/notices/${waiting.notice.id}`))).toMatchObject({
    state: { code: 'sent' },
    vacant: true,
  })
})

test('a substitute sees what the post sees on his days, nothing before and nothing after, and never a notice that is not the post’s', async () => {
  const [own, beside] = [await given(clinic, '西渠的桥板松了'), await given(construction, '北巷的路面塌了')]
  await fallLate(own, beside)
  for (const unitId of [clinic, construction]) expect((await urge(unitId)).outcome.code).toBe('sent')
  await signAllIn()
  const { personId } = done(await (await town.as('shiqiao')).get('/api/me'))
  const stands = { role: 'unitOfficial', organizationId: clinic, fromOn: day(1), toOn: day(2), reason: '代班' }
  done(await administrator.post(`/api/people/${personId}/posts`, stands))

  let away = 0
  const app = await buildApp({ ...town.app.needs, now: () => town.now() + away * aDay })
  const substitute = await signIn(app, 'shiqiao')
  const told: unknown[] = []
  for (away = 0; away < 5; away++) {
    const notices = done(await substitute.get('/api/notices')).items
    told.push([away, await knows(substitute, own), notices.length])
    const neighbours = await knows(substitute, beside)
    expect([away, neighbours.filter((door) => door !== 'tray')]).toEqual([away, []])
  }
  await app.close()
  const [before, first, last, after, later] = told
  expect(before).toEqual([0, [], 0])
  expect([first, last]).toEqual([
    [1, everyDoor, 1],
    [2, everyDoor, 1],
  ])
  expect([after, later]).toEqual([
    [3, [], 0],
    [4, [], 0],
  ])
})

test('handed over: the former offices lose the matter, its sheet, its files and its place in their figures with the answer', async () => {
  const known = await taken('南桥头的护栏断了')
  const chair = await town.as('chair')
  const former = { clerk, officer, chair }
  const whole = everyDoor.filter((door) => !['urgings', 'notices'].includes(door))
  for (const [who, hand] of Object.entries(former)) expect([who, await knows(hand, known)]).toEqual([who, whole])
  const before = done(await officer.get('/api/suggestions/counts')).todo
  await must(officer, known.id, 'handOver', { stationId: 'org_shiqiao_station', reason: '在石桥街道地界。' })
  const keeps = async (hand: Hand) => (await knows(hand, known)).filter((door) => door !== 'tray')
  for (const [who, hand] of Object.entries(former)) expect([who, await keeps(hand)]).toEqual([who, []])
  expect(done(await officer.get('/api/suggestions/counts')).todo).toBe(before - 1)
  expect(await keeps(await town.as('shiqiao'))).toEqual(whole.filter((door) => door !== 'tray'))
})

test('handed to another county: the county’s office and its supervisor lose it too', async () => {
  const known = await taken('县道的涵洞积水')
  await must(officer, known.id, 'submitToCounty', { classify: { reason: '在外县地界' } })
  const supervisor = await town.as('supervisor')
  for (const hand of [county, supervisor]) expect(await knows(hand, known)).toContain('matter')
  await must(county, known.id, 'handOver', { stationId: world.otherCounty.stationId, reason: '这条路在东岭县。' })
  for (const hand of [clerk, officer, county, supervisor])
    expect((await knows(hand, known)).filter((door) => door !== 'tray')).toEqual([])
  expect(await knows(await town.as('baiyang'), known)).toContain('matter')
})

test('a merged unit: its people, its link and a notice on its way to it end as its matter goes to the successor', async () => {
  const { id } = await register(clerk, { ...theFloodedUnderpass, title: '三号桥的桥墩裂了' })
  await must(officer, id, 'submitToCounty', { classify: { reason: '县级职责' } })
  await must(county, id, 'transfer', { unitId: transport })
  const link = await giveLink(county, id)
  const { device } = await openLink(town, link)
  expect((await device.task()).status).toBe(200)
  const at = await markOf(id)
  await town.sleep(at + 1_000 - town.now())
  await town.until(() => isMarked(id))
  await toTheNight()
  await signAllIn()
  const urged = done(await county.post('/api/urgings', { unitIds: [transport], text: '' })).items[0]
  expect(urged.outcome.code).toBe('signed')

  const old = await town.as('transport')
  expect((await old.get(`/api/suggestions/${id}`)).status).toBe(200)
  const merged = { active: false, reason: '机构改革，并入水利局' }
  done(await administrator.post(`/api/organisations/${transport}/amend`, merged))
  await endPost(done(await old.get('/api/me')).posts[0].id)
  await must(county, id, 'reassign', { unitId: world.units.water, reason: '由水利局承接。' })

  expect((await old.get(`/api/suggestions/${id}`)).status).toBe(404)
  for (const url of ['/api/suggestions', '/api/obligations', '/api/notices'])
    expect([url, done(await old.get(url)).items]).toEqual([url, []])
  expect((await device.task()).body).toMatchObject({ status: 409, code: 'link.over' })
  expect((await deviceOf(device.hand, link.id).act('signFor')).body.code).toBe('link.over')
  await theMorningOf(urged)
  await signAllIn()
  expect(done(await county.get(`/api/notices/${urged.notice.id}`)).state.code).toBe('cancelled')
  const next = await register(clerk, { ...theFloodedUnderpass, title: '四号桥' })
  await must(officer, next.id, 'submitToCounty', { classify: { reason: '县级职责' } })
  expect((await make(county, next.id, 'transfer', { unitId: transport })).body.code).toBe('unit.unknown')
  const successor = await town.as('water')
  expect((await successor.get(`/api/suggestions/${id}`)).status).toBe(200)
})
