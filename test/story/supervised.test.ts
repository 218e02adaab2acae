import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import { historyEvents } from '../../ops/history-events.ts'
import { pairWithLedger } from '../../ops/history/pair-with-ledger.ts'
import { stepsOfRun } from '../../ops/history/steps-of-run.ts'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const second = 1_000
let town: Town
const hands: Record<string, Hand> = {}
const hand = (name: string) => hands[name] as Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const names = [
    'clerk',
    'officer',
    'chair',
    'county',
    'countyhead',
    'supervisor',
    'construction',
    'transport',
    'farming',
    'shiqiao',
    'baiyang',
    'city',
  ]
  for (const name of names) hands[name] = await town.as(name)
})
afterAll(() => town?.close())

const inTheTownship = async () => {
  const { id } = await register(hand('clerk'), theDarkLane)
  await must(hand('officer'), id, 'assign', {
    unitId: world.units.construction,
    classify: { reason: '属于镇职责' },
  })
  await must(hand('construction'), id, 'signFor')
  return id
}
const superviseAt = async (id: string): Promise<number> => {
  const [row] = await town.ownerSql`select (mark ->> 'at')::float8 as at
    from obligation, jsonb_array_elements(marks) as mark
    where subject_id = ${id} and obligation.kind = 'handle' and mark ->> 'kind' = 'supervise'`
  return row!.at
}
const sleepUntil = (instant: number) => town.sleep(instant - town.now())
const supervised = async (id: string) => {
  await sleepUntil((await superviseAt(id)) + second)
  await town.until(
    async () => (await town.ownerSql`select 1 from notice_matter where suggestion_id = ${id}`).length > 0,
  )
}
const finish = (by: string, id: string) =>
  must(hand(by), id, 'submitResult', { text: '已装路灯六盏。', degree: 'solved' })
interface Notice {
  readonly id: string
  readonly vacant: boolean
  readonly state: { readonly code: string }
  readonly matters: readonly { readonly suggestionId: string }[]
}
const about = async (by: string, id: string): Promise<Notice | undefined> =>
  (done(await hand(by).get('/api/notices?kind=supervision')).items as Notice[]).find(({ matters }) =>
    matters.some(({ suggestionId }) => suggestionId === id),
  )
/** Who of them sees the notice about it, and in which state. */
const seenBy = async (id: string) => {
  const found: Record<string, string> = {}
  for (const name of Object.keys(hands)) {
    const notice = await about(name, id)
    if (notice) found[name] = notice.state.code
  }
  return found
}
const sign = (by: string, noticeId = '') => hand(by).post(`/api/notices/${noticeId}/sign`, { text: '请五日内办结。' })
const told = async (id: string): Promise<string[]> =>
  done(await hand('officer').get(`/api/suggestions/${id}/timeline`)).items.map(({ zh }: { zh: string }) => zh)

/** 督办中, on its page and in its row of the list. */
const flags = async (by: string, id: string) => {
  const { flags: own, receiptNumber } = done(await hand(by).get(`/api/suggestions/${id}`))
  const { items } = done(await hand(by).get(`/api/suggestions?receiptNumber=${receiptNumber}`))
  return [own.supervised, items[0].supervised]
}

test('a supervision is drawn up five working days after the urging, signed by the chair alone, and reaches the unit and the county office, which the urging did not', async () => {
  const id = await inTheTownship()
  await supervised(id)
  expect(await seenBy(id)).toEqual({ officer: 'draft', chair: 'draft' })
  const draft = await about('chair', id)
  expect(draft).toMatchObject({ number: null, createdBy: null, vacant: false })
  expect(await flags('officer', id)).toEqual([null, null])
  expect((await sign('officer', draft?.id)).status).toBe(403)
  expect((await sign('countyhead', draft?.id)).status).toBe(404)

  const signed = done(await sign('chair', draft?.id))
  expect(signed).toMatchObject({
    state: { code: 'sent' },
    number: expect.stringMatching(/^督办〔\d{4}〕1号$/),
    reportedTo: { id: 'org_qinghe_office' },
    signedBy: { zh: '王建国' },
  })
  expect(done(await sign('chair', draft?.id))).toEqual(signed)
  expect(await seenBy(id)).toEqual({
    officer: 'sent',
    chair: 'sent',
    county: 'sent',
    countyhead: 'sent',
    supervisor: 'sent',
    construction: 'sent',
  })
  await town.until(async () => (await told(id)).some((zh) => zh.includes(`签发${signed.number}`)))
  const flag = { code: 'supervised', zh: '督办中', en: 'Under supervision' }
  expect(await flags('construction', id)).toEqual([flag, flag])
  expect(await flags('county', id)).toEqual([flag, flag])
  await finish('construction', id)
  await must(hand('officer'), id, 'acceptResult')
  expect(await flags('officer', id)).toEqual([null, null])
})

test('the head who could sign declines with a reason: it goes to nobody, stays on record, and its rung draws up no other', async () => {
  const id = await inTheTownship()
  await supervised(id)
  const draft = await about('chair', id)
  const decline = (by: string) => hand(by).post(`/api/notices/${draft?.id}/decline`, { reason: '承办单位已书面说明。' })
  expect((await decline('officer')).status).toBe(403)
  expect((await decline('construction')).status).toBe(404)
  const declined = done(await decline('chair'))
  expect(declined).toMatchObject({
    state: { code: 'declined' },
    number: null,
    declinedBy: { zh: '王建国' },
    declinedReason: '承办单位已书面说明。',
  })
  expect(done(await decline('chair'))).toEqual(declined)
  expect(done(await sign('chair', draft?.id))).toMatchObject({ state: { code: 'declined' } })
  await town.sleep(30 * 86_400_000)
  expect(await seenBy(id)).toEqual({ officer: 'declined', chair: 'declined' })
  expect(await town.ownerSql`select 1 from notice_matter where suggestion_id = ${id}`).toHaveLength(1)
  await finish('construction', id)
})

test('one of the county office is signed by its head and told to the standing committee’s side; the township hears nothing', async () => {
  const { id } = await register(hand('clerk'), theFloodedUnderpass)
  await must(hand('officer'), id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
  await must(hand('county'), id, 'transfer', { unitId: world.units.transport })
  await supervised(id)
  const draft = await about('countyhead', id)
  expect((await sign('county', draft?.id)).status).toBe(403)
  expect(done(await sign('countyhead', draft?.id))).toMatchObject({ state: { code: 'sent' } })
  expect(await seenBy(id)).toEqual({ county: 'sent', countyhead: 'sent', supervisor: 'sent', transport: 'sent' })
  await must(hand('transport'), id, 'signFor')
  await finish('transport', id)
})

test('what arrives a second before the rung leaves no draft; a second after, the draft is there, and gone from every list at once', async () => {
  const [before, after] = [await inTheTownship(), await inTheTownship()]
  await sleepUntil((await superviseAt(before)) - second)
  await finish('construction', before)
  await supervised(after)
  expect(await seenBy(after)).toEqual({ officer: 'draft', chair: 'draft' })
  const draft = await about('chair', after)
  await finish('construction', after)
  expect(await seenBy(after)).toEqual({})
  expect((await sign('chair', draft?.id)).status).toBe(404)
  expect(await town.ownerSql`select 1 from notice_matter where suggestion_id = ${before}`).toEqual([])
})

test('where nobody holds the post that signs, the office above sees the draft and signs; where nobody is at the unit, it sees the notice', async () => {
  const id = await inTheTownship()
  await supervised(id)
  await town.ownerSql`update post set to_on = '2020-12-31' where role = 'townshipChair' and organization_id = 'org_liulin_office'`
  expect(await seenBy(id)).toEqual({ officer: 'draft', countyhead: 'draft', county: 'draft' })
  const draft = await about('countyhead', id)
  expect(draft).toMatchObject({ vacant: true })
  expect((await sign('county', draft?.id)).status).toBe(403)
  expect(done(await sign('countyhead', draft?.id))).toMatchObject({
    state: { code: 'sent' },
    signedBy: { zh: '孙立新' },
  })

  const [unread] = done(await hand('county').get('/api/notices?state=sent&kind=supervision')).items
  expect(unread).toMatchObject({ id: draft?.id, vacant: false })
  await town.ownerSql`update organization set active = false where id = ${world.units.construction}`
  expect(await about('county', id)).toMatchObject({ id: draft?.id, vacant: true })
  await town.ownerSql`update organization set active = true where id = ${world.units.construction}`
})

test('beside everything the clock did in a life nobody acted on stands the alarm of Temporal that brought it', async () => {
  const id = await inTheTownship()
  await supervised(id)
  const events = await historyEvents(town.temporal!.client, `suggestion/${id}`)
  const ledger = await suggestionLedger(town.db, id)
  const pairs = pairWithLedger(ledger, await stepsOfRun(town.temporal!.client, events!, 1), ledger.length)
  expect(pairs.filter(({ differs }) => differs !== null)).toEqual([])
  const byClock = pairs.filter((pair) => pair.ledger.some(({ actor }) => actor.kind === 'clock'))
  expect(byClock.length).toBeGreaterThan(4)
  expect(byClock.filter(({ temporal }) => temporal[0]?.type !== 'TIMER_FIRED')).toEqual([])
  const withoutOne = pairWithLedger(
    ledger.slice(0, -1),
    await stepsOfRun(town.temporal!.client, events!, 1),
    ledger.length,
  )
  expect(withoutOne.flatMap(({ seqs }) => seqs)).toEqual([ledger.length])
})
