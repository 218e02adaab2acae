import { z } from 'zod'
import { channelsOf } from '../../../db/queries/channels-of.ts'
import { loadContext } from '../../../db/queries/load-context.ts'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { organizationOf } from '../../../db/queries/organization-of.ts'
import { suggestionLedger } from '../../../db/queries/suggestion-ledger.ts'
import { textsOf } from '../../../db/queries/texts-of.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import type { SuggestionEvent } from '../../../workflows/rules/suggestion.ts'
import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt, receiptFields, receiptHolder, type Holder } from '../../receipt-holder.ts'
import { refused } from '../../refused.ts'
import { toldToSubmitter } from '../../told-to-submitter.ts'
import { receiptView, viewReceipt } from '../../views/receipt-view.ts'

const body = z.strictObject(receiptFields).meta({ examples: [exampleReceipt] })

const schema = {
  tags: ['public'],
  summary: '凭受理编号和查询码查询 / Look up a receipt',
  description:
    '预编号回执还没有录入的，答复 409 并说明。编号或者查询码不对，答复相同；一小时内错十次，须等到下一个小时。\n\n' +
    'A slip that is not entered yet is told so (409). A wrong number and a wrong code are answered alike; after ten wrong attempts in an hour, wait for the next.',
  body,
  response: { 200: receiptView, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/lookup. */
export function lookUp(app: Api): void {
  app.post('/api/public/receipts/lookup', { schema }, async (request, reply) => {
    const holder = await receiptHolder(request, request.body)
    void reply.header('cache-control', 'no-store')
    return receiptOf(app, holder)
  })
}

async function receiptOf(app: Api, { suggestionId, submitterId }: Holder): Promise<z.output<typeof receiptView>> {
  const { everything: db, now } = app.needs
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
    textOf: (id) => texts.find((text) => text.id === id)?.text ?? null,
    channelOf: (id) => channels.find((channel) => channel.id === id) ?? null,
  })
}

function lastAsked(ledger: readonly SuggestionEvent[]): string | null {
  const body = ledger.findLast((event) => event.body.kind === 'submitterAsked')?.body
  return body?.kind === 'submitterAsked' ? body.documentId : null
}
