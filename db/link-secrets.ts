import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { typedCode } from './typed-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 8

/** What opens a link, or stands for a device it let in: 192 bits of chance. */
export const newLinkToken = (): string => randomBytes(24).toString('base64url')

/** The code beside a link, taken once: 8 characters, 40 bits, fit to be read out on the telephone. */
export const newLinkCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

/** What is kept of them: a stolen table opens nothing, and without the secret no code can be tried against it. */
export const linkTokenHash = (secret: string, token: string): string =>
  createHmac('sha256', secret).update(`link-token:${token}`).digest('hex')
export const linkCodeHash = (secret: string, linkId: string, typed: string): string =>
  createHmac('sha256', secret)
    .update(`link-code:${linkId}:${typedCode(typed)}`)
    .digest('hex')
