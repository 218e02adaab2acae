import { z } from 'zod'
import { payloadsFromJson, payloadsToJson } from '../../../codec/payloads-json.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { mayUnseal } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const base64 = z.base64().max(200_000)
const payload = z.object({ metadata: z.record(z.string().max(100), base64).optional(), data: base64.optional() })
const payloads = z.object({ payloads: z.array(payload).max(1_000) })

const schema = {
  tags: ['codec'],
  summary: '解读 Temporal 保存的内容（留痕） / read what Temporal keeps sealed, on record',
  description:
    '供 Temporal 界面和命令行使用的远程编解码协议，只解不封；仅系统管理员，每次都留有记录。内容只有编号和固定词，没有群众的话。\n\n' +
    'Temporal’s remote codec protocol, for its UI and command line; it opens and never seals. For system administrators; each time stays ' +
    'on record. What is inside are ids and words of closed lists, never a citizen’s own.',
  body: payloads.meta({ examples: [{ payloads: [{ metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'InNlcSI=' }] }] }),
  response: { 200: payloads.meta({ id: 'Payloads' }), ...problems(400, 401, 403, 422, 503) },
}

/** POST /api/codec/decode: nothing is opened before it is on record who asked. */
export function decodePayloads(app: Api): void {
  const { codec, db, now } = app.needs
  app.post('/api/codec/decode', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId, posts } = meOf(request)
    if (!mayUnseal(posts)) throw refused(doorRefusals.noPost())
    const sealed = payloadsFromJson(request.body)
    await recordAudit(db, { act: 'payloadsDecoded', personId, detail: { count: String(sealed.length) }, at: now() })
    const opened = await codec.decode(sealed).catch(() => {
      throw refused(doorRefusals.sealedOtherwise())
    })
    void reply.header('cache-control', 'no-store')
    return payloads.parse(payloadsToJson(opened))
  })
}
