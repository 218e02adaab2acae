/** The town that the measures fill: copies of a matter are matters of the law's own making, but for what was reworded. */
import { expect, test } from 'vitest'
import { multiplyMatter } from '../../bench/multiply-matter.ts'
import { compareWithLedger } from '../../db/queries/compare-with-ledger.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { withPostgres } from '../../local/with-postgres.ts'
import { openMatters } from '../faults/open-matters.ts'
import { openBooks } from './open-books.ts'

test('each copy has its own ids, a whole ledger that folds into its row, and one start in the outbox', async () => {
  const books = await openBooks()
  try {
    await openMatters(books.appUrl, { assigned: 1, unclassified: 0, at: [Date.parse('2026-11-27T02:00:00Z')] })
    const [one] = await books.owner<{ id: string; next: Date }>`select id, next_mark_at as next from suggestion`
    const [id, mark] = [one?.id ?? '', one?.next.getTime() ?? 0]
    const sooner = mark - 3_600_000
    const written = (at: number) => new Date(at).toISOString().replace('.000Z', '+00:00')
    await withPostgres(books.ownerUrl, (client) =>
      multiplyMatter(client, id, 3, [
        [String(mark), String(sooner)],
        [written(mark), written(sooner)],
      ]),
    )
    for (const n of [1, 2, 3]) {
      const copy = { kind: 'suggestion', id: `${id}_${n}` } as const
      const compared = await compareWithLedger(books.db, copy)
      expect([compared?.ledger.whole, compared?.differs]).toEqual([true, {}])
      expect((await loadSuggestion(books.db, copy.id))?.row.nextMarkAt?.getTime()).toBe(sooner)
    }
    const counts = await books.owner`select
      (select count(distinct receipt_number)::int from suggestion) as receipts,
      (select count(*)::int from outbox where kind = 'startSuggestion') as starts,
      (select count(distinct subject_id)::int from outbox where kind = 'startSuggestion') as started`
    expect(counts).toEqual([{ receipts: 4, starts: 4, started: 4 }])
  } finally {
    await books.close()
  }
})
