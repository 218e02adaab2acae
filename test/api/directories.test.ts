import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand
let city: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  clerk = await town.as('clerk')
  city = await town.as('city')
})
afterAll(() => town.close())

const directories = ['organisations', 'stations', 'deputies', 'resolution-channels', 'categories', 'places']

interface Item {
  id: string
  personId: string
  name: string
  placeId: string
  kind: string
  level: string
  mandates: { level: string; station: { id: string } | null }[]
}

/** Every page of a directory, one after the other. */
async function all(hand: Hand, url: string): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const sign = url.includes('?') ? '&' : '?'
    const { body } = await hand.get(`/api/${url}${cursor && `${sign}cursor=${cursor}`}`)
    items.push(...body.items)
    cursor = body.nextCursor
  }
  return items
}

test('no directory opens for one who is not signed in', async () => {
  for (const name of directories) expect((await town.citizen.get(`/api/${name}`)).status).toBe(401)
})

test('a clerk finds in every directory what his work needs', async () => {
  for (const name of directories) expect([name, (await all(clerk, name)).length > 0]).toEqual([name, true])
})

test('a clerk reads the directories of his own county, a city officer those of the whole city', async () => {
  const placesOfClerk = (await all(clerk, 'places?limit=100')).map(({ id }) => id)
  expect(placesOfClerk).toEqual(expect.arrayContaining(['990100', '990121', 'plc_liulin', 'plc_dongliu_1']))
  expect(placesOfClerk).not.toContain('990122')
  expect(placesOfClerk).not.toContain('plc_baiyang')
  expect((await all(city, 'places?limit=100')).map(({ id }) => id)).toContain('plc_baiyang')
  const bodies = await all(clerk, 'organisations?limit=100')
  for (const { placeId } of bodies) expect(placesOfClerk).toContain(placeId)
  expect((await all(city, 'organisations?limit=100')).length).toBeGreaterThan(bodies.length)
})

test('pages of two hold the same bodies as one page of all, each once and in order', async () => {
  const whole = (await all(clerk, 'organisations?limit=100')).map(({ id }) => id)
  expect((await all(clerk, 'organisations?limit=2')).map(({ id }) => id)).toEqual(whole)
  expect(new Set(whole).size).toBe(whole.length)
})

test('bodies are found by kind, level and place', async () => {
  const departments = await all(clerk, 'organisations?kind=department&level=county')
  expect(departments.length).toBeGreaterThan(0)
  for (const body of departments) expect(body).toMatchObject({ kind: 'department', level: 'county' })
  for (const { placeId } of await all(clerk, 'organisations?placeId=plc_liulin')) expect(placeId).toBe('plc_liulin')
})

test('a deputy is listed once, with his mandates and the station he is enrolled in', async () => {
  const deputies = await all(clerk, `deputies?stationId=${town.world.stationId}&limit=2`)
  expect(new Set(deputies.map(({ personId }) => personId)).size).toBe(deputies.length)
  for (const { mandates } of deputies)
    expect(mandates.some(({ station }) => station?.id === town.world.stationId)).toBe(true)
})

test('topics are read level by level', async () => {
  const first = await all(clerk, 'categories?parentId=root&limit=100')
  expect(new Set(first.map(({ level }) => level))).toEqual(new Set([1]))
  const [one] = first
  const below = await all(clerk, `categories?parentId=${one?.id}&limit=100`)
  expect(below.every(({ id }) => id.startsWith(one?.id ?? '-'))).toBe(true)
})

test('a cursor that is not ours and a filter nobody knows are wrong fields', async () => {
  const cursor = await clerk.get('/api/organisations?cursor=rubbish')
  expect([cursor.status, cursor.body.fields.wrong[0].field]).toEqual([400, 'cursor'])
  const filter = await clerk.get('/api/organisations?county=990121')
  expect([filter.status, filter.body.fields.wrong[0].field]).toEqual([400, 'county'])
})
