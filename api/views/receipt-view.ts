import { z } from 'zod'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { inBoth } from '../../workflows/rules/in-both.ts'
import { labelWords } from '../../workflows/rules/deadline-words.ts'
import { leadOf } from '../../workflows/rules/joined.ts'
import { sameRecipient } from '../../workflows/rules/obligations.ts'
import { labelOf, type DeadlinePolicy } from '../../workflows/rules/policy.ts'
import { feedbackNames, stageNames } from '../../workflows/rules/refusals.ts'
import {
  feedbackKinds,
  satisfactions,
  type SuggestionState,
  type VoidReason,
} from '../../workflows/rules/suggestion.ts'
import { modeNames, routeNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'
import { hearsFor, type ToldOnce } from '../told-to-submitter.ts'
import { contentShape, contentView, type ContentSource } from './content-view.ts'

/** All a receipt opens, and nothing more: no names, no telephone, nobody else who raised it, nobody who handles it. */
export const receiptView = z
  .object({
    receiptNumber: z.string(),
    registeredOn: z.iso.date(),
    station: sentence,
    stage: coded,
    route: coded.nullable(),
    told: z.array(
      z.object({
        kind: z.enum(feedbackKinds),
        name: sentence,
        at: z.string(),
        mode: coded.nullable(),
        ...contentShape.shape,
      }),
    ),
    owed: z.array(
      z.object({ kind: z.enum(feedbackKinds), name: sentence, by: z.iso.date().nullable(), label: sentence }),
    ),
    /** What he is asked to add, and by which day. */
    asked: z.object({ text: z.string(), by: z.iso.date().nullable() }).nullable(),
    rated: z.enum(satisfactions).nullable(),
    mayRate: z.boolean(),
    maySupply: z.boolean(),
    mayWithdraw: z.boolean(),
    withdrawn: z.boolean(),
    /** 与另一件一并办理，分别答复 / handled together with another, answered separately */
    joined: z.boolean(),
    /** 误登作废：什么意思，向谁询问 / void: what that means, and whom to ask */
    voided: coded.nullable(),
  })
  .meta({ id: 'ReceiptStatus' })

export interface ReceiptSource extends ContentSource {
  readonly receiptNumber: string
  readonly station: { readonly name: string; readonly nameEn: string }
  readonly state: SuggestionState
  readonly submitterId: string
  readonly told: readonly ToldOnce[]
  /** The question a submitter is asked now. */
  readonly askedId: string | null
  readonly policy: DeadlinePolicy
}

export function viewReceipt(from: ReceiptSource): z.output<typeof receiptView> {
  const { state, submitterId, station } = from
  const { route, stage } = state
  const withdrawn = state.submitters.find(({ id }) => id === submitterId)?.withdrawn ?? false
  const rated = state.ratings.findLast((r) => r.submitterId === submitterId && r.round === state.round)
  return {
    receiptNumber: from.receiptNumber,
    registeredOn: dayOf(state.registeredAt),
    station: inBoth(station),
    stage: { code: stage, ...stageNames[stage] },
    route: route === null ? null : { code: route, ...routeNames[route] },
    told: from.told.map((one) => viewTold(one, from)),
    owed: withdrawn ? [] : viewOwed(from),
    asked: viewAsked(from),
    rated: rated?.satisfaction ?? null,
    mayRate: (stage === 'answered' || stage === 'closed') && !rated && !withdrawn && !state.voided,
    maySupply: !withdrawn && !state.voided,
    mayWithdraw: stage !== 'closed' && !withdrawn,
    withdrawn,
    joined: leadOf(state) !== null,
    voided: state.voided ? viewVoided(state.voided.because, station) : null,
  }
}

function viewAsked({ state, askedId, textOf }: ReceiptSource) {
  const waiting = state.open.find((o) => o.kind === 'supply')
  if (!waiting || askedId === null) return null
  return { text: textOf(askedId) ?? '', by: waiting.dueAt === null ? null : dayOf(waiting.dueAt - 1) }
}

/** Staff alone see the other number: it may have been given to somebody else. */
function viewVoided(because: VoidReason, { name, nameEn }: ReceiptSource['station']) {
  const at = inBoth({ name, nameEn }).en
  return because === 'enteredTwice'
    ? {
        code: because,
        zh: `同一件意见建议登记了两次，这个编号作废，按另一个编号办理和答复。请向${name}询问另一个编号。`,
        en: `The matter was entered twice: this number is void, and it is answered under the other one. Ask ${at} for it.`,
      }
    : {
        code: because,
        zh: `这个编号是误登，没有对应的意见建议，已经作废。您确实反映过问题的，请与${name}联系，重新登记。`,
        en: `This number was entered by mistake and stands for no suggestion. If you did raise one, ask ${at} to register it.`,
      }
}

function viewTold({ kind, at, mode, ...content }: ToldOnce, from: ReceiptSource) {
  return {
    kind,
    name: feedbackNames[kind],
    at: new Date(at).toISOString(),
    mode: mode === null ? null : { code: mode, ...modeNames[mode] },
    ...contentView(content, from),
  }
}

function viewOwed({ state, submitterId, policy }: ReceiptSource) {
  const me = { kind: 'submitter', id: hearsFor(state, submitterId) } as const
  const zh = labelOf(policy)
  return state.open.flatMap(({ feedback, owedTo, dueAt }) =>
    feedback === null || !sameRecipient(owedTo, me)
      ? []
      : [
          {
            kind: feedback,
            name: feedbackNames[feedback],
            // Due is the instant that ends the last day; people are told the day.
            by: dueAt === null ? null : dayOf(dueAt - 1),
            label: { zh, en: labelWords[zh] ?? zh },
          },
        ],
  )
}
