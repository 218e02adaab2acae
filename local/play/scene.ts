import type { Channel, Route, Satisfaction } from '../../workflows/rules/suggestion.ts'
import type { Cast, Username } from './cast.ts'
import type { Exception } from './exceptions-of.ts'
import type { Heard } from './visitor.ts'

/** What a citizen brings, and how the town will take it. */
export interface Matter {
  readonly title: string
  readonly text: string
  readonly route: Route
  readonly channel: Channel
  readonly submitters: readonly SubmitterWords[]
  /** Index of the one told for all on a joint letter. */
  readonly contactPerson: number | null
  readonly deputyId: string | null
  /** Who handles it, on routes 2 and 3; of two, the first gives it back as not its own. */
  readonly handlers: readonly Handler[]
  /** Another unit of the same place, which may have a hand in it. */
  readonly helper?: Handler
}
export interface SubmitterWords {
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly anonymous: boolean
  readonly identityHidden: boolean
}
export interface Handler {
  readonly unitId: string
  readonly username: Username
}

/** What officials write, by the act it belongs to. */
export interface Words {
  readonly reason: string
  readonly note: string
  readonly answer: string
  readonly explanation: string
  readonly result: string
  readonly returned: string
  readonly granted: string
  readonly sentBack: string
  readonly secondResult: string
  readonly again: string
}

/** What does not go straight. */
export interface Twists {
  readonly onTheSpot: boolean
  readonly sentBack: boolean
  /** One telephone call tells both how it was assigned and what came of it. */
  readonly oneCall: boolean
  readonly unhappy: 'rehandle' | 'explainAgain' | null
  readonly exceptions: readonly Exception[]
}

/** One suggestion under way: its receipt, and whose codes open it. */
export interface Life {
  readonly id: string
  readonly receiptNumber: string
  readonly submitters: readonly { readonly id: string; readonly queryCode: string; readonly anonymous: boolean }[]
  /** Those of them who are told for themselves. */
  readonly told: Life['submitters']
}

export interface Scene {
  readonly cast: Cast
  readonly heard: Heard
  readonly matter: Matter
  readonly words: Words
  readonly twists: Twists
  readonly channelId: string
  readonly happiness: Satisfaction
}
/** A scene whose suggestion is registered. */
export interface Act extends Scene {
  readonly life: Life
}
