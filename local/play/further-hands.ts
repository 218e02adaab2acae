import { move } from './acts.ts'
import type { Username } from './cast.ts'
import type { Act, Handler } from './scene.ts'

/** A second unit beside the first: it helps, or answers for itself. */
export function furtherUnits({ matter: { helper }, twists: { exceptions } }: Act): object {
  if (!helper) return {}
  if (exceptions.includes('helped')) return { coUnitIds: [helper.unitId] }
  return exceptions.includes('separate') ? { separateUnitIds: [helper.unitId] } : {}
}

/** What the second unit does in one round, before the first hands in: its opinion, or a result of its own. */
export async function otherHands(act: Act, assigner: Username, round: 1 | 2): Promise<void> {
  const { helper } = act.matter
  const { exceptions } = act.twists
  if (!helper) return
  if (exceptions.includes('helped')) await move(act, helper.username, 'giveOpinion', { text: '同意主办单位的方案。' })
  if (!exceptions.includes('separate')) return
  if (round === 1) await move(act, helper.username, 'signFor', {})
  await move(act, helper.username, 'submitResult', { text: act.words.result, degree: 'solved' })
  await move(act, assigner, 'acceptResult', {})
}

/** Given to another unit, and back again once the first was found to be the right one. */
export async function changeHands(act: Act, assigner: Username, unit: Handler): Promise<void> {
  const { helper } = act.matter
  if (!helper || !act.twists.exceptions.includes('reassigned')) return
  const to = (unitId: string) => move(act, assigner, 'reassign', { unitId, reason: '按实际管护职责改派。' })
  await to(helper.unitId)
  await to(unit.unitId)
}
