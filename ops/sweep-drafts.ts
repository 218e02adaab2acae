import type { Database } from '../db/connect.ts'
import { sweepIntakeDrafts } from '../db/registers/sweep-intake-drafts.ts'
import { beat } from './beat.ts'

const every = 600_000

/** Ends drafts whose time is over; a round that fails is tried again with the next, and many may run. */
export const sweepDrafts = (needs: { db: Database; now: () => number; onFault: (error: unknown) => void }) =>
  beat(() => sweepIntakeDrafts(needs.db, needs.now()), every, needs.onFault)
