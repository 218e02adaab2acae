/** The second lock: what the database shows a connection of the serving role, whatever the program asks. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Reader } from '../../db/connect.ts'
import { withinScope } from '../../db/within-scope.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import type { Sight } from '../../workflows/rules/access.ts'
import { openBooks, type Books } from './open-books.ts'

/** Kept row by row: what citizens said, brought and are. */
const byRow = ['attachment', 'document', 'drafted_move', 'intake_draft', 'submitter', 'suggestion']
/** Hangs on them, and asks for a scope, whichever. */
const byScope = [
  'appraisal_item',
  'assignment',
  'figure_remark',
  'frozen_fact',
  'machine_intake',
  'notice',
  'notice_matter',
  'obligation',
  'personal_request',
  'retention_hold',
  'suggestion_command',
  'suggestion_event',
  'unit_link',
]
/** What holds nothing of a matter but ids: the register of places and people, the rules, sign-in, the audit, the program's own books. */
const unlocked = [
  'account',
  'appraisal',
  'audit_event',
  'audit_head',
  'calendar_day',
  'category',
  'deadline_policy',
  'deadline_policy_draft',
  'deadline_rule',
  'deputy_mandate',
  'duty_day',
  'enrolment',
  'frozen_figures',
  'intake_key',
  'kept_filter',
  'liaison_station',
  'lookup_attempt',
  'machine_key',
  'mailbox_opening',
  'notice_counter',
  'office_hours',
  'office_setting',
  'organization',
  'outbox',
  'password_state',
  'person',
  'place',
  'post',
  'privacy_notice',
  'privacy_notice_draft',
  'read_mark',
  'receipt_counter',
  'reception_attendance',
  'reception_session',
  'research',
  'research_command',
  'research_event',
  'resolution_channel',
  'retention_rule',
  'session',
  'slip',
  'slip_pad',
  'steps_done',
  'town_kind',
  'township_map',
  'two_factor',
  'unit_link_session',
  'user',
  'verification',
  'wording',
  'work_calendar',
]
const stations = 40

let books: Books
let asked: ReturnType<typeof connect>
let first: string
beforeAll(async () => {
  books = await openBooks()
  asked = connect(books.appUrl, { name: 'row-security', sees: 'whatIsAsked', max: 4 })
  first = (await books.register()).id
  await books.owner`insert into organization (id, kind, level, place_id, name)
    select 'org_rs_' || n, 'station', 'township', place_id, 'rs' from organization, generate_series(0, ${stations - 1}) n
    where id = 'org_liulin_station'`
  await copies('few', stations * 5)
})
afterAll(async () => {
  await asked.close()
  await books.close()
})

/** So many suggestions more, spread over the stations. */
const copies = (name: string, many: number) => books.owner`insert into suggestion
  select (jsonb_populate_record(s, jsonb_build_object('id', ${`sug_${name}_`} || lpad(n::text, 8, '0'), 'receipt_number', ${name} || n,
    'station_id', 'org_rs_' || n % ${stations}, 'deputy_id', null, 'state', '{}'::jsonb))).*
  from suggestion s, generate_series(1, ${many}) n where s.id = ${first}`
const at = (n: number): Sight[] => [{ by: 'stationId', id: `org_rs_${n}` }]
const stationsSeen = async (reader: Reader) => {
  const { rows } = await reader.execute<{ station: string; many: number }>(
    sql`select station_id as station, count(*)::int as many from suggestion group by 1`,
  )
  return rows
}

test('the serving role owns nothing, passes no lock, and every table is locked or named as open', async () => {
  const [role] = await books.owner`select rolsuper, rolbypassrls from pg_roles where rolname = 'huiyin_app'`
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
  const tables = await books.owner`select relname as name, relrowsecurity and relforcerowsecurity as locked,
    pg_get_userbyid(relowner) as owner from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`
  expect(tables.filter(({ owner }) => owner === 'huiyin_app')).toEqual([])
  const names = (is: boolean) => tables.flatMap(({ name, locked }) => (locked === is ? [String(name)] : [])).toSorted()
  expect(names(true)).toEqual([...byRow, ...byScope].toSorted())
  expect(names(false)).toEqual(unlocked)
})

test('without a scope the serving role sees nothing, and writes nothing', async () => {
  const counts = (options?: string) =>
    withPostgres(`${books.appUrl}${options ?? ''}`, async (client) => {
      const found: Record<string, number> = {}
      for (const table of [...byRow, ...byScope]) {
        const { rows } = await client.query(`select count(*)::int as many from ${table}`)
        found[table] = rows[0].many
      }
      return found
    })
  expect(Object.values(await counts()).filter((many) => many > 0)).toEqual([])
  for (const scope of ['{}', 'ALL', 'all ', '[]', '{"stationId":[]}', '{"all":true}']) {
    const seen = await counts(`?options=${encodeURIComponent(`-c huiyin.scope=${scope.replaceAll(' ', '\\ ')}`)}`)
    expect([scope, byRow.map((table) => seen[table])]).toEqual([scope, byRow.map(() => 0)])
  }
  const everything = await counts(`?options=${encodeURIComponent('-c huiyin.scope=all')}`)
  for (const table of ['suggestion', 'submitter', 'document', 'suggestion_event', 'obligation'])
    expect([table, (everything[table] ?? 0) > 0]).toEqual([table, true])
  await withPostgres(books.appUrl, async (client) => {
    expect((await client.query(`update suggestion set urgent = true`)).rowCount).toBe(0)
    await expect(client.query(`insert into suggestion select * from suggestion`)).resolves.toMatchObject({
      rowCount: 0,
    })
    await expect(
      client.query(`insert into document (id, subject_id, purpose, text, sha256, created_at)
        values ('doc_x', ${`'${first}'`}, 'reason', 'x', 'x', now())`),
    ).rejects.toThrow('row-level security')
  })
})

test(
  'of five thousand questions side by side, some broken off, none sees what the one before saw',
  { timeout: 120_000 },
  async () => {
    const crossings: unknown[] = []
    let answered = 0
    let broken = 0
    const own = async (reader: Reader, n: number | null) => {
      const seen = await stationsSeen(reader)
      answered += 1
      const right = n === null ? [] : [{ station: `org_rs_${n}`, many: 5 }]
      if (JSON.stringify(seen) !== JSON.stringify(right)) crossings.push([n, seen])
    }
    const { db } = asked
    const kinds: ((n: number) => Promise<unknown>)[] = [
      (n) => withinScope(at(n), () => own(db, n)),
      (n) =>
        withinScope(at(n), () =>
          db.transaction(async (tx) => {
            await own(tx, n)
            await own(tx, n)
          }),
        ),
      (n) =>
        withinScope(at(n), () =>
          db.transaction(async (tx) => {
            await own(tx, n)
            throw new Error('broken off')
          }),
        ),
      (n) => withinScope(at(n), async () => await db.execute(sql`select ${n} / 0`)),
      (n) =>
        withinScope(at(n), () =>
          db.transaction(async (tx) => {
            await own(tx, n)
            await tx.execute(sql`select 1 / 0`)
          }),
        ),
      () => own(db, null),
      () => withinScope([], () => own(db, null)),
      (n) => withinScope(at(n), () => withinScope(at(n + 1), () => own(db, n + 1)).then(() => own(db, n))),
      (n) => withinScope(at(n), () => Promise.all([own(db, n), own(db, n)])),
      (n) =>
        withinScope(at(n), async () => {
          if (n % 8 === 0) await db.execute(sql`select pg_terminate_backend(pg_backend_pid())`)
          await own(db, n)
        }),
    ]
    let next = 0
    const worker = async () => {
      for (let i = next++; i < 5_000; i = next++)
        await kinds[i % kinds.length]!((i * 7) % (stations - 1)).catch(() => (broken += 1))
    }
    await Promise.all(Array.from({ length: 24 }, worker))
    expect(crossings).toEqual([])
    expect(answered).toBeGreaterThan(4_500)
    expect(broken).toBeGreaterThan(1_000)
  },
)

test('a list reads its own rows by its own index, under the lock as without it', async () => {
  await copies('many', 40_000)
  await books.owner.raw('analyze suggestion')
  const plan = async (reader: Reader) => {
    const { rows } = await reader.execute<{ 'QUERY PLAN': unknown }>(sql`explain (analyze, buffers, format json)
      select s.id from suggestion s where s.station_id = 'org_rs_7' and s.stage <> 'closed' order by s.id desc limit 50`)
    const told = JSON.stringify(rows)
    const hits =
      Number(/"Shared Hit Blocks":(\d+)/.exec(told)?.[1]) + Number(/"Shared Read Blocks":(\d+)/.exec(told)?.[1])
    return { told, hits }
  }
  const locked = await withinScope(at(7), () => plan(asked.db))
  const free = await plan(books.db)
  expect(locked.told).toContain('suggestion_by_station')
  expect(locked.told).toMatch(/"Index Cond":"\(station_id = 'org_rs_7'/)
  expect(locked.hits).toBeLessThanOrEqual(free.hits * 2 + 20)
})
