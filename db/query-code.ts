import { createHmac, timingSafeEqual } from 'node:crypto'
import { typedCode } from './typed-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The second secret beside a receipt number: 13 characters, 65 bits, derived by keyed hash from `seed`: the submitter's id, or what took its
 * place when the code was lost and issued again. It is never stored, and a wrong secret opens nothing.
 */
export function queryCodeOf(secret: string, seed: string): string {
  const digest = createHmac('sha256', secret).update(`query-code:${seed}`).digest()
  return [...digest.subarray(0, 13)].map((byte) => alphabet.charAt(byte % 32)).join('')
}

/** Compares what a citizen typed with the code, in constant time; case, spaces and look-alike letters do not matter. */
export function sameCode(typed: string, code: string): boolean {
  const one = createHmac('sha256', 'compare').update(typedCode(typed)).digest()
  const other = createHmac('sha256', 'compare').update(code).digest()
  return timingSafeEqual(one, other)
}
