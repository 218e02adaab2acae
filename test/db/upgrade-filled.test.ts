/** A town that has worked for a while on an older version, and is upgraded: nothing is lost, and it works on. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { prepareDatabase } from '../../db/prepare-database.ts'
import { verifyAudit } from '../../db/queries/verify-audit.ts'
import { plantWorld } from '../../db/seed/plant-world.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { verifyLedgers } from '../../ops/verify-ledgers.ts'
import { tellLives } from '../api/told-lives.ts'
import { tellFrozen, tellNotices, tellResearches } from '../api/told-papers.ts'
import { diceOf, twoCities } from '../api/two-cities.ts'
import { commandOf } from '../replay/command-of.ts'
import * as say from '../rules/verbs.ts'
import { done, register, type Receipt } from '../town/deeds.ts'
import { fieldKeysOfTests } from '../town/field-keys.ts'
import { freshDatabase, type FreshDatabase } from '../town/fresh-database.ts'
import { theDarkLane, theWageDispute } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'

/** As released with the row security; everything after it is asked to keep what stands. */
const older = 28

interface Table {
  readonly name: string
  readonly columns: readonly string[]
}
let town: Town
let database: FreshDatabase
let tables: readonly Table[]
let before: ReadonlyMap<string, readonly string[]>
let receipt: Receipt
let openId: string
const cities = twoCities()

beforeAll(async () => {
  const full = await openTown({ temporal: 'none' })
  await fill(full)
  database = await freshDatabase({ empty: true })
  await migrateUntil(database.ownerUrl, older)
  tables = await withPostgres(database.adminUrl, tablesOf)
  await withPostgres(database.adminUrl, (old) => carry(full, old, tables))
  before = await withPostgres(database.ownerUrl, (old) => rowsOf(old, tables))
  await full.close()
  await prepareDatabase(database.ownerUrl, fieldKeysOfTests)
  town = await openTown({ temporal: 'none', database })
})
afterAll(() => town?.close())

/** What a town does in its first month, by its own doors where there are some. */
async function fill(full: Town) {
  const [clerk, officer] = await full.all('clerk', 'officer')
  receipt = await register(clerk, { ...theWageDispute, submitters: [{ name: '秦秀兰', phone: '13800000001' }] })
  ;({ id: openId } = await register(clerk, theDarkLane))
  done(await clerk.post(`/api/suggestions/${openId}/files?name=a.png&purpose=matter`, aPhoto))
  const submitterId = receipt.submitters[0]?.id
  done(await officer.post(`/api/suggestions/${receipt.id}/submitters/${submitterId}/contact`, { reason: '电话反馈' }))
  const asked = { submitterId, kind: 'access', words: '我要看看。' }
  done(await clerk.post(`/api/suggestions/${receipt.id}/personal-requests`, asked))
  done(await clerk.post('/api/receptions', { stationId: full.world.stationId }))
  await plantWorld(full.db, cities)
  const now = Date.now()
  const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
  await tellLives(full.db, { dice: diceOf(28), ground: cities, deputies: ['per_enrolled'], now })
  await tellNotices(full, cities)
  await tellFrozen(full, cities, { today, now })
  await tellResearches(full, cities, now)
}

/** The migrations as they were when this one was the newest. */
async function migrateUntil(ownerUrl: string, last: number) {
  const folder = await mkdtemp(join(tmpdir(), 'huiyin-migrations-'))
  await cp('db/migrations', folder, { recursive: true })
  const path = join(folder, 'meta/_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: { idx: number }[] }
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.filter(({ idx }) => idx <= last) }))
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await migrate(drizzle(client), { migrationsFolder: folder })
  await client.end()
  await rm(folder, { recursive: true })
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER' group by 1 order by 1`)
  return rows
}

/** Every row of the full town, in the columns the older version knew, with the guards off: chains are copied as they are. */
async function carry(full: Town, old: pg.Client, known: readonly Table[]) {
  await old.query('set session_replication_role = replica')
  for (const { name, columns } of known) {
    const named = columns.map((one) => `"${one}"`).join(', ')
    let texts: string[] = []
    await full.ownerSql.alone(async (client) => {
      const { rows } = await client.query<{ row: string }>(`select row_to_json(t)::text as row from "${name}" t`)
      texts = rows.map(({ row }) => row)
    })
    // What the migrations themselves laid in stands there already.
    await old.query(`delete from "${name}"`)
    await old.query(
      `insert into "${name}" (${named}) overriding system value
       select ${named} from json_populate_recordset(null::"${name}", $1::json)`,
      [`[${texts.join(',')}]`],
    )
  }
  const { rows } = await old.query<{ sequence: string; table: string; column: string }>(`
    select pg_get_serial_sequence(quote_ident(table_name), column_name) as sequence, table_name as table, column_name as column
    from information_schema.columns where table_schema = 'public'
      and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`)
  for (const { sequence, table, column } of rows)
    await old.query(`select setval('${sequence}', greatest((select max("${column}") from "${table}"), 1))`)
}

/** Each row as text, in these columns alone. */
async function rowsOf(client: pg.Client, known: readonly Table[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  for (const { name, columns } of known) {
    const named = columns.map((one) => `t."${one}"`).join(', ')
    const { rows } = await client.query<{ row: string }>(`select row(${named})::text as row from "${name}" t`)
    found.set(name, rows.map(({ row }) => row).toSorted())
  }
  return found
}

test('every row of every table stands after the upgrade as it stood before', async () => {
  const after = await withPostgres(database.ownerUrl, (now) => rowsOf(now, tables))
  const filled = [...before].filter(([, rows]) => rows.length > 0).map(([name]) => name)
  expect(filled).toEqual(
    expect.arrayContaining([
      'suggestion',
      'suggestion_event',
      'obligation',
      'document',
      'submitter',
      'attachment',
      'notice',
    ]),
  )
  expect(filled.length).toBeGreaterThan(25)
  for (const [name, rows] of before) {
    const there = new Set(after.get(name))
    expect([name, rows.filter((row) => !there.has(row)).slice(0, 3)]).toEqual([name, []])
    // What every town starts with may be added to, and nothing is made twice.
    expect([name, (after.get(name)?.length ?? 0) >= rows.length]).toEqual([name, true])
  }
  expect(before.get('suggestion')).toHaveLength(after.get('suggestion')?.length ?? 0)
})

test('the chains of all ledgers and of the audit hold', async () => {
  const broken: unknown[] = []
  const verdict = await verifyLedgers(town.db, (one) => void broken.push(one))
  expect(broken).toEqual([])
  expect(verdict.ledgers).toBeGreaterThan(80)
  expect(await verifyAudit(town.db)).toMatchObject({ whole: true })
})

test('everybody signs in as before, sees what he saw, and works on', async () => {
  const [clerk, officer, county] = await town.all('clerk', 'officer', 'county')
  const listed = done(await officer.get('/api/suggestions?limit=100')).items.map(({ id }: { id: string }) => id)
  expect(listed.toSorted()).toEqual([openId, receipt.id].toSorted())
  expect(done(await officer.get(`/api/suggestions/${openId}/timeline`)).items.length).toBeGreaterThan(0)
  const { items } = done(await clerk.get(`/api/suggestions/${openId}/files`))
  expect(items).toHaveLength(1)
  const shown = done(
    await officer.post(`/api/suggestions/${receipt.id}/submitters/${receipt.submitters[0]?.id}/contact`, {
      reason: '回访',
    }),
  )
  expect(shown.phone).toBe('13800000001')
  const { receiptNumber, queryCode } = receipt
  expect((await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })).status).toBe(200)
  const { id } = await register(clerk, theDarkLane)
  expect((await officer.get(`/api/suggestions/${id}`)).status).toBe(200)
  expect(done(await county.get('/api/retention')).items.length).toBeGreaterThan(0)
  expect(
    (await town.citizen.get('/api/health/ready')).body.findings.map((one: { code: string }) => one.code),
  ).not.toContain('postgres.not-migrated')
})

test('what was open when it was upgraded goes on by the rules of today', async () => {
  const { officer: personId } = town.world.people
  const [post] = await town.ownerSql`select id from post where person_id = ${personId} and role = 'townshipOfficer'`
  const officer = {
    personId,
    post: { id: String(post?.['id']), role: 'townshipOfficer', organizationId: town.world.townshipOfficeId },
  } as const
  const step = say.assign({ id: town.world.units.construction }, officer)
  const command = commandOf(step, 'cmd_after_upgrade', town.now())
  const { refusal } = await commitTransition(town.db, { id: openId, command, now: town.now() })
  expect(refusal ?? null).toBeNull()
  const shown = done(await (await town.as('construction')).get(`/api/suggestions/${openId}`))
  expect(shown.stage.code).toBe('assigned')
})
