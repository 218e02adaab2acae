import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, county: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, chair, county, unit] = await town.all('clerk', 'officer', 'chair', 'county', 'construction')
})
afterAll(() => town.close())

const show = async (by: Hand, id: string) => done(await by.get(`/api/suggestions/${id}`))
const list = async (by: Hand, query = '') => done(await by.get(`/api/suggestions${query}`))
const idsOf = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)

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
  const strangers = await Promise.all(
    [town.world.people.neighbourClerk, town.world.people.otherCountyClerk].map(signInOf),
  )
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
const signInOf = (personId: string): Promise<Hand> => {
  const account = town.world.accounts.find((one) => one.personId === personId)
  if (!account) throw new Error(`${personId} has no account`)
  return town.as(account.username)
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

test('words find a matter by what was said, its title, place or number, and never by who said it', async () => {
  const { id, receiptNumber } = await register(clerk, {
    ...theDarkLane,
    title: '水塔漏水',
    text: '老水塔 LEAKS 一个月了，进度 50%_，请修。',
    placeId: town.world.villageId,
    submitters: [{ ...masterTang, address: '后街九号' }],
  })
  const found = async (by: Hand, text: string) => idsOf(await list(by, `?limit=100&text=${encodeURIComponent(text)}`))
  for (const text of ['水塔', '漏水 一个月', '漏水　东柳', 'leaks', receiptNumber, '50%_'])
    expect([text, await found(officer, text)]).toEqual([text, [id]])
  // A wildcard is a character like any other, every word must stand there, and people are not looked through.
  for (const text of ['水%漏', '水_漏', '水塔 路灯', masterTang.name, masterTang.phone, '后街九号'])
    expect([text, await found(officer, text)]).toEqual([text, []])
  expect((await officer.get('/api/suggestions?text=')).status).toBe(400)
  expect((await officer.get(`/api/suggestions?text=${'长'.repeat(101)}`)).status).toBe(400)
})

test('words find nothing beyond what one may see', async () => {
  const { id } = await register(clerk, { ...theDarkLane, title: '只有本镇看得见的石桥' })
  const found = async (by: Hand) => idsOf(await list(by, `?text=${encodeURIComponent('石桥')}`))
  const strangers = await Promise.all(
    [town.world.people.neighbourClerk, town.world.people.otherCountyClerk].map(signInOf),
  )
  for (const stranger of [unit, ...strangers]) expect(await found(stranger)).toEqual([])
  for (const near of [clerk, officer, county]) expect(await found(near)).toEqual([id])
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
