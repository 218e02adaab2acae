import type { GuessLimit } from './guessing.ts'

/** How often the present password may be guessed in a session that was left open. Counted apart from sign-in: who fails there cannot shut this. */
export const ownPasswordLimits = (username: string): readonly GuessLimit[] => [
  { kind: 'own-password', what: username, most: 5, seconds: 600 },
]
