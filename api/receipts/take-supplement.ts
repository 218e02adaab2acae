import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { words } from '../fields.ts'
import { hearSubmitter } from './hear-submitter.ts'
import { receiptFields, receiptHolder } from './receipt-holder.ts'

export const supplementFields = z.strictObject({ ...receiptFields, text: words() })

/** Hears what whoever shows this receipt adds. Throws what `receiptHolder` and `hearSubmitter` refuse. */
export async function takeSupplement(request: FastifyRequest, said: z.output<typeof supplementFields>): Promise<void> {
  const { text } = said
  const holder = await receiptHolder(request, said)
  const { submitterId } = holder
  await hearSubmitter(request.server.needs, {
    holder,
    body: { text },
    kind: 'submitterSupplied',
    text: { purpose: 'supplement', words: text },
    message: (documentId) => ({ kind: 'submitterSupplied', data: { submitterId, documentId: documentId ?? '' } }),
  })
}
