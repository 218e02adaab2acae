/** S19: what somebody writes is a value, never a piece of a question; and no question is glued together in the program. */
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
// oxlint-disable-next-line typescript/no-explicit-any
let papers: any
let clerk: Hand, officer: Hand, administrator: Hand, auditor: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, officer, administrator, auditor] = await town.all('clerk', 'officer', 'administrator', 'auditor')
  await register(clerk, theDarkLane)
  papers = (await town.citizen.get('/api/openapi.json')).body
})
afterAll(() => town?.close())

const hostile = [
  `' or '1'='1`,
  `x'; drop table suggestion; --`,
  `") or 1=1 --`,
  `id; select pg_sleep(9)`,
  `(select 1/0)`,
  `1/0`,
  `$1`,
  `$.state ? (@ == 1)`,
  `{"$ne":null}`,
  `title desc, id`,
  `"state"->>'stage'`,
  String.raw`\'; select 1/0; --`,
  '\u02bc or 1=1',
]

/** Whoever the door opens to. */
const whoAsks = (path: string) =>
  path.startsWith('/api/audit')
    ? auditor
    : /^\/api\/(people|policies|calendars|operations)/.test(path)
      ? administrator
      : officer

test(
  'no field of any list’s question is read as a piece of SQL, a pattern or a path',
  { timeout: 300_000 },
  async () => {
    const before = await town.ownerSql`select count(*)::int as n from suggestion`
    const faults: unknown[] = []
    let knocks = 0
    for (const [path, verbs] of Object.entries<Record<string, { parameters?: { in: string; name: string }[] }>>(
      papers.paths,
    )) {
      const fields = verbs['get']?.parameters?.filter((one) => one.in === 'query') ?? []
      if (fields.length === 0 || path.endsWith('/events')) continue
      const url = path.replaceAll(/\{\w+\}/g, 'x_0000000000000000000000000')
      for (const { name } of fields)
        for (const value of hostile) {
          knocks += 1
          const { status, body } = await whoAsks(path).get(`${url}?${name}=${encodeURIComponent(value)}`)
          if (status >= 500 || status === 401 || status === 403) faults.push([path, name, value, status, body])
          // A value that is taken finds nothing: there is no such word, name, place or number.
          const items = status === 200 && Array.isArray(body.items) ? body.items : []
          if (['text', 'name', 'receiptNumber', 'subject', 'person'].includes(name) && items.length > 0)
            faults.push([path, name, value, items.length])
        }
    }
    expect(faults).toEqual([])
    expect(knocks).toBeGreaterThan(500)
    expect(await town.ownerSql`select count(*)::int as n from suggestion`).toEqual(before)
  },
)

/** Text that becomes SQL as it stands: a closed list of the program's own tuples, and the columns of a table of its own. */
const asItStands = ['db/commands/rebuild-from-ledger.ts', 'db/schema/columns.ts']

test('SQL is written as it stands only in the files named here, none of which is told anything by anybody', () => {
  const rooms = ['activities', 'api', 'db', 'ops', 'workflows']
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  )
  const raw = files.filter((file) => /\bsql\.(raw|identifier)\(|\.query\(`[^`]*\$\{/.test(readFileSync(file, 'utf8')))
  expect(raw.toSorted()).toEqual(asItStands)
})
