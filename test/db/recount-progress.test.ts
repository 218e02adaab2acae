/** How far a change has come is asked again and again while it runs: its cost grows with what was told, and not with its square. */
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { multiplyMatter } from '../../bench/multiply-matter.ts'
import type { Reader } from '../../db/connect.ts'
import { recountProgress } from '../../db/queries/recount-progress.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
const told = 400
beforeAll(async () => {
  books = await openBooks()
  const { id } = await books.register()
  await books.owner.alone(async (client) => {
    await multiplyMatter(client, id, told)
    const ids = `select id from suggestion where id like '${id}\\_%'`
    await client.query(`insert into outbox (kind, subject_id, command_id, payload, priority, created_at, done_at)
      select 'signalSuggestion', id, 'calendar/3', '{}', 1, now(), now() from (${ids}) as s`)
    await client.query(`insert into suggestion_event (suggestion_id, seq, kind, actor, occurred_at, recorded_at, rules_version, body, opens, settles,
        adjusts, hash, command_id)
      select id, 99, 'recounted', '{"kind": "clock"}', now(), now(), 1, '{"kind": "recounted", "revisions": [3]}', '[]', '[]',
        '[{"was": 1, "dueAt": 2}]', '', 'calendar/3' from (${ids}) as s`)
  })
})
afterAll(() => books.close())

interface Plan {
  readonly Plans?: readonly Plan[]
  readonly 'Rows Removed by Join Filter'?: number
  readonly 'Actual Loops'?: number
}
const thrownAway = (plan: Plan): number =>
  (plan['Rows Removed by Join Filter'] ?? 0) * (plan['Actual Loops'] ?? 1) +
  (plan.Plans ?? []).reduce((sum, one) => sum + thrownAway(one), 0)

test('the progress of a change compares no matter with every other', async () => {
  await books.owner.alone(async (client) => {
    const asked: { text: string; values: unknown[] }[] = []
    const listening = Object.create(client) as pg.Client
    listening.query = ((question: { text: string }, values: unknown[]) => {
      asked.push({ text: question.text, values })
      return client.query(question, values)
    }) as typeof client.query
    const progress = await recountProgress(drizzle(listening) as unknown as Reader, { calendar: 3 })
    expect(progress).toMatchObject({ concerned: told, recounted: told, waiting: 0, moved: told, later: told })
    const [first] = asked
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${first?.text}`,
      first?.values,
    )
    expect(thrownAway(rows[0]!['QUERY PLAN'][0].Plan)).toBeLessThan(10 * told)
  })
})
