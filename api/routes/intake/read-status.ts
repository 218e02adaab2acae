import { z } from 'zod'
import { handedInBy } from '../../../db/queries/handed-in-by.ts'
import { recordMachineUse } from '../../../db/registers/record-machine-use.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import { routeNames } from '../../../workflows/rules/words.ts'
import type { Api } from '../../api.ts'
import { coded, id } from '../../fields.ts'
import { keyOf, requireKey } from '../../plugins/machine-key.ts'
import { problems } from '../../problem.ts'

const body = z
  .strictObject({ receiptNumbers: z.array(id).min(1).max(100) })
  .meta({ examples: [{ receiptNumbers: ['990121-0001-2026-00001'] }] })

const schema = {
  tags: ['intake'],
  summary: '其他系统查询自己报送的办到哪一步 / How far a system’s own suggestions are',
  description:
    '只有办到哪一步，没有姓名、原话、答复和经办人；不是本系统报送的、已经移交到密钥范围以外的，不在答复里。\n\n' +
    'The stage alone: no name, word, answer or official. What this system did not hand in, or what was handed over beyond the key’s stations, is not in the answer.',
  body,
  response: {
    200: z.object({
      items: z.array(
        z
          .object({
            receiptNumber: z.string(),
            registeredOn: z.iso.date(),
            stage: coded,
            route: coded.nullable(),
            endedOn: z.iso.date().nullable(),
          })
          .meta({ id: 'MachineStatus' }),
      ),
    }),
    ...problems(400, 401, 403, 429, 503),
  },
}

/** POST /api/intake/status: numbers stand in the body, and in no address that logs keep. */
export function readStatusByMachine(app: Api): void {
  const { everything: db, now } = app.needs
  const may = 'suggestions.read-status' as const
  app.post('/api/intake/status', { schema, onRequest: requireKey(may) }, async (request) => {
    const key = keyOf(request)
    const asked = [...new Set(request.body.receiptNumbers)]
    const found = await handedInBy(db, key, asked)
    const detail = { may, asked: asked.length, found: found.length }
    await recordMachineUse(db, key, { act: 'machineKeyUsed', detail, at: now() })
    return {
      items: found.map(({ receiptNumber, stage, route, registeredAt, endedAt }) => ({
        receiptNumber,
        registeredOn: dayOf(registeredAt.getTime()),
        stage: { code: stage, ...stageNames[stage] },
        route: route === null ? null : { code: route, ...routeNames[route] },
        endedOn: endedAt === null ? null : dayOf(endedAt.getTime()),
      })),
    }
  })
}
