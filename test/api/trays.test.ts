import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
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
const readTo = (by: Hand, id: string, seq: number) => by.put(`/api/suggestions/${id}/read-mark`, { seq })
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

test('a tray shows the overdue first, then what its reader has not opened, and pages follow without gap or repeat', async () => {
  const all = idsOf(await list(officer, '?tray=todo&order=due&limit=100'))
  const [late = '', ...rest] = all.toReversed()
  await makeLate(late)
  const [unread = '', ...read] = rest
  for (const id of [late, ...read]) await readTo(officer, id, 1_000)
  const byTerm = all.filter((id) => read.includes(id))
  const wanted = [...idsOf(await list(officer, '?tray=todo&overdue=true&order=due')), unread, ...byTerm]
  const pages: string[] = []
  for (let cursor = ''; ;) {
    const page = await list(officer, `?tray=todo&order=tray&limit=1${cursor && `&cursor=${cursor}`}`)
    pages.push(...idsOf(page))
    if (page.nextCursor === null) break
    cursor = page.nextCursor
  }
  expect(pages).toEqual([...new Set(wanted)])
  expect(idsOf(await list(officer, '?tray=todo&unread=true'))).toEqual([unread])
})

test('what happens after one has read a matter makes it unread again, for him alone', async () => {
  const [id = ''] = idsOf(await list(officer, '?tray=todo&limit=1'))
  const isUnread = async (by: Hand) =>
    (await list(by, '?limit=100')).items.find((row: { id: string }) => row.id === id).unread
  const { seq } = done(await officer.get(`/api/suggestions/${id}`))
  expect((await readTo(officer, id, seq)).status).toBe(204)
  expect([await isUnread(officer), await isUnread(clerk)]).toEqual([false, true])
  // An event more, behind the doors: no Temporal runs here.
  await town.ownerSql`update suggestion set seq = seq + 1 where id = ${id}`
  expect(await isUnread(officer)).toBe(true)
  await readTo(officer, id, seq + 5)
  expect(await isUnread(officer)).toBe(false)
  await readTo(officer, id, 0)
  expect(await isUnread(officer)).toBe(true)
})

test('nobody notes that he read what is not his to see, and learns nothing from trying', async () => {
  const [id = ''] = idsOf(await list(officer, '?tray=todo&limit=1'))
  const stranger = await town.as('shiqiao')
  const [hidden, none] = [await readTo(stranger, id, 1), await readTo(stranger, 'sug_0000000000000000000000', 1)]
  expect([hidden.status, hidden.body]).toEqual([
    404,
    { ...none.body, instance: hidden.body.instance, requestId: hidden.body.requestId },
  ])
  expect(await town.ownerSql`select 1 from read_mark where person_id = ${world.people.neighbourClerk}`).toEqual([])
})

test('a filter one keeps is his alone, kept once however often it is sent, without a word that was searched for', async () => {
  const kept = { name: '急的交办', tray: 'todo', wanted: { route: 'township', urgent: true } }
  const keep = (by: Hand, id: string, body: object = kept) => by.put(`/api/me/kept-filters/${id}`, body)
  const filtersOf = async (by: Hand) => done(await by.get('/api/me/kept-filters')).items
  await keep(officer, 'kfl_one')
  expect(done(await keep(officer, 'kfl_one', { ...kept, name: '急' }))).toEqual({ id: 'kfl_one', ...kept, name: '急' })
  expect(await filtersOf(officer)).toHaveLength(1)
  expect(await filtersOf(clerk)).toEqual([])
  expect((await keep(clerk, 'kfl_one')).status).toBe(404)
  expect((await keep(officer, 'kfl_two', { ...kept, wanted: { text: '秦秀兰' } })).status).toBe(400)
  for (let n = 1; n < 12; n++) await keep(officer, `kfl_more_${n}`)
  expect((await keep(officer, 'kfl_too_many')).body).toMatchObject({ status: 409, code: 'kept-filter.too-many' })
  await clerk.delete('/api/me/kept-filters/kfl_one')
  expect(await filtersOf(officer)).toHaveLength(12)
  expect((await officer.delete('/api/me/kept-filters/kfl_one')).status).toBe(204)
  expect((await filtersOf(officer)).map(({ id }: { id: string }) => id)).not.toContain('kfl_one')
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

interface Stream {
  readonly status: number
  /** The next figures that are told. */
  readonly counts: () => Promise<Record<string, number>>
  /** Everything that was told so far, as it came. */
  readonly said: () => string
  /** Waits until it is over; all that was told. */
  readonly ended: () => Promise<string>
  readonly close: () => Promise<void>
}

/** Signs somebody in over the network, and lets him listen as often as he likes. */
async function listening(username: string) {
  const origin = await listen()
  const { password } = world.accounts.find((held) => held.username === username)!
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password }),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return {
    open: async (query = ''): Promise<Stream> => {
      const leave = new AbortController()
      const url = `${origin}/api/suggestions/counts/events${query}`
      const { status, body } = await fetch(url, { headers: { cookie }, signal: leave.signal })
      const reader = body!.getReader()
      let all = ''
      let read = 0
      const more = async () => {
        const { done: isOver, value } = await reader.read()
        all += new TextDecoder().decode(value)
        return !isOver
      }
      return {
        status,
        said: () => all,
        counts: async () => {
          for (;;) {
            const told = /event: counts\ndata: (.*)\n\n/.exec(all.slice(read))
            if (told) {
              read += told.index + told[0].length
              return JSON.parse(told[1] ?? '') as Record<string, number>
            }
            if (!(await more())) throw new Error('the stream ended')
          }
        },
        ended: async () => {
          while (await more());
          return all
        },
        close: async () => {
          leave.abort()
          await reader.cancel().catch(() => undefined)
        },
      }
    },
    signOut: () => fetch(`${origin}/api/session`, { method: 'DELETE', headers: { cookie } }),
  }
}
let listensAt: Promise<string> | undefined
const listen = () => (listensAt ??= town.app.listen({ host: '127.0.0.1', port: 0 }))

test('whoever listens is told his figures as they change, none of another office, and nobody’s words', async () => {
  const [mine, theirs] = await Promise.all([listening('officer'), listening('shiqiao')])
  const [stream, other] = await Promise.all([mine.open(), theirs.open()])
  const before = await stream.counts()
  expect(before).toEqual(await counts(officer))
  const neighbours = await other.counts()
  await register(clerk, theDarkLane)
  expect(await stream.counts()).toEqual({ ...before, todo: before['todo']! + 1 })
  await register(clerk, theDarkLane)
  expect((await stream.counts())['todo']).toBe(before['todo']! + 2)
  expect(other.said().match(/event: counts/g)).toHaveLength(1)
  expect(neighbours['todo']).not.toBe(before['todo'])
  expect(stream.said().replaceAll(/event: counts\ndata: \{("\w+":\d+,?)+\}\n\n|: beat\n\n/g, '')).toBe('')
  await town.until(async () => {
    await register(clerk, theDarkLane)
    await stream.counts()
    return stream.said().includes(': beat\n\n')
  })
  await Promise.all([stream.close(), other.close()])
})

test('who signs out, or whose post ends, hears no more', async () => {
  const [officerListens, unitListens] = await Promise.all([listening('officer'), listening('construction')])
  const [stream, units] = await Promise.all([officerListens.open(), unitListens.open()])
  await Promise.all([stream.counts(), units.counts()])
  await officerListens.signOut()
  expect((await stream.ended()).match(/event: counts/g)).toHaveLength(1)
  await town.ownerSql`update post set to_on = '2021-01-01' where person_id = ${world.people.construction}`
  expect((await units.ended()).match(/event: counts/g)).toHaveLength(1)
})

test('a session listens three times at once and no more; whoever leaves makes room', async () => {
  const chairListens = await listening('chair')
  const streams = await Promise.all([1, 2, 3].map(() => chairListens.open()))
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
  const fourth = await chairListens.open()
  expect(fourth.status).toBe(429)
  await streams[0]!.close()
  await town.until(async () => {
    const another = await chairListens.open()
    if (another.status === 200) streams.push(another)
    return another.status === 200
  })
  const pretends = await listening('chair')
  expect((await pretends.open('?asPost=pst_liu_officer_1')).status).toBe(403)
  for (const stream of streams) await stream.close()
})
