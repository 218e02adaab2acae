import { z } from 'zod'
import { recordOpening } from '../../../db/registers/record-opening.ts'
import { mailboxRefusals } from '../../../workflows/rules/mailbox-refusals.ts'
import { fewestOpeners } from '../../../workflows/rules/mailbox.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, instant, keyHeader, line, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { stationKeeper } from '../../station-keeper.ts'
import { refused } from '../../refused.ts'
import { oneOpening } from '../../views/one-opening.ts'
import { openingShape } from '../../views/opening-view.ts'

const schema = {
  tags: ['mailbox'],
  summary: '登记开箱 / enter an opening of the mailbox',
  description:
    '意见箱每次开启都登记，没有信也登记（信件数填 0）；两人以上在场。信随后一封一封登记，来源选“信箱”，`receptionId` 填这一次开箱。\n\n' +
    'Every opening is entered, also one that found nothing (0); two at least are there. Its letters are then registered one by one, with the ' +
    'channel `mailbox` and this opening as `receptionId`.',
  headers: keyHeader,
  body: z
    .strictObject({
      stationId: id,
      openedAt: instant.nullish().describe('不填为现在 / else now'),
      openers: z.array(words(60)).min(1).max(20),
      letters: z.int().min(0).max(10_000),
      remarks: line(1_000).default(''),
      asPost: id.nullish(),
    })
    .meta({ examples: [{ stationId: 'org_liulin_station', openers: ['张敏', '李春生'], letters: 0 }] }),
  response: { 200: openingShape, 201: openingShape, ...problems(400, 401, 403, 409, 422, 503) },
}

/** POST /api/mailbox-openings: by whoever runs that station. */
export function recordOpeningAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/mailbox-openings', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { stationId, letters, remarks, asPost } = request.body
    const at = now()
    const post = await stationKeeper(app, me, { stationId, asPost }, mailboxRefusals.notYours)
    const openedAt = request.body.openedAt == null ? at : Date.parse(request.body.openedAt)
    if (openedAt > at) throw refused(mailboxRefusals.timeToCome())
    const openers = [...new Set(request.body.openers.map((name) => name.trim()))]
    if (openers.length < fewestOpeners) throw refused(mailboxRefusals.openersTooFew())
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'openMailbox', request.body)
    const said = { stationId, openedAt, openers, letters, remarks: remarks.trim(), commandId }
    const made = await recordOpening(db, { ...said, personId: me.personId, post, now: at })
    if ('refusal' in made) throw refused(made.refusal)
    return reply.code(made.isNew ? 201 : 200).send(await oneOpening(app, me, made.id))
  })
}
