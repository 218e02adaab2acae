import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../db/connect.ts'
import { lostWords } from '../../db/queries/lost-words.ts'
import { undelivered } from '../../db/queries/undelivered.ts'
import type { Difference } from './difference.ts'

const patience = 60_000
const limit = 500

export type OutboxDifference = Difference & { readonly id: number }

/** What of the outbox did not arrive, page by page: rows that do not leave or were set aside, then signals nobody heard. */
export async function* outboxDifferences(db: Database, moment: number): AsyncGenerator<readonly OutboxDifference[]> {
  const madeBefore = new Date(Date.now() - patience)
  for (let after = 0; ;) {
    const rows = await undelivered(db, { after, madeBefore, limit })
    const last = rows.at(-1)
    if (!last) break
    await pause(moment)
    const still = await undelivered(db, { after, madeBefore, limit: last.id - after })
    yield still
      .filter(({ id }) => rows.some((row) => row.id === id))
      .map((row) => ({
        id: row.id,
        subject: named(row.id, row.subjectId),
        kind: row.poisonedAt ? 'outboxPoisoned' : 'outboxStuck',
        details: [row.command ?? row.kind, `×${row.attempts}`, ...(row.lastFault ? [row.lastFault] : [])],
      }))
    after = last.id
  }
  // Last: one that is sent again waits from now on, and did not wait before.
  for (let after: number | null = 0; after !== null;) {
    const { words, next }: Awaited<ReturnType<typeof lostWords>> = await lostWords(db, { after })
    if (words.length > 0) {
      await pause(moment)
      const still = await lostWords(db, { ids: words.map(({ id }) => id) })
      yield still.words.map(({ id, subjectId }) => ({
        id,
        subject: named(id, subjectId),
        kind: 'outboxLost',
        details: [],
      }))
    }
    after = next
  }
}

const named = (id: number, subjectId: string) => `outbox ${id} (${subjectId})`
