import type { Username } from './cast.ts'
import { move, rate, until } from './acts.ts'
import type { Act } from './scene.ts'

/** 不满意 is decided by the assigner: once more, or explained in writing. True when it is handled once more. */
export async function decideUnhappy(act: Act, assigner: Username): Promise<boolean> {
  const { unhappy } = act.twists
  const [first] = act.life.told
  if (unhappy === null || !first) return false
  await rate(act, first, 'dissatisfied')
  await until(act, assigner, { open: unhappy })
  if (unhappy === 'rehandle') await move(act, assigner, 'rehandle', { reason: act.words.again })
  else await move(act, assigner, 'explainAgain', { text: act.words.again })
  return unhappy === 'rehandle'
}
