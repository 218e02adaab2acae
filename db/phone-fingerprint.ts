import { contactSeal } from './contact-seal.ts'

/** What of a number as it was said tells one telephone from another: its last eleven digits, without spaces, dashes or +86. */
export const phoneDigits = (phone: string): string => phone.normalize('NFKC').replaceAll(/\D/g, '').slice(-11)

interface Person {
  readonly phone: string
  readonly anonymous: boolean
  readonly identityHidden: boolean
}

/** By what a person is recalled by his telephone; null for who left none, stayed unnamed or asked for secrecy. */
export function phoneFingerprint({ phone, anonymous, identityHidden }: Person): string | null {
  const digits = phoneDigits(phone)
  return anonymous || identityHidden || digits === '' ? null : contactSeal().fingerprints(digits)[0]
}
