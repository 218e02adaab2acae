import { intakeFacts } from '../../../db/queries/intake-facts.ts'
import { isKnownIntake } from '../../../db/queries/is-known-intake.ts'
import { registerSuggestion } from '../../../db/registers/register-suggestion.ts'
import { mayRegisterAt } from '../../../workflows/rules/access.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { intakeRefusals } from '../../../workflows/rules/intake-refusals.ts'
import { isYetToCome } from '../../../workflows/rules/paper-clock.ts'
import type { Refusal } from '../../../workflows/rules/refusals.ts'
import { slipRefusals } from '../../../workflows/rules/slip-refusals.ts'
import type { Channel, Post } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { keyHeader } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { receiptShape, registrationForm } from '../../registration-form.ts'

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
        body: registrationForm,
        response: { 201: receiptShape, ...problems(400, 401, 403, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { everything: db, now, relay, secrets } = app.needs
      const me = meOf(request)
      const asked = request.body
      const at = now()
      const named = {
        stationId: asked.stationId,
        placeId: asked.placeId ?? null,
        categoryId: asked.categoryId ?? null,
        receptionId: asked.receptionId ?? null,
        privacyNoticeVersion: asked.privacyNoticeVersion ?? null,
        answeredBy: asked.onTheSpot?.move === 'answer' ? (asked.onTheSpot.answeredBy ?? null) : null,
      }
      const facts = await intakeFacts(db, { ...named, deputyId: asked.deputyId ?? null, day: dayOf(at) })
      if (!facts.station) throw refused(intakeRefusals.stationUnknown())
      const { station } = facts
      const may = (held: Post) => mayRegisterAt(held, station)
      const post = postFor(me, asked.asPost ?? undefined, may)
      const collectedAt = asked.collectedAt == null ? null : Date.parse(asked.collectedAt)
      const refusal = may(post)
        ? ((asked.slipNumber != null && collectedAt === null ? slipRefusals.dayMissing() : undefined) ??
          unfit(facts, { collectedAt, now: at, channel: asked.channel, receptionId: named.receptionId }))
        : intakeRefusals.notYourStation()
      const key = request.headers['idempotency-key']
      if (refusal && !(await isKnownIntake(db, me.personId, key))) throw refused(refusal)

      const { asPost: _asPost, onTheSpot: spot, ...rest } = asked
      const outcome = await registerSuggestion(
        db,
        {
          ...rest,
          ...named,
          collectedAt,
          privacyNoticeVersion: asked.privacyNoticeVersion ?? undefined,
          // Who brings a matter as a deputy hears of its end (Article 18).
          deputyId: asked.deputyId ?? (post.role === 'deputy' ? me.personId : null),
          contactPerson: asked.contactPerson ?? null,
          draftId: asked.draftId ?? null,
          slipNumber: asked.slipNumber ?? null,
          joinTo: asked.joinTo ?? null,
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

function unfit(
  facts: Awaited<ReturnType<typeof intakeFacts>>,
  said: { collectedAt: number | null; now: number; channel: Channel; receptionId: string | null },
): Refusal | undefined {
  if (!facts.deputyFits) return intakeRefusals.deputyElsewhere()
  if (!facts.placeFits) return intakeRefusals.placeElsewhere()
  if (!facts.categoryKnown) return intakeRefusals.categoryUnknown()
  if (!facts.answererKnown) return intakeRefusals.answererUnknown()
  // A reception's people come by the channel `reception`, an opening's letters by `mailbox`: a sitting and its channel are called alike.
  if (said.receptionId !== null && facts.sitting !== said.channel) return intakeRefusals.receptionElsewhere()
  if (!facts.noticeFits) return intakeRefusals.noticeUnknown()
  return isYetToCome(said.collectedAt, said.now) ? intakeRefusals.collectedInFuture() : undefined
}
