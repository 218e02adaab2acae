import { playLetters } from '../../local/play/play-letters.ts'
import type { Letter } from '../../local/play/read-letters.ts'
import { openTally, type Fate } from '../../local/play/tally.ts'
import type { Record } from '../town/kill/recorder.ts'
import { recordingCast } from './recording-cast.ts'

/** Invented letters, each with a title of its own. */
const letters = (many: number): Letter[] =>
  Array.from({ length: many }, (_, n) => ({
    title: `第 ${n} 件`,
    text: `第 ${n} 件：巷子里没有路灯，晚上走路摔过人。`,
    reply: null,
  }))

/** The load of a fault run: `many` letters over all five routes, with every exception offices meet, each played to its end. */
export async function playUnder(
  { record, base }: { record: Record; base: string },
  many: number,
  concurrency: number,
): Promise<{ readonly isOver: () => boolean; readonly ended: Promise<readonly Fate[]> }> {
  const cast = await recordingCast(record, base)
  const tally = openTally()
  let over = false
  const ended = playLetters(letters(many), { cast, tally, concurrency, exceptions: true, onStep: () => {} })
    .then(() => tally.fates())
    .finally(() => {
      over = true
    })
  return { isOver: () => over, ended }
}
