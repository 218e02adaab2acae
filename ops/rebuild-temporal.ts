import type { Client } from '@temporalio/client'
import type { Database } from '../db/connect.ts'
import { lostWords } from '../db/queries/lost-words.ts'
import { undelivered } from '../db/queries/undelivered.ts'
import { sendAgain } from '../db/registers/send-again.ts'
import { beginLife } from './begin-life.ts'
import { everySubject } from './every-subject.ts'
import { inTurns } from './in-turns.ts'

/** How far it has come: `last` is the id to go on behind. */
export interface Rebuilding {
  readonly started: number
  readonly last: string
}

/**
 * After Temporal lost its store: starts every open suggestion and research again from its row, and lets every word leave again that the
 * ledger has not heard. Stories that run are left alone, so it may be repeated, or go on `after` the last id it named.
 */
export async function rebuildTemporal(
  needs: { db: Database; client: Client; queue?: string },
  { after = '', onPage = () => {} }: { after?: string; onPage?: (so: Rebuilding) => void } = {},
): Promise<{ started: number; sentAgain: number }> {
  let started = 0
  for await (const page of everySubject(needs.db, { isOpen: true, after })) {
    await inTurns(page, 20, (subject) => beginLife(needs, subject, { first: false }))
    started += page.length
    onPage({ started, last: page.at(-1)?.id ?? after })
  }
  return { started, sentAgain: (await waiting(needs.db)) + (await lost(needs.db)) }
}

/** A signal that passes for delivered and was not heard went down with the old store. */
async function lost(db: Database): Promise<number> {
  let count = 0
  for (let after: number | null = 0; after !== null;) {
    const { words, next }: Awaited<ReturnType<typeof lostWords>> = await lostWords(db, { after })
    count += (
      await sendAgain(
        db,
        words.map(({ id }) => id),
      )
    ).length
    after = next
  }
  return count
}

/** One that was taken and is still waited for would be sent again only when the relay's patience ends. */
async function waiting(db: Database): Promise<number> {
  const madeBefore = new Date()
  let count = 0
  for (let after = 0; ;) {
    const rows = await undelivered(db, { after, madeBefore, limit: 500 })
    const last = rows.at(-1)
    if (!last) return count
    count += (
      await sendAgain(
        db,
        rows.map(({ id }) => id),
      )
    ).length
    after = last.id
  }
}
