import type { Database } from '../db/connect.ts'
import { verifyAudit } from '../db/queries/verify-audit.ts'
import { beat } from './beat.ts'

/** A chain once broken stays broken until somebody has looked. */
const every = 6 * 3_600_000
const passOver = () => {}

/**
 * Verifies the audit's chain now and every six hours, beside whatever else runs; changes nothing. `brokenAt`: the first wrong row as
 * last seen, null while the chain is whole. A look that fails leaves it as it was, for then the database tells of itself.
 */
export function watchAudit(needs: {
  db: Database
  /** Hears of every look that found the chain broken. */
  onBroken: (seq: number) => void
}): {
  brokenAt: () => number | null
  /** When it was last verified, epoch ms. */
  lookedAt: () => number | null
  look: () => Promise<void>
  stop: () => void
} {
  let brokenAt: number | null = null
  let lookedAt: number | null = null
  const look = async () => {
    const verdict = await verifyAudit(needs.db)
    brokenAt = verdict.whole ? null : verdict.seq
    lookedAt = Date.now()
    if (brokenAt !== null) needs.onBroken(brokenAt)
  }
  void look().catch(passOver)
  return { brokenAt: () => brokenAt, lookedAt: () => lookedAt, look, ...beat(look, every, passOver) }
}
