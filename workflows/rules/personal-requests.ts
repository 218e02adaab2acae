/** 个人信息请求: what a submitter may ask about what is held of him (PIPL 44–50), who takes it and who answers it. */
import { mayKeepStation } from './access.ts'
import { personalRefusals } from './personal-refusals.ts'
import type { Refusal } from './refusals.ts'
import type { EventBody, PersonId, Post, Role, SuggestionEvent, SuggestionState } from './suggestion.ts'

/** access 查阅复制 (45), correction 更正补充 (46), erasure 删除 (47). */
export const personalRequestKinds = ['access', 'correction', 'erasure'] as const
export type PersonalRequestKind = (typeof personalRequestKinds)[number]

/** granted 已办理; declined 不予办理, always with the reason (50). */
export const personalRequestOutcomes = ['granted', 'declined'] as const
export type PersonalRequestOutcome = (typeof personalRequestOutcomes)[number]

type At = Pick<SuggestionState, 'stationId' | 'townshipOfficeId'>

/** May this post take a request, and give the copy asked for? Where people come in person, by those who run the station. */
export const mayTakeRequest = (post: Post, { stationId, townshipOfficeId }: At): boolean =>
  mayKeepStation(post, { id: stationId, townshipOfficeId })

const deciding: readonly Role[] = ['stationHead', 'townshipChair', 'workingCommitteeDirector']

/** May this post answer it? The head of the station or of its township office. */
export const mayAnswerRequest = (post: Post, at: At): boolean =>
  deciding.includes(post.role) && mayTakeRequest(post, at)

/** Does this request, once granted, open a copy? */
export const isCopyGranted = (request: {
  readonly kind: PersonalRequestKind
  readonly outcome: PersonalRequestOutcome | null
}): boolean => request.kind === 'access' && request.outcome === 'granted'

/** What stands against granting this request: nothing is erased while its answer is owed, nor by one person alone. */
export function grantUnfit(
  request: { readonly kind: PersonalRequestKind; readonly takenBy: string },
  { personId, state }: { personId: PersonId; state: SuggestionState },
): Refusal | undefined {
  if (request.kind !== 'erasure') return undefined
  if (request.takenBy === personId) return personalRefusals.ownRequest()
  return state.stage === 'closed' ? undefined : personalRefusals.stillOpen()
}

/** The texts that are of this submitter alone: what he said later, what he was told in words of its own, the values of corrections, reasons that concern him. */
export function ownDocuments(ledger: readonly SuggestionEvent[], submitterId: string): string[] {
  const own = ledger.flatMap(({ body }) => {
    if (!concerns(body, submitterId)) return []
    const named = body as Partial<Record<(typeof textFields)[number], string | null>>
    return textFields.map((field) => named[field])
  })
  return own.filter((id) => id !== null && id !== undefined)
}

const textFields = ['documentId', 'reasonId', 'from', 'to', 'valueId'] as const

function concerns(body: EventBody, submitterId: string): boolean {
  if (body.kind === 'feedbackRecorded') return body.given.some(({ recipient }) => recipient.id === submitterId)
  if (body.kind === 'submitterAdded') return body.submitter.id === submitterId
  return 'submitterId' in body && body.submitterId === submitterId
}
