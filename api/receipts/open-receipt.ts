import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { channelsOf } from '../../db/queries/channels-of.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { organizationOf } from '../../db/queries/organization-of.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../db/queries/texts-of.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { refused } from '../refused.ts'
import { toldToSubmitter } from '../told-to-submitter.ts'
import { contentSource } from '../views/content-source.ts'
import { viewReceipt, type receiptView } from '../views/receipt-view.ts'
import { receiptFields, receiptHolder } from './receipt-holder.ts'

export const receiptShown = z.strictObject(receiptFields)

/**
 * What a receipt opens: how the matter stands, what its holder was told, and what comes next. Throws what `receiptHolder` refuses.
 */
export async function openReceipt(
  request: FastifyRequest,
  shown: z.output<typeof receiptShown>,
): Promise<z.output<typeof receiptView>> {
  const { everything: db, now } = request.server.needs
  const { suggestionId, submitterId } = await receiptHolder(request, shown)
  const loaded = await loadSuggestion(db, suggestionId)
  if (!loaded) throw refused(refusals.notFound())
  const { row, state } = loaded
  const ledger = await suggestionLedger(db, suggestionId)
  const told = toldToSubmitter(ledger, state, submitterId)
  const askedId = lastAsked(ledger)
  const texts = await textsOf(db, [...told.flatMap((one) => one.documentIds), ...(askedId === null ? [] : [askedId])])
  const channels = await channelsOf(
    db,
    told.flatMap((one) => one.channelId ?? []),
  )
  const station = await organizationOf(db, row.stationId)
  if (!station) throw new Error(`station ${row.stationId} has no row`)
  const { policyId, policyVersion } = state
  const { policy } = await loadContext(db, { policyId, policyVersion, now: now(), facts: {} })
  return viewReceipt({
    receiptNumber: row.receiptNumber,
    station,
    state,
    submitterId,
    told,
    policy,
    askedId,
    ...contentSource(texts, channels),
  })
}

function lastAsked(ledger: readonly SuggestionEvent[]): string | null {
  const body = ledger.findLast((event) => event.body.kind === 'submitterAsked')?.body
  return body?.kind === 'submitterAsked' ? body.documentId : null
}
