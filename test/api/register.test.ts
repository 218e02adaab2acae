import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theBusTimetable, theDarkLane, theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, deputy: Hand, chair: Hand, county: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, deputy, chair, county, unit] = await town.all(
    'clerk',
    'officer',
    'deputy',
    'chair',
    'county',
    'construction',
  )
})
afterAll(() => town.close())

const show = async (by: Hand, id: string) => done(await by.get(`/api/suggestions/${id}`))
const howMany = async () => done(await clerk.get('/api/suggestions?limit=100')).items.length as number

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
  const answer = await clerk.post('/api/suggestions', theDarkLane, '')
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body.fields)).toContain('idempotency-key')
})

test('a stranger is asked who he is before his body is read', async () => {
  const answer = await town.citizen.post('/api/suggestions', { nonsense: true })
  expect([answer.status, answer.body.code]).toEqual([401, 'session.missing'])
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
  const before = await howMany()
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
  expect(await howMany()).toBe(before)
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

const similar = async (by: Hand, text: string) =>
  done(await by.post('/api/suggestions/similar', { text })).items.map((item: { id: string }) => item.id)

test('an open matter that says much the same is found while another is written down, and one that shares a word is not', async () => {
  const said = { ...theDarkLane, title: '北河桥护栏断了一截', text: '北河桥的护栏断了一截，孩子上学要从桥上走。' }
  const { id } = await register(clerk, said)
  expect(await similar(clerk, '北河桥栏杆断了，护栏缺一截')).toEqual([id])
  expect(await similar(clerk, '孩子上学坐车的事')).not.toContain(id)
  expect(await similar(clerk, '桥')).toEqual([])
  expect((await county.post('/api/suggestions/similar', { text: said.title })).status).toBe(403)
})

test('a matter is registered and joined to another in one act, with its own number and receipt', async () => {
  const lead = await register(clerk, { ...theDarkLane, title: '老戏台屋顶漏雨，台板烂了' })
  const [offered] = done(await clerk.post('/api/suggestions/similar', { text: '老戏台屋顶漏雨' })).items
  expect(offered).toMatchObject({ id: lead.id, leads: true, stage: { code: 'registered' } })
  const key = randomUUID()
  const joinTo = { leadId: lead.id, reason: '同一座戏台。' }
  const body = { ...theDarkLane, title: '戏台漏雨', joinTo }
  const second = done(await clerk.post('/api/suggestions', body, key))
  expect(done(await clerk.post('/api/suggestions', body, key))).toEqual(second)
  expect(second.receiptNumber).not.toBe(lead.receiptNumber)
  const kinds = await town.ownerSql`select kind from suggestion_event where suggestion_id = ${second.id} order by seq`
  expect(kinds.map(({ kind }) => kind)).toEqual(['registered', 'joined'])

  const before = await howMany()
  const third = await clerk.post('/api/suggestions', { ...body, joinTo: { ...joinTo, leadId: second.id } })
  expect([third.status, third.body.code]).toEqual([409, 'join.lead-is-joined'])
  const unknown = await clerk.post('/api/suggestions', { ...body, joinTo: { ...joinTo, leadId: 'sug_none' } })
  expect(unknown.status).toBe(422)
  const both = { ...body, onTheSpot: { move: 'answer', text: '已修。', reason: '当场', mode: 'visit' } }
  expect((await clerk.post('/api/suggestions', both)).status).toBe(400)
  expect(await howMany()).toBe(before)
})
