/** 拟办 → 签发: an officer's act that waits for his head. It is a paper of the desk; the story hears the signed move alone, from whoever signed. */
import { countyRoles, localOfficeHeads, townshipRoles } from './access.ts'
import { no } from './refusal.ts'
import type { EventBody, Move, OrganizationId, Post, SuggestionState } from './suggestion.ts'

/** The acts by which an office gives a matter out of its hands. */
export const draftableMoves = ['assign', 'submitToCounty', 'transfer'] as const satisfies readonly Move[]
export type DraftableMove = (typeof draftableMoves)[number]

/** 待签发, 退回修改, 已签发, 已收回. */
export const draftedStates = ['waiting', 'givenBack', 'signed', 'withdrawn'] as const
export type DraftedState = (typeof draftedStates)[number]

/** The office whose head signs; null where the city's acts, which has no such step. */
export const signingOffice = (move: DraftableMove, state: SuggestionState): OrganizationId | null =>
  move !== 'transfer' ? state.townshipOfficeId : state.atCity ? null : state.countyOfficeId

const staff = [...townshipRoles, ...countyRoles]

/** Who writes drafts of an office, changes them and takes them back: its people. */
export const mayDraftFor = (post: Post, officeId: OrganizationId): boolean =>
  post.organizationId === officeId && staff.includes(post.role)

/** Who signs them, or gives them back: its head, whose own acts need no further signature. */
export const maySignFor = (post: Post, officeId: OrganizationId): boolean =>
  post.organizationId === officeId && localOfficeHeads.includes(post.role)

/** The office whose head has to sign this act of this post, where that office has chosen so; null where nobody has to. */
export function officeToSign(move: Move, post: Post, state: SuggestionState): OrganizationId | null {
  const drafted = draftableMoves.find((one) => one === move)
  const officeId = drafted === undefined ? null : signingOffice(drafted, state)
  return officeId === null || maySignFor(post, officeId) ? null : officeId
}

/** What may happen to a matter while a draft waits and changes nothing it rests on: the clock, and what offices are reminded of. */
export const quietKinds: readonly EventBody['kind'][] = [
  'marked',
  'recounted',
  'movedToPolicy',
  'overdueWithdrawn',
  'urged',
  'supervised',
  'queryCodeIssued',
]

export const draftedRefusals = {
  signFirst: () =>
    no(
      'drafted.sign-first',
      409,
      [
        '本机关设定了交办前签发，这一步要先拟办。',
        'This office signs before it assigns: the act must be drafted first.',
      ],
      ['请拟办后送负责人签发，或者由负责人办理。', 'Draft it for the head to sign, or let the head do it.'],
    ),
  notNeeded: () =>
    no(
      'drafted.not-needed',
      409,
      ['这一步不需要签发，没有拟办。', 'This act needs no signature, so nothing was drafted.'],
      ['请直接办理。', 'Do it directly.'],
    ),
  there: () =>
    no(
      'drafted.there',
      409,
      ['这件已经有一份拟办在等待。', 'A draft of this matter is waiting already.'],
      ['请等待签发，或者先收回再拟。', 'Wait for the signature, or take that draft back first.'],
    ),
  changed: () =>
    no(
      'drafted.changed',
      409,
      ['这份拟办已经改过、签过，或者收回了。', 'This draft was changed, signed or taken back meanwhile.'],
      ['请刷新，看现在的情况。', 'Reload and look at how it stands.'],
    ),
  movedOn: () =>
    no(
      'drafted.moved-on',
      409,
      [
        '拟办以后，这件又有了变化，不能照原样签发。',
        'The matter has moved on since this was drafted; it cannot be signed as it is.',
      ],
      ['请退回，由工作人员看过新情况再拟。', 'Give it back, to be drafted anew on what has happened.'],
    ),
  notYours: () =>
    no(
      'drafted.not-yours',
      403,
      ['签发和退回由本机关负责人办理。', 'The head of the office signs, or gives back.'],
      ['请负责人办理。', 'Leave it to the head.'],
    ),
} as const
