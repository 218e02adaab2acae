import { randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A prefixed, time-ordered, unguessable id: `sug_` + 10 characters of time + 13 of chance (65 bits), Crockford base32.
 * `chance` is given where a repeat must come to the same id. Opaque and free of personal data: it stands unencrypted in workflow ids.
 */
export function newId(prefix: string, now: number = Date.now(), chance: Uint8Array = randomBytes(13)): string {
  let time = ''
  for (let rest = now, n = 0; n < 10; n++, rest = Math.floor(rest / 32)) time = alphabet.charAt(rest % 32) + time
  return `${prefix}_${time}${[...chance.subarray(0, 13)].map((byte) => alphabet.charAt(byte % 32)).join('')}`
}
