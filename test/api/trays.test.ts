import { afterAll, beforeAll, expect, test } from 'vitest'
import { moves } from '../../workflows/rules/suggestion.ts'
import { researchMoves } from '../../workflows/rules/research.ts'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, chair] = await town.all('clerk', 'officer', 'chair')
  for (let n = 0; n < 5; n++) await register(clerk, { ...theDarkLane, urgent: n === 3 })
  await register(clerk, {
    ...theDarkLane,
    onTheSpot: { move: 'answer', text: '已经报修。', reason: '可以当场解答。', mode: 'visit' },
  })
})
afterAll(() => town.close())

const list = async (by: Hand, query: string) => done(await by.get(`/api/suggestions${query}`))
const counts = async (by: Hand, query = '') => done(await by.get(`/api/suggestions/counts${query}`))
const idsOf = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id)
/** Lets what is owed on one suggestion fall due long ago, behind the doors. */
const makeLate = (id: string) =>
  town.ownerSql`update obligation set due_at = '2020-01-01T16:00:00Z' where subject_id = ${id} and settled_at is null`

test('the figures beside the trays are as many as their lists hold', async () => {
  const { overdue, ...figures } = await counts(officer)
  expect(overdue).toBe(0)
  for (const [tray, count] of Object.entries(figures))
    expect([tray, idsOf(await list(officer, `?tray=${tray}&limit=100`)).length]).toEqual([tray, count])
  expect(figures).toMatchObject({ todo: 5, closed: 1 })
})

test('what an official has let fall due is counted, and its figure opens its list', async () => {
  const [late = ''] = idsOf(await list(officer, '?tray=todo&limit=1'))
  await makeLate(late)
  expect((await counts(officer)).overdue).toBe(1)
  expect(idsOf(await list(officer, '?tray=todo&overdue=true'))).toEqual([late])
  expect((await town.citizen.get('/api/suggestions/counts')).status).toBe(401)
})

test('a list by term begins with what falls due first, and its pages follow without gap or repeat', async () => {
  const whole = (await list(officer, '?tray=todo&order=due&limit=100')).items
  const terms = whole.map((row: { nextDueAt: string }) => row.nextDueAt)
  expect(terms).toEqual(terms.toSorted())
  const seen: string[] = []
  for (let cursor = ''; ;) {
    const page = await list(officer, `?tray=todo&order=due&limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...idsOf(page))
    if (page.nextCursor === null) break
    cursor = page.nextCursor
  }
  expect(seen).toEqual(whole.map(({ id }: { id: string }) => id))
})

test('a row says what the reader’s own office owes on it, and nothing to one who owes nothing', async () => {
  const [row] = (await list(officer, '?tray=todo&limit=1')).items
  expect(row.toDo).toMatchObject({ code: 'classify', zh: '受理分类' })
  expect((await list(clerk, `?receiptNumber=${row.receiptNumber}`)).items[0].toDo).toBeNull()
})

test('one who holds two posts looks at the tray of one of them alone, and of no post of others', async () => {
  const { posts } = done(await chair.get('/api/me'))
  const [atStation, atOffice] = ['stationHead', 'townshipChair'].map(
    (role) => posts.find((post: { role: string }) => post.role === role).id as string,
  )
  expect((await counts(chair, `?asPost=${atStation}`)).todo).toBe(0)
  expect((await counts(chair, `?asPost=${atOffice}`)).todo).toBe(5)
  expect(idsOf(await list(chair, `?tray=todo&asPost=${atStation}`))).toEqual([])
  expect((await officer.get(`/api/suggestions?asPost=${atOffice}`)).status).toBe(403)
  expect((await officer.get(`/api/suggestions/counts?asPost=${atOffice}`)).status).toBe(403)
})

test('every move has a form to be drawn from, and a move nobody knows has none', async () => {
  const doors = [...moves.map((move) => `suggestions/${move}`), ...researchMoves.map((move) => `research/${move}`)]
  for (const door of doors) {
    const { body, example } = done(await officer.get(`/api/forms/${door}`))
    expect([door, body.type, typeof example]).toEqual([door, 'object', 'object'])
  }
  expect((await officer.get('/api/forms/suggestions/vanish')).status).toBe(404)
})
