import { move } from '../acts.ts'
import { endJoined, joinAnother } from '../exceptions.ts'
import { furtherUnits } from '../further-hands.ts'
import { handleToTheEnd } from '../handle-to-the-end.ts'
import type { Act } from '../scene.ts'

/** Route 2: the township's office assigns; both feedbacks to everyone. */
export async function playTownship(act: Act): Promise<void> {
  const { words, matter, twists } = act
  const [first] = matter.handlers
  const other = twists.exceptions.includes('joined') ? await joinAnother(act) : null
  await move(act, 'officer', 'assign', {
    unitId: first?.unitId,
    ...furtherUnits(act),
    note: words.note,
    classify: { reason: words.reason },
  })
  await handleToTheEnd(act, 'officer')
  if (other) await endJoined(other)
}
