import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findReceipt } from '../../db/queries/find-receipt.ts'
import { findSlip } from '../../db/queries/find-slip.ts'
import { queryCodeOf, sameCode } from '../../db/query-code.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import { slipRefusals } from '../../workflows/rules/slip-refusals.ts'
import { countWrongGuess, refuseGuessing } from '../guessing.ts'
import { networkOf } from '../network-of.ts'
import { refused } from '../refused.ts'

/** What stands on the receipt: both are needed, and both stand in the body, never in an address that logs keep. */
export const receiptFields = {
  receiptNumber: z.string().trim().min(1).max(80).describe('受理编号 / the receipt number'),
  queryCode: z.string().trim().min(1).max(40).describe('查询码 / the query code'),
}
export const exampleReceipt = {
  receiptNumber: '990121-0001-2026-00001',
  queryCode: '7QX4M2KD9RTBA',
}

/** The submitter who holds a receipt. */
export interface Holder {
  readonly suggestionId: string
  readonly submitterId: string
}

/**
 * Who shows this receipt; who shows a slip that is not entered yet is told so, on its right code alone. An unknown number and a wrong code get the same 404 after the same work; ten wrong guesses in an hour,
 * from one network or on one number, close the door until the hour is over.
 */
export async function receiptHolder(
  request: FastifyRequest,
  shown: { receiptNumber: string; queryCode: string },
): Promise<Holder> {
  const { everything: db, secrets } = request.server.needs
  const limits = [
    { kind: 'receipt-network', what: networkOf(request.ip), most: 10, seconds: 3600 },
    { kind: 'receipt-number', what: shown.receiptNumber, most: 10, seconds: 3600 },
  ]
  await refuseGuessing(db, limits)
  const found = await findReceipt(db, shown.receiptNumber)
  const holder = (found?.submitters ?? [{ id: 'nobody', seed: 'nobody' }]).findLast(({ seed }) =>
    sameCode(shown.queryCode, queryCodeOf(secrets.query, seed)),
  )
  if (found && holder) return { suggestionId: found.suggestionId, submitterId: holder.id }
  // Looked for also where a matter was found: a wrong code takes the same work as a number that is nowhere.
  const slip = await findSlip(db, shown.receiptNumber)
  const isOnSlip = sameCode(shown.queryCode, queryCodeOf(secrets.query, slip?.codeSeed ?? 'nobody'))
  if (!found && slip && isOnSlip)
    throw refused(slip.isVoid ? slipRefusals.voidedForCitizen(slip.phone) : slipRefusals.notEnteredYet(slip.phone))
  await countWrongGuess(db, limits)
  throw refused(refusals.notFound())
}
