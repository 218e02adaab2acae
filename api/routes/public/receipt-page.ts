import formbody from '@fastify/formbody'
import type { FastifyError, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { receiptPagePath } from '../../../workflows/rules/receipt-page.ts'
import type { Api } from '../../api.ts'
import { askingPage } from '../../pages/asking-page.ts'
import { pageLanguage, type PageLanguage } from '../../pages/language.ts'
import { letterPage } from '../../pages/letter-page.ts'
import { receiptActs, type ReceiptAct } from '../../pages/receipt-acts.ts'
import { sayReceipt, type ReceiptWord } from '../../pages/receipt-words.ts'
import { sendPage } from '../../pages/send-page.ts'
import { takenPage } from '../../pages/taken-page.ts'
import { openReceipt, receiptShown } from '../../receipts/open-receipt.ts'
import { ratingFields, takeRating } from '../../receipts/take-rating.ts'
import { supplementFields, takeSupplement } from '../../receipts/take-supplement.ts'
import { takeWithdrawal, withdrawalFields } from '../../receipts/take-withdrawal.ts'
import { refusalOf } from '../../refusal-of.ts'
import type { DoorRefusal, WrongField } from '../../refusals.ts'

const acts = {
  rating: { fields: ratingFields, take: takeRating },
  supplement: { fields: supplementFields, take: takeSupplement },
  withdrawal: { fields: withdrawalFields, take: takeWithdrawal },
}
const query = z.object({
  language: pageLanguage,
  /** From the code on the paper; whoever changes it has a wrong number before him, and nothing else. */
  number: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .catch(''),
})

/**
 * GET /receipt and POST /receipt…: a citizen reads how his matter stands, and rates, adds or withdraws, through what the public doors do.
 * Only where the office says under which address citizens reach it. Its forms are read nowhere else: a door of the api that took them could be
 * sent one by any other site's page.
 */
export async function receiptPage(app: Api): Promise<void> {
  if (app.needs.citizenUrl === undefined) return
  await app.register(async (within) => {
    const pages = within.withTypeProvider<ZodTypeProvider>()
    await pages.register(formbody)
    pages.setErrorHandler((error: FastifyError, request, reply) => {
      const refusal = refusalOf(error, request)
      const language = languageOf(request)
      const wrong = wrongIn(refusal)
      // What cannot be done now is not to be sent again: the look-up says how the matter stands.
      const act = refusal.status === 409 ? null : actOf(request)
      if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter))
      const title = sayReceipt(language, 'title')
      const children = askingPage({ language, typed: typedIn(request.body), wrong }, refusal, act)
      return sendPage(reply.code(refusal.status), { title, language, children })
    })

    pages.get(receiptPagePath, { schema: { hide: true, querystring: query } }, async (request, reply) => {
      const { language, number } = request.query
      const children = askingPage({ language, typed: { receiptNumber: number }, wrong: [] })
      return sendPage(reply, { title: sayReceipt(language, 'title'), language, children })
    })
    const body = z.preprocess(withoutBlanks, receiptShown)
    pages.post(receiptPagePath, { schema: { hide: true, querystring: query, body } }, async (request, reply) => {
      const { language } = request.query
      const receipt = await openReceipt(request, request.body)
      const today = dayOf(app.needs.now())
      const children = letterPage(receipt, request.body, { language, today })
      return sendPage(reply, { title: sayReceipt(language, 'letterTitle'), language, children })
    })
    const doorOf = <F extends z.ZodType<{ receiptNumber: string; queryCode: string }>>(
      act: ReceiptAct,
      { fields, take }: { fields: F; take: (request: FastifyRequest, said: z.output<F>) => Promise<void> },
    ) => {
      const schema = { hide: true, querystring: query, body: z.preprocess(withoutBlanks, fields) }
      pages.post(receiptActs[act].path, { schema }, async (request, reply) => {
        const { language } = request.query
        const said = request.body as z.output<F>
        await take(request, said)
        const title = sayReceipt(language, receiptActs[act].taken)
        return sendPage(reply, { title, language, children: takenPage(act, said, language) })
      })
    }
    doorOf('rating', acts.rating)
    doorOf('supplement', acts.supplement)
    doorOf('withdrawal', acts.withdrawal)
  })
}

/** A form sends what was left empty, and ends its lines as telegraphs did. */
function withoutBlanks(sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null) return sent
  return Object.fromEntries(
    Object.entries(sent)
      .map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value] as const)
      .filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  )
}

const kept = ['receiptNumber', 'satisfaction', 'text', 'reason'] as const
const labels: readonly ReceiptWord[] = ['receiptNumber', 'queryCode', 'satisfaction', 'text', 'reason']

function typedIn(sent: unknown): Record<string, string> {
  const fields = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {}
  return Object.fromEntries(
    kept.flatMap((name) => (typeof fields[name] === 'string' ? [[name, fields[name]] as const] : [])),
  )
}

function wrongIn({ fields }: DoorRefusal): string[] {
  const wrong = (fields?.['wrong'] ?? []) as readonly WrongField[]
  return labels.filter((label) => wrong.some(({ field }) => field === label))
}

/** Also of a request that was refused before its address was read. */
function languageOf({ query: asked }: FastifyRequest): PageLanguage {
  return query.catch({ language: 'zh', number: '' }).parse(asked).language
}

const actOf = ({ routeOptions }: FastifyRequest): ReceiptAct | null =>
  (Object.keys(receiptActs) as ReceiptAct[]).find((act) => receiptActs[act].path === routeOptions.url) ?? null
