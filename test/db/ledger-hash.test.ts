import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyLedger } from '../../db/queries/verify-ledger.ts'
import { bends, budgeted } from '../replay/scenes.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const verdict = (id: string) => verifyLedger(books.db, { kind: 'suggestion', id })

test('a ledger nobody touched is whole from its first row to its last, also that of a research', async () => {
  const { id, research } = await books.live(budgeted.research)
  expect(await verdict(id)).toEqual({ whole: true, rows: (await books.state(id)).seq })
  const ofResearch = await verifyLedger(books.db, { kind: 'research', id: research })
  expect(ofResearch).toEqual({ whole: true, rows: (await books.researchState(research)).seq })
})

test('a changed reason, a changed time, a row taken out and an end cut off are each found at their row', async () => {
  const { owner } = books
  const changed = await books.live(budgeted.township, 4)
  await owner`update suggestion_event set body = jsonb_set(body, '{reasonId}', '"doc_other"') where suggestion_id = ${changed.id} and seq = 2`
  expect(await verdict(changed.id)).toEqual({ whole: false, seq: 2, why: 'changed' })

  const earlier = await books.live(budgeted.township, 4)
  await owner`update suggestion_event set occurred_at = occurred_at - interval '1 day' where suggestion_id = ${earlier.id} and seq = 3`
  expect(await verdict(earlier.id)).toEqual({ whole: false, seq: 3, why: 'changed' })

  const gap = await books.live(budgeted.township, 4)
  await owner`delete from suggestion_event where suggestion_id = ${gap.id} and seq = 3`
  expect(await verdict(gap.id)).toEqual({ whole: false, seq: 3, why: 'missing' })

  const short = await books.live(budgeted.township, 4)
  const { seq } = await books.state(short.id)
  await owner`delete from suggestion_event where suggestion_id = ${short.id} and seq = ${seq}`
  expect(await verdict(short.id)).toEqual({ whole: false, seq, why: 'missing' })
})

test('neither a row copied from another suggestion nor its whole ledger passes for its own', async () => {
  const [own, other] = [await books.live(bends.withdrawn, 1), await books.live(budgeted.county, 1)]
  await books.owner`
    update suggestion_event e set body = o.body, opens = o.opens, settles = o.settles, hash = o.hash
    from suggestion_event o where e.suggestion_id = ${own.id} and e.seq = 2 and o.suggestion_id = ${other.id} and o.seq = 2`
  expect(await verdict(own.id)).toEqual({ whole: false, seq: 2, why: 'changed' })
  // From its first row on, so that nothing before it tells: only whose life it is.
  await books.owner`
    update suggestion_event e set kind = o.kind, command_id = o.command_id, actor = o.actor, occurred_at = o.occurred_at,
      recorded_at = o.recorded_at, rules_version = o.rules_version, body = o.body, opens = o.opens, settles = o.settles,
      adjusts = o.adjusts, hash = o.hash
    from suggestion_event o where e.suggestion_id = ${own.id} and o.suggestion_id = ${other.id} and o.seq = e.seq`
  expect(await verdict(own.id)).toEqual({ whole: false, seq: 1, why: 'changed' })
})

test.each([
  'suggestion_event',
  'research_event',
  'suggestion_command',
  'research_command',
  'document',
  'audit_event',
  'intake_key',
])('the serving role can neither change nor remove nor empty what stands in %s', async (table) => {
  const { $client: pool } = books.db
  const [column] = await books.owner<{ name: string }>`
    select column_name as name from information_schema.columns where table_name = ${table} and is_identity = 'NO' limit 1`
  const name = column?.name ?? ''
  for (const statement of [
    `update ${table} set ${name} = ${name}`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ])
    await expect(pool.query(statement)).rejects.toThrow('permission denied')
})

test.each(['suggestion', 'research', 'submitter', 'obligation', 'assignment'])(
  'the serving role cannot remove a row of %s',
  async (table) => {
    await expect(books.db.$client.query(`delete from ${table}`)).rejects.toThrow('permission denied')
  },
)
