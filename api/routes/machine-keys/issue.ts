import { z } from 'zod'
import { stationsWithin } from '../../../db/queries/stations-within.ts'
import { issueMachineKey } from '../../../db/registers/issue-machine-key.ts'
import { longestKeyDays, machineActs } from '../../../workflows/rules/machine-keys.ts'
import { channels } from '../../../workflows/rules/suggestion.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { machineKeyShape, machineKeyView } from '../../views/machine-key-view.ts'
import { networkParts } from '../../within-networks.ts'

const network = z.string().refine((text) => networkParts(text) !== null, {
  error: '请写 IP 地址或者网段，例如 203.0.113.0/24 / an address or a network, 203.0.113.0/24 for instance',
})
const body = z
  .strictObject({
    name: words(50).describe('哪个系统；到期换发的写同一名称 / which system; a later key of it has the same name'),
    acts: z.array(z.enum(machineActs)).min(1).max(machineActs.length),
    stationIds: z.array(id).min(1).max(200).describe('可以报送到哪些联络站 / to which stations'),
    channels: z.array(z.enum(channels)).min(1).max(channels.length).describe('可以使用的渠道 / by which channels'),
    networks: z
      .array(network)
      .max(20)
      .default([])
      .describe('只受理来自这些地址的；不填不限 / taken from these alone; else from anywhere'),
    days: z
      .int()
      .min(1)
      .max(longestKeyDays)
      .default(longestKeyDays)
      .describe('有效天数，最长一年 / how many days; a year at most'),
  })
  .meta({
    examples: [
      {
        name: '12345热线',
        acts: ['suggestions.register', 'suggestions.read-status'],
        stationIds: ['org_liulin_station'],
        channels: ['phone'],
        networks: ['203.0.113.0/24'],
        days: 365,
      },
    ],
  })

const schema = {
  tags: ['machine-keys'],
  summary: '发放接入密钥 / Give a key to another system',
  description:
    '系统管理员为热线、小程序等系统发放：密钥只显示这一次，系统只保存它的散列值；范围不超出管理员所在的地方，最长一年。\n\n' +
    'For a hotline or a mini program. The key is shown once and kept as a hash; it reaches no further than the administrator’s own place, and lives a year at most.',
  body,
  response: {
    201: machineKeyShape.extend({ key: z.string() }).meta({ id: 'IssuedMachineKey' }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** POST /api/machine-keys. */
export function issueKeyToMachine(app: Api): void {
  const { db, now, secrets } = app.needs
  app.post('/api/machine-keys', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const stationIds = [...new Set(request.body.stationIds)]
    const placeId = await placeOfAll(app, administeredBy(me), stationIds)
    // Keys follow the machine's clock.
    const at = Date.now()
    const { issued, key } = await issueMachineKey(
      db,
      { ...request.body, stationIds, placeId },
      { personId: me.personId, secret: secrets.query, now: at, recordedAt: now() },
    )
    return reply.code(201).send({ ...machineKeyView(issued, at), key })
  })
}

/** The administrator's place within which all these stations stand, in use; "not found" where one does not. */
async function placeOfAll({ needs }: Api, placeIds: readonly string[], stationIds: readonly string[]): Promise<string> {
  for (const placeId of placeIds)
    if ((await stationsWithin(needs.db, { stationIds, placeId })).length === stationIds.length) return placeId
  throw refused(doorRefusals.notFound())
}
