import type { Database } from '../db/connect.ts'
import { cancelSettledDrafts } from '../db/registers/cancel-settled-drafts.ts'
import { sendDueNotices } from '../db/registers/send-due-notices.ts'
import { urgeByItself } from '../db/registers/urge-by-itself.ts'
import { beat } from './beat.ts'

const every = 15_000

/**
 * Carries signed notices out when office hours begin, takes back drafts about what has been done, and urges by itself where a county has turned
 * that on. A round that fails is tried again with the next; many may run. `onSent` hears of a round that sent something, so that the ledgers
 * hear of it soon.
 */
export function sendNotices(needs: {
  db: Database
  now: () => number
  onSent: () => void
  onFault: (error: unknown) => void
}): { stop: () => void } {
  const round = async () => {
    await cancelSettledDrafts(needs.db, needs.now())
    const sent = (await sendDueNotices(needs.db, needs.now())) + (await urgeByItself(needs.db, needs.now()))
    if (sent > 0) needs.onSent()
  }
  return beat(round, every, needs.onFault)
}
