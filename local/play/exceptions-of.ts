import type { Route } from '../../workflows/rules/suggestion.ts'

/** What offices meet beside the straight way. */
export const exceptions = [
  'corrected',
  'codeIssuedAgain',
  'enteredTwice',
  'handedOver',
  'splitOff',
  'withdrawn',
  'asked',
  'extended',
  'promised',
  'joined',
  'helped',
  'separate',
  'reassigned',
  'passedOn',
  'throughCity',
] as const
export type Exception = (typeof exceptions)[number]

/** Which of them the k-th letter of a route meets; several at once every so often. */
export function exceptionsOf(route: Route, k: number): readonly Exception[] {
  const met: Exception[] = []
  if (k % 4 === 2) met.push('corrected')
  if (k % 5 === 3) met.push('codeIssuedAgain')
  if (k % 6 === 5) met.push('enteredTwice')
  if (route !== 'township' && route !== 'county') return met
  if (k % 7 === 4) met.push('handedOver')
  if (k % 5 === 4) met.push('splitOff')
  if (k % 4 === 1) met.push('withdrawn')
  if (k % 2 === 0) met.push('asked')
  if (k % 3 === 0) met.push('extended')
  if (k % 4 === 1) met.push('promised')
  if (k % 5 === 2 && route === 'township') met.push('joined')
  const hands = (['helped', 'separate', 'reassigned'] as const)[k % 6]
  if (hands) met.push(hands)
  if (route === 'county' && k % 6 === 3) met.push('passedOn')
  if (route === 'county' && k % 6 === 4) met.push('throughCity')
  return met
}
