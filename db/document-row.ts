import { createHash } from 'node:crypto'
import { contactSeal } from './contact-seal.ts'

/** Documents that hold somebody's name, telephone or address and nothing else. */
export const contactPurposes: readonly string[] = ['formerValue', 'correctedValue']

/** How a text lies in its table: what is of a person sealed, and its hash that of what lies there, for eleven digits are soon guessed. */
export function documentRow<T extends { readonly purpose: string; readonly text: string }>(
  kept: T,
): T & { readonly sha256: string } {
  const text = contactPurposes.includes(kept.purpose) ? contactSeal().seal(kept.text) : kept.text
  return { ...kept, text, sha256: createHash('sha256').update(text).digest('hex') }
}
