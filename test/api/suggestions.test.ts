import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theBusTimetable, theDarkLane, theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, deputy: Hand, chair: Hand, county: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const names = ['clerk', 'officer', 'deputy', 'chair', 'county', 'construction']
  ;[clerk, officer, deputy, chair, county, unit] = (await Promise.all(names.map(town.as))) as [
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
    Hand,
  ]
})
afterAll(() => town.close())

const show = async (by: Hand, id: string) => done(await by.get(`/api/suggestions/${id}`))
const list = async (by: Hand, query = '') => done(await by.get(`/api/suggestions${query}`))
const idsOf = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)

test('a matter is registered while Temporal is down, and its receipt has a number and a code', async () => {
  const answer = await clerk.post('/api/suggestions', theDarkLane)
  expect(answer.status).toBe(201)
  expect(answer.body.receiptNumber).toMatch(/-\d{4}-\d{4}-\d{5}$/)
  expect(answer.body.queryCode).toMatch(/^[0-9A-Z]{13}$/)
  expect(answer.body.submitters).toHaveLength(1)
  expect((await show(clerk, answer.body.id)).stage).toEqual({ code: 'registered', zh: '已登记', en: 'registered' })
})

test('the same key and body get the same receipt again, and the key with another body is refused', async () => {
  const key = randomUUID()
  const [first, again] = [
    await clerk.post('/api/suggestions', theDarkLane, key),
    await clerk.post('/api/suggestions', theDarkLane, key),
  ]
  expect([first.status, again.status]).toEqual([201, 201])
  expect(again.body).toEqual(first.body)
  const other = await clerk.post('/api/suggestions', { ...theDarkLane, title: '另一件事' }, key)
  expect([other.status, other.body.code]).toEqual([409, 'request.key-reused'])
})

test('a registration without a key is a bad request that names the header', async () => {
  const { statusCode } = await town.app.inject({ method: 'POST', url: '/api/suggestions', payload: theDarkLane })
  expect(statusCode).toBe(401)
  const answer = await clerk.post('/api/suggestions', theDarkLane, '')
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body.fields)).toContain('idempotency-key')
})

test('an answer given on the spot concludes the matter in the same request; a redirection closes it', async () => {
  const answered = await register(clerk, {
    ...theBusTimetable,
    onTheSpot: { move: 'answer', text: '末班车七点四十。', reason: '可以当场解答', mode: 'visit', answeredBy: null },
  })
  const shown = await show(clerk, answered.id)
  expect(shown.stage.code).toBe('answered')
  expect(shown.feedback[0].kinds[0]).toMatchObject({ kind: 'answer', state: 'told', mode: { code: 'visit' } })
  expect(shown.documents.map((d: { text: string }) => d.text)).toContain('末班车七点四十。')
  const redirected = await register(clerk, {
    ...theWageDispute,
    onTheSpot: {
      move: 'explain',
      text: '法院正在审理。',
      reason: '涉法涉诉',
      mode: 'visit',
      channelId: town.world.channels.court,
    },
  })
  expect((await show(clerk, redirected.id)).stage.code).toBe('closed')
})

test('a redirection on the spot to a channel of another county is refused and leaves nothing', async () => {
  const before = idsOf(await list(clerk, '?limit=100')).length
  const answer = await clerk.post('/api/suggestions', {
    ...theWageDispute,
    onTheSpot: {
      move: 'explain',
      text: '法院正在审理。',
      reason: '涉法涉诉',
      mode: 'visit',
      channelId: town.world.otherCounty.channelId,
    },
  })
  expect([answer.status, answer.body.code]).toEqual([422, 'channel.unknown'])
  expect(idsOf(await list(clerk, '?limit=100'))).toHaveLength(before)
})

test('only the station’s own people and its township office register there', async () => {
  expect((await officer.post('/api/suggestions', theDarkLane)).status).toBe(201)
  expect((await chair.post('/api/suggestions', theDarkLane)).status).toBe(201)
  for (const stranger of [unit, county, await town.as('supervisor')]) {
    const answer = await stranger.post('/api/suggestions', theDarkLane)
    expect([answer.status, answer.body.code]).toEqual([403, 'intake.not-your-station'])
  }
  const elsewhere = await clerk.post('/api/suggestions', { ...theDarkLane, stationId: town.world.neighbour.stationId })
  expect(elsewhere.status).toBe(403)
})

test('a deputy who brings a matter sees it, and hears of its end himself', async () => {
  const { id } = await register(deputy, { ...theDarkLane, channel: 'deputy' })
  const shown = await show(deputy, id)
  expect(shown.deputy.id).toBe(town.world.people.deputy)
  expect((await show(officer, id)).feedback.map((f: { recipient: { kind: string } }) => f.recipient.kind)).toEqual([
    'submitter',
    'deputy',
  ])
  const { id: notHis } = await register(clerk, theDarkLane)
  expect((await deputy.get(`/api/suggestions/${notHis}`)).status).toBe(404)
})

test('a deputy, place or category that does not fit is refused by its field', async () => {
  const refusedFor = async (change: object) => {
    const { status, body } = await clerk.post('/api/suggestions', { ...theDarkLane, ...change })
    return [status, body.fields.field]
  }
  expect(await refusedFor({ deputyId: town.world.militaryDeputyId })).toEqual([422, 'deputyId'])
  expect(await refusedFor({ placeId: town.world.otherCounty.townshipId })).toEqual([422, 'placeId'])
  expect(await refusedFor({ categoryId: 'cat_nothing' })).toEqual([422, 'categoryId'])
  expect(await refusedFor({ collectedAt: new Date(town.now() + 3_600_000).toISOString() })).toEqual([
    422,
    'collectedAt',
  ])
})

test('what is missing or impossible in a registration is named by its field', async () => {
  const wrong = async (change: object) => {
    const { status, body } = await clerk.post('/api/suggestions', { ...theDarkLane, ...change })
    expect(status).toBe(400)
    return body.fields.wrong.map((w: { field: string }) => w.field)
  }
  expect(await wrong({ title: '  ' })).toEqual(['title'])
  expect(await wrong({ channel: 'pigeon' })).toEqual(['channel'])
  expect(await wrong({ submitters: [] })).toEqual(['submitters'])
  expect(await wrong({ submitters: [{ name: '' }] })).toEqual(['submitters.0.name'])
  expect(await wrong({ contactPerson: 1 })).toEqual(['contactPerson'])
  expect(await wrong({ text: '有\u0000字' })).toEqual(['text'])
  expect(await wrong({ text: '半个字\ud842' })).toEqual(['text'])
  expect(await wrong({ placeid: 'plc_x' })).toEqual(['placeid'])
})

test('a long and strange text comes back as it was handed in', async () => {
  const text = `“引号”'quotes' \\ \n\n\n𠮷野家 🏮🚦 \u202eabc\u202c\t末尾 `.repeat(250).slice(0, 10_000)
  const title = '“𠮷”的\u200f🏮 路灯'
  const { id } = await register(clerk, { ...theDarkLane, title, text })
  const shown = await show(officer, id)
  expect(shown.text).toBe(text)
  expect(shown.title).toBe(title)
})

test('a submitter is shown masked, and not at all where he stays unnamed or asked for secrecy', async () => {
  const { id } = await register(clerk, {
    ...theDarkLane,
    submitters: [grandmaQin, { ...masterTang, identityHidden: true }, { anonymous: true }],
  })
  const answer = await officer.get(`/api/suggestions/${id}`)
  expect(answer.body.submitters.map((s: { name: string; phone: string }) => [s.name, s.phone])).toEqual([
    ['秦*', '138****0001'],
    [null, null],
    [null, null],
  ])
  for (const secret of [grandmaQin.name, grandmaQin.phone, masterTang.name, masterTang.phone])
    expect(JSON.stringify(answer.body)).not.toContain(secret)
})

test('what is not mine to see looks like what does not exist', async () => {
  const { id } = await register(clerk, theDarkLane)
  const strangers = await Promise.all(['neighbourclerk', 'othercounty'].map(nameOf))
  for (const stranger of [unit, ...strangers]) {
    const hidden = await stranger.get(`/api/suggestions/${id}`)
    const missing = await stranger.get('/api/suggestions/sug_0000000000000000000000')
    expect([hidden.status, missing.status]).toEqual([404, 404])
    expect({ ...hidden.body, requestId: '' }).toEqual({ ...missing.body, requestId: '' })
    expect(idsOf(await list(stranger, '?limit=100'))).not.toContain(id)
    expect((await stranger.get(`/api/suggestions/${id}/timeline`)).status).toBe(404)
  }
  for (const above of [county, await town.as('supervisor'), await town.as('city')])
    expect((await above.get(`/api/suggestions/${id}`)).status).toBe(200)
})
const nameOf = async (kind: 'neighbourclerk' | 'othercounty'): Promise<Hand> => {
  const personId = kind === 'neighbourclerk' ? town.world.people.neighbourClerk : town.world.people.otherCountyClerk
  const account = town.world.accounts.find((one) => one.personId === personId)
  return town.as(account?.username ?? kind)
}

test('a matter just registered waits in the township office’s tray, with its light and its words', async () => {
  const { id, receiptNumber } = await register(clerk, { ...theDarkLane, urgent: true })
  const [row] = (await list(officer, `?tray=todo&receiptNumber=${receiptNumber}`)).items
  expect(row).toMatchObject({
    id,
    receiptNumber,
    title: theDarkLane.title,
    stage: { code: 'registered' },
    route: null,
    holder: { role: 'TownshipOffice' },
    light: { code: 'green' },
    submitterCount: 1,
    urgent: true,
  })
  expect(row.holder.name.zh).toContain('柳林')
  expect(row.light.zh).toMatch(/还有 \d+ 个工作日/)
  expect(idsOf(await list(clerk, `?tray=todo&receiptNumber=${receiptNumber}`))).toEqual([])
  expect(idsOf(await list(clerk, `?tray=done&receiptNumber=${receiptNumber}`))).toEqual([id])
  expect(idsOf(await list(clerk, `?tray=inProgress&receiptNumber=${receiptNumber}`))).toEqual([id])
  expect(idsOf(await list(clerk, `?tray=closed&receiptNumber=${receiptNumber}`))).toEqual([])
})

test('pages follow one another without gap or repeat, and filters hold', async () => {
  for (let n = 0; n < 5; n++)
    await register(clerk, { ...theDarkLane, channel: 'mailbox', placeId: town.world.villageId })
  const all = idsOf(await list(officer, '?channel=mailbox&limit=100'))
  const seen: string[] = []
  for (let cursor = ''; ;) {
    const page = await list(officer, `?channel=mailbox&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...idsOf(page))
    if (page.nextCursor === null) break
    cursor = page.nextCursor
  }
  expect(seen).toEqual(all)
  expect(new Set(seen).size).toBe(5)
  expect(idsOf(await list(officer, `?channel=mailbox&placeId=${town.world.townshipId}`))).toHaveLength(5)
  expect(idsOf(await list(officer, `?channel=mailbox&placeId=${town.world.subdistrictId}`))).toEqual([])
  expect(idsOf(await list(officer, '?channel=mailbox&stage=classified'))).toEqual([])
  expect(idsOf(await list(officer, '?channel=mailbox&to=2020-01-01T00:00:00Z'))).toEqual([])
  expect((await officer.get('/api/suggestions?cursor=nonsense')).status).toBe(400)
  expect((await officer.get('/api/suggestions?limit=101')).status).toBe(400)
})

test('a person sees which moves are open to him, in which post, and why others are not', async () => {
  const { id } = await register(clerk, theDarkLane)
  const shown = await show(chair, id)
  const moves = shown.allowedMoves.map((m: { move: string }) => m.move)
  expect(moves).toContain('classify')
  expect(moves).toContain('assign')
  expect(shown.allowedMoves.every((m: { asPost: string }) => m.asPost.startsWith('pst_'))).toBe(true)
  expect(shown.closedMoves.find((m: { move: string }) => m.move === 'acceptResult').why.zh).toContain('已登记')
  const byClerk = (await show(clerk, id)).allowedMoves.map((m: { move: string }) => m.move)
  expect(byClerk).not.toContain('assign')
})
