import type { Username } from './cast.ts'
import { move, rateRest, tell, until } from './acts.ts'
import { askAndHear, extendOnce, keepPromise, promise } from './exceptions.ts'
import type { Exception } from './exceptions-of.ts'
import { decideUnhappy } from './decide-unhappy.ts'
import { changeHands, otherHands } from './further-hands.ts'
import type { Act, Handler } from './scene.ts'

/** Routes 2 and 3 once a unit has it: returned where it is not its own, signed for, handled, checked, told, rated, closed. */
export async function handleToTheEnd(act: Act, assigner: Username): Promise<void> {
  const { words, twists } = act
  const unit = await settledUnit(act, assigner)
  await changeHands(act, assigner, unit)
  const meets = (one: Exception) => twists.exceptions.includes(one)
  const submit = (text: string, how: object = { degree: 'solved' }) =>
    move(act, unit.username, 'submitResult', { text, ...how })
  const first = meets('promised') ? promise() : undefined
  if (meets('asked')) await askAndHear(act)
  if (!twists.oneCall) await tell(act, ['assignmentStatus'])
  await move(act, unit.username, 'signFor', {})
  if (meets('extended')) await extendOnce(act, unit.username, assigner)
  await otherHands(act, assigner, 1)
  await submit(words.result, first)
  if (twists.sentBack) {
    await move(act, assigner, 'sendBack', { reason: words.sentBack })
    await submit(words.secondResult, first)
  }
  await move(act, assigner, 'acceptResult', {})
  await tell(act, twists.oneCall ? ['assignmentStatus', 'result'] : ['result'])
  if (meets('promised')) await keepPromise(act, unit.username)
  if (await decideUnhappy(act, assigner)) {
    await otherHands(act, assigner, 2)
    await submit(words.secondResult)
    await move(act, assigner, 'acceptResult', {})
    await tell(act, ['result'])
  }
  await rateRest(act)
  await until(act, 'officer', { stage: 'closed' })
}

async function settledUnit(act: Act, assigner: Username): Promise<Handler> {
  const { words, matter } = act
  const [first, second] = matter.handlers
  if (!first) throw new Error('no unit was cast for this matter')
  if (!second) return first
  await move(act, first.username, 'returnAssignment', { reason: words.returned })
  await move(act, assigner, 'decideReturn', { granted: true, reason: words.granted, unitId: second.unitId })
  return second
}
