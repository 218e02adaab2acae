import { move, tell, until } from '../acts.ts'
import type { Act } from '../scene.ts'

/** Route 5: explained, with the channel that solves it; no unit, no rating window, closed when told. */
export async function playRedirect(act: Act): Promise<void> {
  const { words, twists, matter, channelId } = act
  if (!twists.onTheSpot)
    await move(act, 'clerk', 'explain', {
      text: words.explanation,
      channelId,
      classify: { reason: words.reason },
      told: { mode: 'phone' },
    })
  if (matter.deputyId !== null) await tell({ ...act, life: { ...act.life, told: [] } }, ['explanation'])
  await until(act, 'officer', { stage: 'closed' })
}
