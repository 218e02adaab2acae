import type { Me } from '../db/queries/who-is-signed-in.ts'
import { mayKeepStation } from '../workflows/rules/access.ts'
import type { Refusal } from '../workflows/rules/refusals.ts'
import { refused } from './refused.ts'

/** Throws `notYours` where none of this person's posts runs the station. */
export function mustKeepStation(
  { posts }: Me,
  station: Parameters<typeof mayKeepStation>[1],
  notYours: () => Refusal,
): void {
  if (!posts.some((post) => mayKeepStation(post, station))) throw refused(notYours())
}
