import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refusalIn } from '../../refused.ts'
import { revealContact } from '../../reveal-contact.ts'
import { contactShape, lookReason } from '../../views/contact-shown.ts'

const schema = {
  tags: ['call list'],
  summary: '查看电话单上的电话（写明理由，逐人留痕） / the telephones of a call list, for one reason, each on record',
  description:
    '一次写明理由，逐人查看；每一位都留有记录。看不到的，该项为空。\n\n' +
    'One reason for the list; each person looked at is on record. Whom one may not reach is left empty.',
  body: z
    .strictObject({
      reason: lookReason,
      people: z
        .array(z.strictObject({ suggestionId: id, submitterId: id }))
        .min(1)
        .max(100),
    })
    .meta({
      examples: [
        {
          reason: '今天的待反馈电话',
          people: [{ suggestionId: 'sug_01kb8x0q4r0000000000000', submitterId: 'sbm_01kb8x0q4r0000000000000' }],
        },
      ],
    }),
  response: {
    200: z.object({ items: z.array(z.object({ submitterId: z.string(), contact: contactShape.nullable() })) }),
    ...problems(400, 401, 503),
  },
}

/** POST /api/call-list/contacts: each look on record before it is answered; one that is refused does not stop the others. */
export function showContactsOfCallList(app: Api): void {
  app.post('/api/call-list/contacts', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { reason, people } = request.body
    void reply.header('cache-control', 'no-store')
    const items = []
    for (const { suggestionId, submitterId } of people) {
      const asked = { suggestionId, submitterId, reason }
      const contact = await revealContact(app, meOf(request), asked).catch((error: unknown) => {
        if (refusalIn(error)) return null
        throw error
      })
      items.push({ submitterId, contact })
    }
    return { items }
  })
}
