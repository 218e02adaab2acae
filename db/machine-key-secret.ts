import { createHmac, randomBytes } from 'node:crypto'

/** What another system shows at the doors of intake: 256 bits of chance behind a word by which a scanner of sources finds one that was left lying about. */
export const newMachineKey = (): string => `hyk_${randomBytes(32).toString('base64url')}`

/** What is kept of it: a stolen table opens nothing, and without the secret no key can be tried against it. */
export const machineKeyHash = (secret: string, key: string): string =>
  createHmac('sha256', secret).update(`machine-key:${key}`).digest('hex')

/** A system’s own key for one act, in a space that no stranger can guess his way into. */
export const machineCommandKey = (secret: string, keyId: string, key: string): string =>
  createHmac('sha256', secret).update(`machine-intake:${keyId}:${key}`).digest('hex')
