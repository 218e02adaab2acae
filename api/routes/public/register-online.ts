import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { intakeFacts } from '../../../db/queries/intake-facts.ts'
import { isKnownIntake } from '../../../db/queries/is-known-intake.ts'
import { registerSuggestion } from '../../../db/registers/register-suggestion.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { intakeRefusals } from '../../../workflows/rules/intake-refusals.ts'
import type { Api } from '../../api.ts'
import { id, line, versionNumber, words } from '../../fields.ts'
import { countUse } from '../../guessing.ts'
import { networkOf } from '../../network-of.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

/** Strangers share one space of keys, so a key must be one that nobody else thinks of. */
const headers = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x20-\x7e]{16,200}$/, { error: '请用 16–200 个字符，例如 UUID / 16–200 characters, a UUID for instance' })
    .optional(),
})

const body = z
  .strictObject({
    stationId: id.describe('交给哪个联络站（二维码里带有）/ the station, as its QR code says'),
    title: words(200).optional(),
    text: words(),
    categoryId: id.optional(),
    placeId: id.optional().describe('村（社区）或网格 / the village or grid'),
    privacyNoticeVersion: versionNumber
      .optional()
      .describe('告知的是哪一版个人信息告知书；不填为现行的 / which privacy notice was told; else the one in force'),
    name: line(60).default(''),
    phone: line(30).default(''),
    address: line(200).default(''),
    anonymous: z.boolean().default(false),
    identityHidden: z
      .boolean()
      .default(false)
      .describe('请对办理单位保密我的身份 / keep who I am from the handling unit'),
  })
  .refine((asked) => asked.anonymous || asked.name.trim() !== '', {
    path: ['name'],
    error: '请填写姓名，或者注明匿名 / a name, or anonymous',
  })
  .meta({
    examples: [
      {
        stationId: 'org_liulin_station',
        title: '村口路灯不亮',
        text: '东柳村村口三盏路灯坏了一个多月，晚上老人孩子走路害怕，请尽快维修。',
        name: '秦秀兰',
        phone: '13800000001',
      },
    ],
  })

const receipt = z.object({ receiptNumber: z.string(), queryCode: z.string() }).meta({
  id: 'PublicReceipt',
  description: '凭这两项查询、评价，请妥善保存 / keep both: they open the look-up',
  examples: [{ receiptNumber: '990121-0001-2026-00001', queryCode: '7QX4M2KD9RTBA' }],
})

const schema = {
  tags: ['public'],
  summary: '群众提交意见建议 / Hand in a suggestion',
  description:
    '不用登录。答复里的受理编号和查询码只给您本人。\n\nNo account needed. The receipt number and the query code are for you alone.',
  headers,
  body,
  response: { 201: receipt, ...problems(400, 409, 422, 429, 503) },
}

/** Sixty an hour from one network: a village behind one address on a reception day, and no flood. */
const intakesOf = (ip: string) => ({
  kind: 'online-intake',
  what: networkOf(ip),
  most: 60,
  seconds: 3600,
})

/** POST /api/public/suggestions: into the same register as what a clerk writes down. */
export function registerOnline(app: Api): void {
  const { everything: db, now, relay, secrets } = app.needs
  app.post('/api/public/suggestions', { schema }, async (request, reply) => {
    const { stationId, title, text, categoryId = null, placeId = null, privacyNoticeVersion, ...person } = request.body
    const named = { stationId, categoryId, placeId, deputyId: null, receptionId: null }
    const at = now()
    const facts = await intakeFacts(db, {
      ...named,
      answeredBy: null,
      privacyNoticeVersion: privacyNoticeVersion ?? null,
      day: dayOf(at),
    })
    if (!facts.station) throw refused(intakeRefusals.stationUnknown())
    if (!facts.placeFits) throw refused(intakeRefusals.placeElsewhere())
    if (!facts.categoryKnown) throw refused(intakeRefusals.categoryUnknown())
    if (!facts.noticeFits) throw refused(intakeRefusals.noticeUnknown())
    const key = request.headers['idempotency-key'] ?? randomUUID()
    if (!(await isKnownIntake(db, null, key))) await countUse(db, intakesOf(request.ip), doorRefusals.tooManyIntakes)
    const outcome = await registerSuggestion(
      db,
      {
        ...named,
        privacyNoticeVersion,
        channel: 'online',
        title: title ?? firstWords(text),
        text,
        collectedAt: null,
        submitters: [person],
        contactPerson: null,
        urgent: false,
        accusation: false,
        accusedIds: [],
        externalNumbers: {},
        onTheSpot: null,
        joinTo: null,
      },
      {
        actor: { kind: 'submitter', submitterId: '' },
        personId: null,
        key,
        body: request.body,
        now: at,
        querySecret: secrets.query,
      },
    )
    if ('refusal' in outcome) throw refused(outcome.refusal)
    relay.nudge()
    const { receiptNumber, queryCode } = outcome.answer
    return reply.code(201).send({ receiptNumber, queryCode })
  })
}

/** A title for one who gave none: his first line, at most 30 characters. */
const firstWords = (text: string): string => [...(text.trim().split('\n')[0] ?? '')].slice(0, 30).join('')
