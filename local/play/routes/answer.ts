import { move, rateRest, tell, until } from '../acts.ts'
import { decideUnhappy } from '../decide-unhappy.ts'
import type { Act } from '../scene.ts'

/** Route 1: answered by the station, on the spot or later; told in the same act; rated. */
export async function playAnswer(act: Act): Promise<void> {
  const { words, twists, matter } = act
  const answer = (text: string, classify: object) =>
    move(act, 'clerk', 'answer', { text, told: { mode: 'phone' }, ...classify })
  if (!twists.onTheSpot) await answer(words.answer, { classify: { reason: words.reason } })
  // Article 18: the deputy who raised it is told too.
  if (matter.deputyId !== null) await tell({ ...act, life: { ...act.life, told: [] } }, ['answer'])
  if (await decideUnhappy(act, 'officer')) {
    await answer(words.secondResult, {})
    if (matter.deputyId !== null) await tell({ ...act, life: { ...act.life, told: [] } }, ['answer'])
  }
  await rateRest(act)
  await until(act, 'officer', { stage: 'closed' })
}
