import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import type { Database } from '../db/connect.ts'
import { migrate } from '../db/migrate.ts'
import { countFigures } from '../db/queries/count-figures.ts'
import { countTrays } from '../db/queries/count-trays.ts'
import { lateMatters } from '../db/queries/late-matters.ts'
import { listObligations } from '../db/queries/list-obligations.ts'
import { listSuggestions } from '../db/queries/list-suggestions.ts'
import { missedMarks } from '../db/queries/missed-marks.ts'
import { world } from '../db/seed/worlds/busy-township.ts'
import { loadDemoWorld } from '../local/demo-world.ts'
import { startPostgres } from '../local/postgres.ts'
import { withPostgres } from '../local/with-postgres.ts'
import type { Sight } from '../workflows/rules/access.ts'
import { bigCity, manyObligations } from './many-obligations.ts'
import { paired } from './paired.ts'

const year = 365 * 86_400_000
const townships = (numbers: readonly number[]): Sight[] =>
  numbers.map((n) => ({ by: 'townshipOfficeId', id: bigCity.township(n) }))
const scopes: Readonly<Record<string, readonly Sight[]>> = {
  'one township': townships([7]),
  'three townships': townships([7, 68, 129]),
  'the whole city': [{ by: 'cityOfficeId', id: bigCity.office }],
}

/**
 * What a supervisor opens, asked with the product's own queries of so many obligations: buffers of the question, and its time as a ratio to
 * the best SQL known for the same rows, where there is one.
 */
export async function pages(many = 1_000_000): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-pages-'))
  const postgres = await startPostgres({
    dataFolder: folder,
    port: 0,
    onProgress: ({ en }) => console.error(`  · ${en}`),
  })
  try {
    await migrate(postgres.ownerUrl)
    await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
    await withPostgres(postgres.ownerUrl, (client) => manyObligations(client, many))
    await withPostgres(postgres.ownerUrl, (client) => askAll(client, many))
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function askAll(client: pg.Client, many: number) {
  const now = Date.now()
  const period = { from: new Date(now - year), to: new Date(now), now: new Date(now) }
  console.log(`${many} obligations, one in ten suggestions open; buffers, and time against the best SQL known`)
  for (const [scope, sights] of Object.entries(scopes)) {
    const asked = { sights, now, limit: 50 }
    await ask(
      client,
      `overdue page, ${scope}`,
      (db) => listObligations(db, { ...asked, state: 'overdue' }),
      bestPage(sights, now),
    )
    await ask(client, `amber page, ${scope}`, (db) => listObligations(db, { ...asked, state: 'amber' }))
    await ask(client, `units to urge, 20, ${scope}`, (db) => lateMatters(db, { ...asked, limit: 20 }))
    const organizationIds = sights.map(({ id }) => id)
    await ask(client, `to-do tray, ${scope}`, (db) =>
      listSuggestions(db, {
        sights,
        organizationIds,
        tray: 'todo',
        order: 'tray',
        limit: 50,
        reader: { personId: world.people.officer, at: new Date(now) },
      }),
    )
    await ask(client, `trays’ counts, ${scope}`, (db) =>
      countTrays(db, { sights, organizationIds, now: new Date(now) }),
    )
    await ask(client, `figures of a year, ${scope}`, (db) => countFigures(db, { sights, by: 'township', ...period }))
  }
  await ask(client, 'marks that nobody took', (db) => missedMarks(db, now - 120_000))
}

/** One equality a scope, each read in its index's order and cut: nothing that is not shown is read. */
function bestPage(sights: readonly Sight[], now: number): string {
  const column = { townshipOfficeId: 'township_office_id', cityOfficeId: 'city_office_id' } as Readonly<
    Record<string, string>
  >
  const due = `coalesce(due_at, 'infinity')`
  const ids = sights.map(({ id }) => `'${id}'`).join(', ')
  return `select p.* from unnest(array[${ids}]) as scope(id) cross join lateral (
    select id, ${due} as moment from obligation where ${column[sights[0]?.by ?? '']} = scope.id and settled_at is null and stopped_at is null
      and ${due} <= '${new Date(now).toISOString()}' order by ${due}, id limit 50) as p order by moment, id limit 50`
}

async function ask(client: pg.Client, name: string, question: (db: Database) => Promise<unknown>, best?: string) {
  const [first] = await statementsOf(client, question)
  if (!first) throw new Error(`${name} asked nothing`)
  const took =
    (text: string, values: unknown[] = []) =>
    async () => {
      const begun = performance.now()
      for (let n = 0; n < 10; n++) await client.query(text, values)
      return performance.now() - begun
    }
  const ours = await explained(client, first.text, first.values)
  const told = `  ${name}: ${ours.buffers} buffers, ${ours.ms.toFixed(1)} ms`
  if (best === undefined) return console.log(told)
  const raw = await explained(client, best)
  const { ratio, range } = await paired(7, took(first.text, first.values), took(best))
  console.log(
    `${told}; best ${raw.buffers} buffers, ${raw.ms.toFixed(1)} ms; ratio of times ${ratio.toFixed(2)} (${range[0].toFixed(2)}–${range[1].toFixed(2)})`,
  )
}

interface Statement {
  readonly text: string
  readonly values: unknown[]
}

/** What the product's query says to the database. */
async function statementsOf(client: pg.Client, question: (db: Database) => Promise<unknown>): Promise<Statement[]> {
  const said: Statement[] = []
  const listening = Object.create(client) as pg.Client
  listening.query = ((asked: { text: string }, values: unknown[] = []) => {
    said.push({ text: asked.text, values })
    return client.query(asked, values)
  }) as typeof client.query
  await question(drizzle(listening) as unknown as Database)
  return said
}

async function explained(client: pg.Client, text: string, values: unknown[] = []) {
  const { rows } = await client.query<{ 'QUERY PLAN': [Explained] }>(
    `explain (analyze, buffers, format json) ${text}`,
    values,
  )
  const [told] = rows[0]?.['QUERY PLAN'] ?? []
  if (!told) throw new Error('no plan')
  return { buffers: told.Plan['Shared Hit Blocks'] + told.Plan['Shared Read Blocks'], ms: told['Execution Time'] }
}

interface Explained {
  readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number }
  readonly 'Execution Time': number
}
