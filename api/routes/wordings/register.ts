import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerWording } from '../../../db/registers/register-wording.ts'
import { unknownBlanks, wordingActs } from '../../../workflows/rules/wordings.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKeepWordings } from '../../must-keep-wordings.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { wordingRefusals } from '../../wording-refusals.ts'

const body = z
  .strictObject({
    placeId: id.describe('自己岗位所在的地方 / the place of one’s own post'),
    act: z.enum(wordingActs),
    title: words(50),
    text: words(2_000),
  })
  .meta({
    examples: [
      {
        placeId: 'plc_liulin',
        act: 'recordFeedback',
        title: '交办情况（电话）',
        text: '您反映的{编号}，已经交{承办单位}办理，有了结果再告诉您。',
      },
    ],
  })

const schema = {
  tags: ['directories'],
  summary: '增加措辞模板 / Keep a wording',
  description: '本地方和下级的人在表单里选用 / chosen in the forms of one’s own place and of those below it',
  body,
  response: { 201: z.object({ wordingId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/wordings. */
export function registerWordingOfPlace(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/wordings', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const asked = request.body
    mustKeepWordings(me, asked.placeId)
    const unknown = unknownBlanks(asked.text)
    if (unknown.length > 0) throw refused(wordingRefusals.blankUnknown(unknown))
    const wordingId = await db.transaction(async (tx) => {
      const made = await registerWording(tx, { ...asked, writtenBy: me.personId, now: now() })
      if (made === null) throw refused(wordingRefusals.there())
      const by = { personId: me.personId, subjectId: made, at: now() }
      await recordAudit(tx, { act: 'wordingRegistered', detail: asked, ...by })
      return made
    })
    return reply.code(201).send({ wordingId })
  })
}
