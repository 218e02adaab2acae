import { z } from 'zod'
import { intakeFacts } from '../../../db/queries/intake-facts.ts'
import { isKnownIntake } from '../../../db/queries/is-known-intake.ts'
import { registerSuggestion } from '../../../db/registers/register-suggestion.ts'
import { stationRoles, townshipRoles } from '../../../workflows/rules/access.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { intakeRefusals } from '../../../workflows/rules/intake-refusals.ts'
import type { Refusal } from '../../../workflows/rules/refusals.ts'
import { channels, feedbackModes, type Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { id, instant, keyHeader, line, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const submitter = z
  .strictObject({
    name: line(60).default(''),
    phone: line(30).default(''),
    address: line(200).default(''),
    anonymous: z.boolean().default(false),
    identityHidden: z.boolean().default(false),
  })
  .refine((person) => person.anonymous || person.name.trim() !== '', {
    path: ['name'],
    error: '请填写姓名，或者注明匿名 / a name, or anonymous',
  })
const spoken = { text: words(), reason: words(5_000), mode: z.enum(feedbackModes) }
const onTheSpot = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('answer'), ...spoken, answeredBy: id.nullish() }),
  z.strictObject({ move: z.literal('explain'), ...spoken, channelId: id }),
])

const body = z
  .strictObject({
    stationId: id.describe('在哪个联络站登记 / the station'),
    channel: z.enum(channels),
    title: words(500),
    text: words(),
    categoryId: id.nullish(),
    placeId: id.nullish().describe('村（社区）或网格；不填为本乡镇 / a village or grid; else the township'),
    collectedAt: instant.nullish().describe('收集时间；不填为现在 / when it was handed over; else now'),
    submitters: z.array(submitter).min(1).max(200),
    contactPerson: z
      .int()
      .min(0)
      .nullish()
      .describe('联名信联系人在 submitters 中的序号 / index of the contact person'),
    deputyId: id.nullish(),
    urgent: z.boolean().default(false),
    accusation: z.boolean().default(false),
    accusedIds: z.array(id).max(20).default([]),
    externalNumbers: z.record(line(50), line(100)).default({}),
    onTheSpot: onTheSpot.nullish().describe('当场答复或者解释告知 / answered or redirected on the spot'),
    asPost: id.nullish(),
  })
  .refine((asked) => asked.contactPerson == null || asked.contactPerson < asked.submitters.length, {
    path: ['contactPerson'],
    error: '联系人不在反映人之中 / the contact person is not among the submitters',
  })
  .meta({
    examples: [
      {
        stationId: 'org_liulin_station',
        channel: 'reception',
        title: '东柳村巷子没有路灯',
        text: '东柳村南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。',
        placeId: 'plc_dongliu',
        submitters: [{ name: '秦秀兰', phone: '13800000001', address: '东柳村南巷' }],
      },
      {
        stationId: 'org_liulin_station',
        channel: 'phone',
        title: '末班车时间',
        text: '进城的末班车几点开？站牌上的时间看不清了。',
        submitters: [{ anonymous: true }],
        onTheSpot: {
          move: 'answer',
          text: '末班车晚上七点四十，站牌下周更换。',
          reason: '可以当场解答。',
          mode: 'phone',
        },
      },
    ],
  })

const receipt = z
  .object({
    id: z.string(),
    receiptNumber: z.string(),
    queryCode: z.string(),
    stage: z.string(),
    submitters: z.array(z.object({ id: z.string(), queryCode: z.string() })),
  })
  .meta({
    examples: [
      {
        id: 'sug_01kb8x0q4r0000000000000',
        receiptNumber: 'plc_qinghe-0001-2026-00042',
        queryCode: '7KQ2M9XT4HBWD',
        stage: 'registered',
        submitters: [{ id: 'sbm_01kb8x0q4r0000000000000', queryCode: '7KQ2M9XT4HBWD' }],
      },
    ],
  })

/** Registers what a citizen said, by whatever channel; an answer or redirection on the spot in the same act. Nothing is rejected here. */
export function registerAtStation(app: Api): void {
  app.post(
    '/api/suggestions',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: '登记 / register a suggestion',
        headers: keyHeader,
        body,
        response: { 201: receipt, ...problems(400, 401, 403, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { db, now, relay, secrets } = app.needs
      const me = meOf(request)
      const asked = request.body
      const at = now()
      const named = {
        stationId: asked.stationId,
        placeId: asked.placeId ?? null,
        categoryId: asked.categoryId ?? null,
        answeredBy: asked.onTheSpot?.move === 'answer' ? (asked.onTheSpot.answeredBy ?? null) : null,
      }
      const facts = await intakeFacts(db, { ...named, deputyId: asked.deputyId ?? null, day: dayOf(at) })
      if (!facts.station) throw refused(intakeRefusals.stationUnknown())
      const may = mayRegisterAt(facts.station)
      const post = postFor(me, asked.asPost ?? undefined, may)
      const collectedAt = asked.collectedAt == null ? null : Date.parse(asked.collectedAt)
      const refusal = may(post) ? unfit(facts, collectedAt, at) : intakeRefusals.notYourStation()
      const key = request.headers['idempotency-key']
      if (refusal && !(await isKnownIntake(db, me.personId, key))) throw refused(refusal)

      const { asPost: _asPost, onTheSpot: spot, ...rest } = asked
      const outcome = await registerSuggestion(
        db,
        {
          ...rest,
          ...named,
          collectedAt,
          // Who brings a matter as a deputy hears of its end (Article 18).
          deputyId: asked.deputyId ?? (post.role === 'deputy' ? me.personId : null),
          contactPerson: asked.contactPerson ?? null,
          onTheSpot: spot == null ? null : spot.move === 'answer' ? { ...spot, answeredBy: named.answeredBy } : spot,
        },
        {
          actor: { kind: 'official', personId: me.personId, post },
          personId: me.personId,
          key,
          body: asked,
          now: at,
          querySecret: secrets.query,
        },
      )
      if ('refusal' in outcome) throw refused(outcome.refusal)
      relay.nudge()
      return reply.code(201).send({ ...outcome.answer, submitters: [...outcome.answer.submitters] })
    },
  )
}

/** The station's own people, and its township's congress office. */
const mayRegisterAt = (station: { id: string; townshipOfficeId: string }) => (post: Post) =>
  (stationRoles.includes(post.role) && post.organizationId === station.id) ||
  (townshipRoles.includes(post.role) && post.organizationId === station.townshipOfficeId)

/** Paper clocks run a little ahead of ours. */
const skew = 5 * 60_000

function unfit(
  facts: Awaited<ReturnType<typeof intakeFacts>>,
  collectedAt: number | null,
  now: number,
): Refusal | undefined {
  if (!facts.deputyFits) return intakeRefusals.deputyElsewhere()
  if (!facts.placeFits) return intakeRefusals.placeElsewhere()
  if (!facts.categoryKnown) return intakeRefusals.categoryUnknown()
  if (!facts.answererKnown) return intakeRefusals.answererUnknown()
  return collectedAt !== null && collectedAt > now + skew ? intakeRefusals.collectedInFuture() : undefined
}
