import { z } from 'zod'
import { coded, sentence } from '../fields.ts'
import { feedbackShape } from './feedback-view.ts'
import { draftingShape, signingShape } from './drafting-view.ts'
import { allowedShape, closedShape } from './moves-view.ts'
import { obligationShape } from './obligation-view.ts'
import { relatedShape } from './related-view.ts'

const named = z.object({ id: z.string(), name: sentence })
/** One suggestion whole, as officials read it. */
export const suggestionShape = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  title: z.string(),
  text: z.string(),
  stage: coded,
  route: z.string().nullable(),
  routeName: sentence.nullable(),
  round: z.number(),
  seq: z.number(),
  holder: z.object({ role: z.string(), organizationId: z.string().nullable(), name: sentence }),
  station: named,
  place: named,
  channel: coded,
  deputy: named.nullable(),
  collectedAt: z.string(),
  registeredAt: z.string(),
  endedAt: z.string().nullable(),
  nextDueAt: z.string().nullable(),
  light: coded,
  flags: z.object({
    urgent: z.boolean(),
    accusation: z.boolean(),
    identityHidden: z.boolean(),
    returnPending: z.boolean(),
    paused: z.boolean(),
    extensionPending: z.boolean(),
    withdrawn: z.boolean(),
    joined: z.boolean(),
    /** 督办中 / a signed supervision lists something still owed; else null */
    supervised: coded.nullable(),
    /** 已提请作废，待另一人确认 / asked to be void, a second person decides */
    voiding: coded.nullable(),
    voided: coded.nullable(),
  }),
  externalNumbers: z.record(z.string(), z.string()),
  submitters: z.array(
    z.object({
      id: z.string(),
      ordinal: z.number(),
      /** Masked; null where he stays unnamed or asked for secrecy. */
      name: z.string().nullable(),
      phone: z.string().nullable(),
      anonymous: z.boolean(),
      identityHidden: z.boolean(),
      isContactPerson: z.boolean(),
      withdrawn: z.boolean(),
      /** His data are gone, on his request. */
      erased: z.boolean(),
      /** Which privacy notice he was told; null: entered before versions were kept. */
      privacyNoticeVersion: z.int().nullable(),
      satisfaction: coded.nullable(),
    }),
  ),
  obligations: z.array(obligationShape),
  assignments: z.array(
    z.object({
      id: z.string(),
      unit: named,
      assignedBy: named,
      assignedAt: z.string(),
      signedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
      part: coded,
      resultAt: z.string().nullable(),
      acceptedAt: z.string().nullable(),
      designated: z.boolean(),
      returnPending: z.boolean(),
      extensionPending: z.boolean(),
      commitmentDate: z.string().nullable(),
    }),
  ),
  feedback: z.array(feedbackShape),
  documents: z.array(
    z.object({
      id: z.string(),
      purpose: z.string(),
      text: z.string(),
      createdAt: z.string(),
      /** Whose words they are; null for a submitter's own. */
      by: named.nullable(),
      /** Who wrote down what another body said. */
      enteredBy: named.nullable(),
    }),
  ),
  research: z.object({ id: z.string(), title: z.string(), asMainRoute: z.boolean(), ended: z.boolean() }).nullable(),
  related: relatedShape,
  /** 拟办待签发 / an act that waits for its signature. */
  drafting: draftingShape.nullable(),
  signings: z.array(signingShape),
  /** `draftAs`: of these posts, those whose act has to be drafted for the head to sign. */
  allowedMoves: z.array(allowedShape.extend({ draftAs: z.array(z.string()) })),
  closedMoves: z.array(closedShape),
  /** The reader's office gives units the links of their tasks. */
  mayGiveLinks: z.boolean(),
  /** What a submitter asks about his own data is entered by this reader. */
  mayTakeRequests: z.boolean(),
})
