import { z } from 'zod'
import { routeRules } from '../../workflows/rules/moves.ts'
import type { Act } from './scene.ts'

const receipt = z.object({ told: z.array(z.object({ kind: z.string() })) })

/**
 * Article 20 as the people see it: each submitter, with his own code at the public door, must find every kind of feedback his route
 * owes. On a joint letter the others read what the contact person was told. Throws with the kinds that are missing.
 */
export async function checkTold({ cast, life, matter }: Act): Promise<void> {
  const owed: readonly string[] = routeRules[matter.route].tells
  for (const [n, { queryCode }] of life.submitters.entries()) {
    const body = { receiptNumber: life.receiptNumber, queryCode }
    const { told } = receipt.parse(await cast.citizen().post('/api/public/receipts/lookup', body, 'lookup'))
    const missing = owed.filter((kind) => !told.some((one) => one.kind === kind))
    if (missing.length > 0) throw new Error(`submitter ${n + 1} was not told: ${missing.join(', ')}`)
  }
}
