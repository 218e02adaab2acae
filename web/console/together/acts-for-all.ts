import type { OpenMove } from '../moves/move-fields.tsx'
import type { Suggestion } from '../moves/subject.ts'

/** What offices do to a pile of papers at once. What is said to a person, or judged by its own words, is done one by one. */
const forPiles: readonly string[] = ['signFor', 'classify', 'assign', 'submitToCounty', 'transfer']

/** The moves that each of these suggestions lets me make now, where all stand at the same stage; the first one's posts are asked for. */
export function actsForAll(views: readonly Suggestion[]): OpenMove[] {
  const [first, ...others] = views
  if (!first || others.some(({ stage }) => stage.code !== first.stage.code)) return []
  return first.allowedMoves.filter(
    ({ move }) =>
      forPiles.includes(move) && others.every(({ allowedMoves }) => allowedMoves.some((one) => one.move === move)),
  )
}
