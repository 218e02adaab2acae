import { move, tell } from '../acts.ts'
import { furtherUnits } from '../further-hands.ts'
import { handleToTheEnd } from '../handle-to-the-end.ts'
import type { Act } from '../scene.ts'

/** Route 3: submitted to the county's office, which transfers; the citizen hears of the hop between, then of both. */
export async function playCounty(act: Act): Promise<void> {
  const { words, matter, twists } = act
  const [first] = matter.handlers
  await move(act, 'officer', 'submitToCounty', { note: words.note, classify: { reason: words.reason } })
  // One who is called once hears of it then: a later word overtakes the notice.
  if (!twists.oneCall) await tell(act, ['progress'])
  await move(act, 'county', 'transfer', { unitId: first?.unitId, ...furtherUnits(act), note: words.note })
  await handleToTheEnd(act, 'county')
}
