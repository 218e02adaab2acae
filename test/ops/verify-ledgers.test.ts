import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBooks, type Books } from '../db/open-books.ts'
import { budgeted } from '../replay/scenes.ts'
import { runCommand } from './run-command.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const verify = () => runCommand('ops/run-verify-ledgers.ts', [], { DATABASE_URL: books.appUrl })

test('every ledger is verified, and of each that was tampered with its first wrong row is named', async () => {
  const whole = await books.live(budgeted.research, 5)
  const changed = await books.live(budgeted.township, 4)
  const cut = await books.live(budgeted.county, 3)
  const untouched = await verify()
  expect(untouched.code).toBe(0)
  expect(untouched.out).toMatch(
    /^共核对 4 件、完好的 \d+ 行，断链 0 件。\n4 ledgers verified, \d+ rows whole, 0 ledgers broken\.\n$/,
  )

  const { owner } = books
  await owner`update suggestion_event set actor = jsonb_set(actor, '{personId}', '"per_other"')
    where suggestion_id = ${changed.id} and seq in (2, 3)`
  await owner`delete from suggestion_event where suggestion_id = ${cut.id} and seq = 2`
  await owner`update research_event set recorded_at = recorded_at - interval '1 hour' where research_id = ${whole.research} and seq = 1`
  const told = await verify()
  expect(told.code).toBe(1)
  const sentences = told.out.trim().split('\n')
  expect(sentences.slice(-2)).toEqual([
    '共核对 4 件、完好的 4 行，断链 3 件。',
    '4 ledgers verified, 4 rows whole, 3 ledgers broken.',
  ])
  expect(sentences.slice(0, -2).toSorted()).toEqual(
    [
      `research ${whole.research}：台账第 1 行被改动。 research ${whole.research}: row 1 of the ledger was changed.`,
      `suggestion ${changed.id}：台账第 2 行被改动。 suggestion ${changed.id}: row 2 of the ledger was changed.`,
      `suggestion ${cut.id}：台账第 2 行缺失。 suggestion ${cut.id}: row 2 of the ledger is missing.`,
    ].toSorted(),
  )
})
