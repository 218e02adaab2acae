/** S17: no door writes a field it does not name, whatever column of the memory it is called by. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { openTown, type Town } from '../town/open-town.ts'

type Json = Record<string, unknown>
let town: Town
let columns: string[]
// oxlint-disable-next-line typescript/no-explicit-any
let papers: any
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const rows = await town.ownerSql`select distinct column_name as name from information_schema.columns
    where table_schema = 'public'`
  const inCamel = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  columns = [...new Set(rows.flatMap(({ name }) => [String(name), inCamel(String(name))]))]
  papers = done(await town.citizen.get('/api/openapi.json'))
})
afterAll(() => town.close())

/** Every door that takes a JSON body: its address, the schema of the body and the first example of it. */
function writable() {
  return Object.entries<Json>(papers.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).flatMap(([verb, operation]) => {
      const content = (operation as Json & { requestBody?: { content?: Json } }).requestBody?.content?.[
        'application/json'
      ] as undefined | { schema: Json; example?: Json; examples?: Record<string, { value: Json }> }
      if (!content) return []
      const example = content.example ?? Object.values(content.examples ?? {})[0]?.value ?? {}
      return [
        {
          door: `${verb.toUpperCase()} ${path}`,
          verb: verb.toUpperCase(),
          path,
          schema: JSON.stringify(content.schema),
          example,
        },
      ]
    }),
  )
}

/** The same value with `more` put into each of its objects in turn. */
function* withMore(value: unknown, more: Json): Generator<unknown> {
  if (Array.isArray(value))
    for (const [n, item] of value.entries()) for (const changed of withMore(item, more)) yield value.with(n, changed)
  else if (typeof value === 'object' && value !== null) {
    yield { ...more, ...value }
    for (const [key, inner] of Object.entries(value))
      for (const changed of withMore(inner, more)) yield { ...value, [key]: changed }
  }
}

/** Objects whose keys are the sender's own: numbers in other systems, by the system's name. */
const freeKeys = ['externalNumbers']

/** Temporal's own programs say there what they like; nothing of it is written. */
const reads = ['POST /api/codec/decode']

test('no door takes the name of a column that is not a field of it, at any depth', { timeout: 300_000 }, async () => {
  const hand = await town.as('chair')
  const taken: unknown[] = []
  let knocks = 0
  for (const { door, verb, path, schema, example } of writable()) {
    if (reads.includes(door)) continue
    const strange = columns.filter((name) => !schema.includes(`"${name}"`))
    expect([door, strange.length > 100]).toEqual([door, true])
    const { [freeKeys[0]!]: _own, ...bare } = example
    for (const body of withMore(bare, Object.fromEntries(strange.map((name) => [name, 'x'])))) {
      knocks += 1
      const by = path.startsWith('/api/public') || path.startsWith('/api/session') ? town.citizen : hand
      const url = path.replaceAll(/\{\w+\}/g, 'x_0000000000000000000000000')
      const { status, body: said } = await (verb === 'PUT' ? by.put(url, body) : by.post(url, body, randomUUID()))
      // A unit's link, and a system's key, are asked for before anything that is sent is read.
      if (status !== 400 && !(status === 401 && /^\/api\/(links|intake)\//.test(path)))
        taken.push([door, status, said.code])
    }
  }
  expect(taken).toEqual([])
  expect(knocks).toBeGreaterThan(100)
})

test('a registration that says what is not its own changes nothing', async () => {
  const count = async () => (await town.ownerSql`select count(*)::int as many from suggestion`)[0]?.['many']
  const before = await count()
  const clerk = await town.as('clerk')
  const example = writable().find(({ door }) => door === 'POST /api/suggestions')?.example
  for (const more of [
    { stage: 'closed' },
    { countyOfficeId: 'org_dongling_office' },
    { id: 'sug_mine' },
    { receiptNumber: '1' },
  ])
    expect((await clerk.post('/api/suggestions', { ...example, ...more })).status).toBe(400)
  expect(await count()).toBe(before)
})
