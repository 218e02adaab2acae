import { z } from 'zod'
import { queryCodeOf } from '../../../db/query-code.ts'
import { printSlips } from '../../../db/registers/print-slips.ts'
import { slipRefusals } from '../../../workflows/rules/slip-refusals.ts'
import { mostSlips } from '../../../workflows/rules/slips.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, keyHeader } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { stationKeeper } from '../../station-keeper.ts'
import { oneSlipPad } from '../../views/one-slip-pad.ts'
import { slipPadShape } from '../../views/slip-pad-view.ts'

const schema = {
  tags: ['slips'],
  summary: '打印一本预编号回执 / print a pad of slips',
  description:
    '编号从本站当年的编号中预留，查询码只在这里给出，库里不存。停电时手写，来电后按编号录入。\n\n' +
    'The numbers are drawn from the station’s series of the year; the codes are given here and kept nowhere. Filled in by hand without power, ' +
    'entered under their number afterwards.',
  headers: keyHeader,
  body: z
    .strictObject({ stationId: id, many: z.int().min(1).max(mostSlips), asPost: id.nullish() })
    .meta({ examples: [{ stationId: 'org_liulin_station', many: 6 }] }),
  response: {
    201: slipPadShape.extend({ slips: z.array(z.object({ receiptNumber: z.string(), queryCode: z.string() })) }),
    ...problems(400, 401, 403, 422, 503),
  },
}

/** POST /api/slip-pads: by whoever runs that station. */
export function printPadAtStation(app: Api): void {
  const { db, now, secrets } = app.needs
  app.post('/api/slip-pads', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { personId } = me
    const { stationId, many, asPost } = request.body
    const at = now()
    const post = await stationKeeper(app, me, { stationId, asPost }, slipRefusals.notYours)
    const commandId = commandIdOf(personId, request.headers['idempotency-key'], 'printSlips', request.body)
    const { padId, slips } = await printSlips(db, { stationId, many, personId, post, commandId, now: at })
    const pad = await oneSlipPad(app, me, padId)
    const given = slips.map(({ receiptNumber, codeSeed }) => ({
      receiptNumber,
      queryCode: queryCodeOf(secrets.query, codeSeed),
    }))
    return reply.code(201).send({ ...pad, slips: given })
  })
}
