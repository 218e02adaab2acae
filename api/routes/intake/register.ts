import { z } from 'zod'
import { machineCommandKey } from '../../../db/machine-key-secret.ts'
import { intakeFacts } from '../../../db/queries/intake-facts.ts'
import { stationsWithin } from '../../../db/queries/stations-within.ts'
import { recordMachineUse } from '../../../db/registers/record-machine-use.ts'
import { registerSuggestion } from '../../../db/registers/register-suggestion.ts'
import { machineIntake } from '../../../db/schema/machine-intake.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { intakeRefusals } from '../../../workflows/rules/intake-refusals.ts'
import { isYetToCome } from '../../../workflows/rules/paper-clock.ts'
import { channels } from '../../../workflows/rules/suggestion.ts'
import type { Api } from '../../api.ts'
import { id, instant, keyHeader, line, words } from '../../fields.ts'
import { machineKeyRefusals } from '../../machine-key-refusals.ts'
import { keyOf, requireKey } from '../../plugins/machine-key.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { submitterField } from '../../submitter-field.ts'

const body = z
  .strictObject({
    stationId: id.describe('密钥登记的联络站之一 / one of the key’s stations'),
    channel: z.enum(channels).describe('密钥登记的渠道之一 / one of the key’s channels'),
    title: words(200),
    text: words(),
    placeId: id.nullish().describe('村（社区）或网格 / the village or grid'),
    categoryId: id.nullish(),
    collectedAt: instant.nullish().describe('收集时间；不填为现在 / when it was said; else now'),
    submitters: z.array(submitterField).min(1).max(200),
    externalNumber: line(100).default('').describe('本系统的工单号 / its number in the sending system'),
  })
  .meta({
    examples: [
      {
        stationId: 'org_liulin_station',
        channel: 'phone',
        title: '村口路灯不亮',
        text: '东柳村村口三盏路灯坏了一个多月，晚上老人孩子走路害怕，请尽快维修。',
        submitters: [{ name: '秦秀兰', phone: '13800000001' }],
        externalNumber: 'GD20261127-0042',
      },
    ],
  })

const schema = {
  tags: ['intake'],
  summary: '其他系统报送意见建议 / Another system hands a suggestion in',
  description:
    '热线、小程序等凭接入密钥报送（请求头 Authorization: Bearer hyk_…）；同一个 Idempotency-Key 重报不会重复登记。查询码请转交本人，每位反映人各有一个，顺序同 submitters。\n\n' +
    'By the key of a system. Sent again with its Idempotency-Key, it is registered once. The query codes are for the submitters, in their order: hand them on.',
  headers: keyHeader,
  body,
  response: {
    201: z.object({ receiptNumber: z.string(), queryCodes: z.array(z.string()) }).meta({
      id: 'MachineReceipt',
      examples: [{ receiptNumber: '990121-0001-2026-00001', queryCodes: ['7QX4M2KD9RTBA'] }],
    }),
    ...problems(400, 401, 403, 409, 422, 429, 503),
  },
}

/** POST /api/intake/suggestions: into the same register as what a clerk writes down; the submitter’s own word, on record as brought by the key. */
export function registerByMachine(app: Api): void {
  const { everything: db, now, relay, secrets } = app.needs
  const may = 'suggestions.register'
  app.post('/api/intake/suggestions', { schema, onRequest: requireKey(may) }, async (request, reply) => {
    const key = keyOf(request)
    const { stationId, channel, title, text, submitters, externalNumber } = request.body
    const { placeId = null, categoryId = null } = request.body
    const at = now()
    // Asked anew each time: a key never reaches beyond the place it was given out for.
    const isOurs = key.stationIds.includes(stationId) && key.channels.includes(channel)
    if (!isOurs || (await stationsWithin(db, { stationIds: [stationId], placeId: key.placeId })).length === 0)
      throw refused(machineKeyRefusals.notForThis())
    const named = { stationId, placeId, categoryId, deputyId: null, receptionId: null }
    const facts = await intakeFacts(db, { ...named, answeredBy: null, day: dayOf(at) })
    if (!facts.placeFits) throw refused(intakeRefusals.placeElsewhere())
    if (!facts.categoryKnown) throw refused(intakeRefusals.categoryUnknown())
    const collectedAt = request.body.collectedAt == null ? null : Date.parse(request.body.collectedAt)
    if (isYetToCome(collectedAt, at)) throw refused(intakeRefusals.collectedInFuture())
    const outcome = await registerSuggestion(
      db,
      {
        ...named,
        channel,
        title,
        text,
        collectedAt,
        submitters,
        contactPerson: null,
        urgent: false,
        accusation: false,
        accusedIds: [],
        externalNumbers: externalNumber === '' ? {} : { [key.name]: externalNumber },
        onTheSpot: null,
        joinTo: null,
      },
      {
        actor: { kind: 'submitter', submitterId: '' },
        personId: null,
        key: machineCommandKey(secrets.query, key.id, request.headers['idempotency-key']),
        body: request.body,
        now: at,
        querySecret: secrets.query,
        beside: async (tx, suggestionId) => {
          await tx.insert(machineIntake).values({ suggestionId, keyId: key.id })
          await recordMachineUse(tx, key, { act: 'machineKeyUsed', stationId, detail: { may, suggestionId }, at })
        },
      },
    )
    if ('refusal' in outcome) throw refused(outcome.refusal)
    relay.nudge()
    const { receiptNumber } = outcome.answer
    return reply
      .code(201)
      .send({ receiptNumber, queryCodes: outcome.answer.submitters.map(({ queryCode }) => queryCode) })
  })
}
