import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, deputy: Hand, unit: Hand, stranger: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, county, deputy, unit] = await town.all('clerk', 'officer', 'county', 'deputy', 'construction')
  const account = world.accounts.find(({ personId }) => personId === world.people.otherCountyClerk)
  stranger = await town.as(account?.username ?? '')
})
afterAll(() => town.close())

const me = world.people.deputy
const other = world.townshipDeputies.find((id) => id !== me) ?? ''
const on = (days: number) => dayOf(town.now() + days * 86_400_000)
const enter = (by: Hand, body: object, key?: string) =>
  by.post('/api/duty-days', { stationId: world.stationId, deputyIds: [me], ...body }, key)
const refusedFor = async (asked: Promise<{ status: number; body: { code: string } }>) => {
  const { status, body } = await asked
  return [status, body.code]
}
const list = async (by: Hand, query = '') => done(await by.get(`/api/duty-days?limit=100&${query}`)).items

test('a station arranges who sits when; offices above it see the day, a deputy his own, others nothing', async () => {
  const dutyOn = on(3)
  const key = randomUUID()
  const made = await enter(clerk, { dutyOn, fromTime: '08:30', toTime: '11:30', deputyIds: [me, other, me] }, key)
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ dutyOn, fromTime: '08:30', deputies: [{ id: me }, { id: other }], voided: null })
  const again = await enter(clerk, { dutyOn, fromTime: '08:30', toTime: '11:30', deputyIds: [me, other, me] }, key)
  expect([again.status, again.body.id]).toEqual([200, made.body.id])
  const alone = done(await enter(officer, { dutyOn, fromTime: '14:00', deputyIds: [other] }))
  for (const by of [clerk, officer, county])
    expect((await list(by, `from=${dutyOn}&to=${dutyOn}`)).map((one: { id: string }) => one.id)).toEqual([
      made.body.id,
      alone.id,
    ])
  expect((await list(deputy, `from=${dutyOn}&to=${dutyOn}`)).map((one: { id: string }) => one.id)).toEqual([
    made.body.id,
  ])
  for (const by of [unit, stranger]) expect(await list(by)).toEqual([])
})

test('who does not keep the station arranges nothing; a day one does not see is not there', async () => {
  const { id, dutyOn } = done(await enter(clerk, { dutyOn: on(4) }))
  for (const by of [deputy, unit, county, stranger])
    expect(await refusedFor(enter(by, { dutyOn: on(5) }))).toEqual([403, 'duty.not-yours'])
  const change = { dutyOn, deputyIds: [other], reason: '换人。' }
  for (const path of ['change', 'void'])
    for (const [by, met] of [
      [county, [403, 'duty.not-yours']],
      [deputy, [403, 'duty.not-yours']],
      [stranger, [404, 'not-found']],
      [unit, [404, 'not-found']],
    ] as const) {
      const body = path === 'change' ? change : { reason: '停电。' }
      expect(await refusedFor(by.post(`/api/duty-days/${id}/${path}`, body))).toEqual(met)
    }
  expect(await refusedFor(enter(clerk, { stationId: world.neighbour.stationId, dutyOn }))).toEqual([
    403,
    'duty.not-yours',
  ])
})

test('the same hour stands once, whoever asks at the same moment; one who is no deputy does not sit', async () => {
  const dutyOn = on(6)
  const answers = await Promise.all(
    [clerk, officer, clerk, officer].map((by) => enter(by, { dutyOn, fromTime: '09:00' })),
  )
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409, 409])
  expect(await refusedFor(enter(clerk, { dutyOn, fromTime: '10:00', deputyIds: [me, world.people.clerk] }))).toEqual([
    422,
    'duty.deputy-unknown',
  ])
  expect(await refusedFor(enter(clerk, { dutyOn, fromTime: '10:00', toTime: '09:00' }))).toEqual([
    422,
    'duty.ends-before-it-begins',
  ])
  const later = done(await enter(clerk, { dutyOn, fromTime: '15:00' }))
  const onto = { dutyOn, fromTime: '09:00', deputyIds: [me], reason: '改到上午。' }
  expect(await refusedFor(clerk.post(`/api/duty-days/${later.id}/change`, onto))).toEqual([409, 'duty.entered-already'])
})

test('a change keeps what stood before with its reason; a day out of use stays to be read, and its hour is free again', async () => {
  const dutyOn = on(7)
  const { id } = done(await enter(clerk, { dutyOn }))
  const body = { dutyOn: on(8), fromTime: '08:30', deputyIds: [other], reason: '当天县里开会。' }
  expect((await clerk.post(`/api/duty-days/${id}/change`, { ...body, reason: ' ' })).status).toBe(400)
  const changed = done(await officer.post(`/api/duty-days/${id}/change`, body))
  expect(changed).toMatchObject({
    dutyOn: on(8),
    deputies: [{ id: other }],
    changes: [{ dutyOn, deputies: [{ id: me }], reason: '当天县里开会。', by: { id: world.people.officer } }],
  })
  expect(done(await officer.post(`/api/duty-days/${id}/change`, body))).toEqual(changed)
  const voided = done(await clerk.post(`/api/duty-days/${id}/void`, { reason: '停电。' }))
  expect(voided.voided).toMatchObject({ reason: '停电。', by: { id: world.people.clerk } })
  expect(done(await clerk.post(`/api/duty-days/${id}/void`, { reason: '又一次。' }))).toEqual(voided)
  expect(await refusedFor(clerk.post(`/api/duty-days/${id}/change`, body))).toEqual([409, 'duty.voided-already'])
  const of = (query: string) => list(clerk, `from=${on(8)}&to=${on(8)}&${query}`)
  expect(await of('')).toEqual([])
  expect((await of('voided=true')).map((one: { id: string }) => one.id)).toEqual([id])
  done(await enter(clerk, { dutyOn: on(8), fromTime: '08:30' }))
})

test('a roster goes on page by page in the order of its days, each once', async () => {
  const all = await list(clerk, 'voided=true')
  const days = all.map(({ dutyOn, fromTime }: { dutyOn: string; fromTime: string }) => dutyOn + fromTime)
  expect(days).toEqual(days.toSorted())
  const read: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page = done(await clerk.get(`/api/duty-days?voided=true&limit=2${cursor && `&cursor=${cursor}`}`))
    read.push(...page.items.map((one: { id: string }) => one.id))
    cursor = page.nextCursor
  }
  expect(read).toEqual(all.map((one: { id: string }) => one.id))
})

const year = async (by: Hand) => done(await by.get('/api/me/deputy-year'))

test('a deputy reads when he next sits and when he last sat; nothing out of use, and nothing of another', async () => {
  done(await enter(clerk, { dutyOn: on(-9) }))
  const gone = done(await enter(clerk, { dutyOn: on(-2) }))
  done(await enter(clerk, { dutyOn: on(-1), deputyIds: [other] }))
  const soon = done(await enter(clerk, { dutyOn: on(0) }))
  done(await clerk.post(`/api/duty-days/${gone.id}/void`, { reason: '没有开。' }))
  const { coming, last } = await year(deputy)
  expect(coming[0]).toMatchObject({ id: soon.id, dutyOn: on(0), station: { id: world.stationId } })
  expect(coming.every((one: { deputies: { id: string }[] }) => one.deputies.some(({ id }) => id === me))).toBe(true)
  expect(last).toMatchObject({ dutyOn: on(-9) })
})

test('his visits are counted once a reception and by mandate, and what was struck or amended is not counted', async () => {
  const { mandates } = await year(deputy)
  expect(mandates.map((one: { visits: object[] }) => one.visits)).toEqual([[], []])
  expect(mandates.map((one: { level: { code: string } }) => one.level.code).toSorted()).toEqual(['county', 'township'])
  const attend = async (heldOn: string, times: readonly [string, string][]) => {
    const { id } = done(await clerk.post('/api/receptions', { stationId: world.stationId, heldOn }))
    let answer
    for (const [came, left] of times)
      answer = done(
        await clerk.post(`/api/receptions/${id}/attendances`, {
          kind: 'entryRecord',
          personId: me,
          cameAt: `${heldOn}T${came}:00+08:00`,
          leftAt: `${heldOn}T${left}:00+08:00`,
        }),
      )
    return answer
  }
  await attend('2026-03-05', [
    ['09:00', '10:00'],
    ['10:30', '11:30'],
  ])
  const amended = await attend('2026-04-02', [['09:00', '11:00']])
  const amend = (of: { id: string; attendances: { id: string }[] }, body: object) =>
    clerk.post(`/api/receptions/${of.id}/attendances/${of.attendances[0]?.id}/amend`, body)
  done(await amend(amended, { leftAt: '2026-04-02T11:30:00+08:00', reason: '签到表上是十一点半。' }))
  const struck = await attend('2026-05-07', [['09:00', '11:00']])
  done(await amend(struck, { struck: true, reason: '登记错了人。' }))
  await attend('2025-12-30', [['09:00', '11:00']])
  const now = await year(deputy)
  const visits = [{ heldOn: '2026-03-05', station: { id: world.stationId } }, { heldOn: '2026-04-02' }]
  expect(now.mandates).toMatchObject([
    { visits, due: 3 },
    { visits, due: 3 },
  ])
  expect(now.mandates[0].visits).toHaveLength(2)
  expect(await year(clerk)).toMatchObject({ coming: [], last: null, mandates: [] })
})
