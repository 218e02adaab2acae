import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { words } from '../fields.ts'
import { hearSubmitter } from './hear-submitter.ts'
import { receiptFields, receiptHolder } from './receipt-holder.ts'

export const withdrawalFields = z.strictObject({ ...receiptFields, reason: words(5_000).optional() })

/** Hears that whoever shows this receipt withdraws his own part. Throws what `receiptHolder` and `hearSubmitter` refuse. */
export async function takeWithdrawal(request: FastifyRequest, said: z.output<typeof withdrawalFields>): Promise<void> {
  const { reason } = said
  const holder = await receiptHolder(request, said)
  const { submitterId } = holder
  await hearSubmitter(request.server.needs, {
    holder,
    body: { reason },
    kind: 'submitterWithdrew',
    text: reason === undefined ? null : { purpose: 'withdrawalReason', words: reason },
    message: (reasonId) => ({ kind: 'submitterWithdrew', data: { submitterId, reasonId } }),
  })
}
