import { sendMove } from '../http/send-move.ts'
import type { components } from '../http/openapi.d.ts'

export type Call = components['schemas']['Call']
export type Matter = Call['matters'][number]

/** What was ticked of one person's matters, and how the call ended. */
export interface Told {
  readonly outcome: 'delivered' | 'failed'
  /** What was said; of a call in vain, why. */
  readonly text: string
  /** Kinds left out, as `matterKey/kind`: all are ticked at first, for one call settles them. */
  readonly without: readonly string[]
}

export const nothingTold: Told = { outcome: 'delivered', text: '', without: [] }

export const matterKey = ({ suggestionId, recipient }: Matter): string => `${suggestionId}.${recipient.id}`

const kindsTold = (matter: Matter, { without }: Told) =>
  matter.owed.map(({ kind }) => kind).filter((kind) => !without.includes(`${matterKey(matter)}/${kind}`))

/** Enters one call, matter by matter. `key` stays while the outcome is unknown: what was entered before is not entered twice. Throws `Refused`. */
export async function enterCall(call: Call, told: Told, key: string): Promise<void> {
  for (const matter of call.matters) {
    const kinds = kindsTold(matter, told)
    if (kinds.length === 0) continue
    const { recipient, suggestionId, asPost } = matter
    const body = {
      kinds,
      recipient: { kind: recipient.kind, id: recipient.id },
      mode: 'phone',
      outcome: told.outcome,
      ...(told.text.trim() ? { [told.outcome === 'failed' ? 'reason' : 'text']: told.text.trim() } : {}),
      asPost,
    }
    await sendMove('suggestions', suggestionId, 'recordFeedback', { body, key: `${key}.${matterKey(matter)}` })
  }
}
