import type { DraftHandle } from '../drafts/keep-draft.ts'
import type { paths } from '../http/openapi.d.ts'
import { instantOf } from '../parts/moment.ts'
import type { Channel, FeedbackMode } from '../../../workflows/rules/suggestion.ts'
import type { MyStation } from './use-my-stations.ts'

export interface Registration {
  readonly text: string
  readonly title: string
  readonly channel: Channel
  readonly stationId: string
  readonly placeId?: string
  readonly deputyId?: string
  readonly categoryId?: string
  readonly collectedAt?: string
  /** The pre-numbered slip it was written on. */
  readonly slipNumber?: string
  readonly urgent?: boolean
  readonly accusation?: boolean
  readonly contactPerson?: number
  readonly submitters: readonly {
    readonly name?: string
    readonly phone?: string
    readonly address?: string
    readonly anonymous?: boolean
    readonly identityHidden?: boolean
  }[]
  /** Which privacy notice stood on the screen. */
  readonly privacyNoticeVersion?: number
  /** The reception it is heard in. */
  readonly receptionId?: string
  readonly spot: 'none' | 'answer' | 'explain'
  readonly spotText?: string
  readonly spotReason?: string
  readonly spotMode: FeedbackMode
  readonly spotChannelId?: string
  /** The matter it joins, and why. */
  readonly joinId?: string
  readonly joinReason?: string
  /** The draft it was written in. */
  readonly draft?: DraftHandle
}
type Body = paths['/api/suggestions']['post']['requestBody']['content']['application/json']

/** The filled form as the door takes it. */
export function registrationBody(filled: Registration, stations: readonly MyStation[]): Body {
  const {
    stationId,
    channel,
    title,
    text,
    placeId,
    deputyId,
    categoryId,
    collectedAt,
    contactPerson,
    receptionId,
    privacyNoticeVersion,
  } = filled
  const asPost = stations.find(({ station }) => station.id === stationId)?.postId
  return {
    stationId,
    channel,
    title: title.trim(),
    text,
    submitters: filled.submitters.map((person) => ({
      name: person.name?.trim() ?? '',
      phone: person.phone?.trim() ?? '',
      address: person.address?.trim() ?? '',
      anonymous: person.anonymous ?? false,
      identityHidden: person.identityHidden ?? false,
    })),
    urgent: filled.urgent ?? false,
    accusation: filled.accusation ?? false,
    accusedIds: [],
    externalNumbers: {},
    ...(placeId ? { placeId } : {}),
    ...(receptionId ? { receptionId } : {}),
    ...(deputyId ? { deputyId } : {}),
    ...(categoryId ? { categoryId } : {}),
    ...(collectedAt ? { collectedAt: instantOf(collectedAt) } : {}),
    // From paper: what was told that day, which the door knows.
    ...(privacyNoticeVersion && !collectedAt ? { privacyNoticeVersion } : {}),
    ...(filled.submitters.length > 1 ? { contactPerson: contactPerson ?? 0 } : {}),
    ...(filled.slipNumber ? { slipNumber: filled.slipNumber.trim() } : {}),
    ...(filled.draft ? { draftId: filled.draft.id } : {}),
    ...(asPost ? { asPost } : {}),
    ...onTheSpot(filled),
    ...joining(filled),
  }
}

function onTheSpot({
  spot,
  spotText = '',
  spotReason = '',
  spotMode: mode,
  spotChannelId = '',
}: Registration): Partial<Body> {
  const said = { text: spotText, reason: spotReason, mode }
  if (spot === 'answer') return { onTheSpot: { move: 'answer', ...said } }
  if (spot === 'explain') return { onTheSpot: { move: 'explain', ...said, channelId: spotChannelId } }
  return {}
}

const joining = ({ spot, joinId, joinReason = '' }: Registration): Partial<Body> =>
  joinId && spot === 'none' ? { joinTo: { leadId: joinId, reason: joinReason } } : {}
