import { z } from 'zod'
import { placeOfWording } from '../../../db/queries/place-of-wording.ts'
import { amendWording } from '../../../db/registers/amend-wording.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { unknownBlanks } from '../../../workflows/rules/wordings.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKeepWordings } from '../../must-keep-wordings.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { wordingRefusals } from '../../wording-refusals.ts'

const body = z
  .strictObject({
    title: words(50).optional(),
    text: words(2_000).optional(),
    active: z.boolean().optional().describe('false：停用，不再列出 / false: it is offered no more'),
  })
  .meta({ examples: [{ text: '您反映的{编号}，已经交{承办单位}办理。' }] })

const schema = {
  tags: ['directories'],
  summary: '修改措辞模板，停用或恢复 / Amend a wording, put it out of use or bring it back',
  description: '已经写出去的不变 / what was written with it stays as written',
  params: z.object({ wordingId: id }),
  body,
  response: {
    200: z.object({ wordingId: z.string(), title: z.string(), text: z.string(), active: z.boolean() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/wordings/{wordingId}/amend. */
export function amendWordingOfPlace(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/wordings/:wordingId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { wordingId } = request.params
    mustKeepWordings(me, await placeOfWording(db, wordingId))
    const unknown = unknownBlanks(request.body.text ?? '')
    if (unknown.length > 0) throw refused(wordingRefusals.blankUnknown(unknown))
    return db.transaction(async (tx) => {
      const amended = await amendWording(tx, { wordingId, ...request.body, writtenBy: me.personId, now: now() })
      if ('refusal' in amended)
        throw refused(amended.refusal === 'notFound' ? doorRefusals.notFound() : wordingRefusals.there())
      const by = { personId: me.personId, subjectId: wordingId, at: now() }
      await recordAudit(tx, { act: 'wordingAmended', detail: { ...amended }, ...by })
      return { wordingId, ...amended.after }
    })
  })
}
