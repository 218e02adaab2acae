/** 接待: who is there on a reception day, and the times that can be true of it (Articles 10 (3), 18 and 21). */
import { dayOf } from './calendar.ts'
import { receptionRefusals } from './reception-refusals.ts'
import type { Refusal } from './refusals.ts'

/** What a sitting is: a reception day, or an opening of the mailbox, whose letters are entered one after another as people are. */
export const sittingKinds = ['reception', 'mailbox'] as const
export type SittingKind = (typeof sittingKinds)[number]

/** entryRecord 进站登记, a deputy's; organVisit 下派人员进站, one whom a state organ sends. */
export const attendanceKinds = ['entryRecord', 'organVisit'] as const
export type AttendanceKind = (typeof attendanceKinds)[number]

/** Why these times cannot be right for a reception held on that civil day; instants in epoch ms, null: not gone yet. */
export function timesUnfit(
  heldOn: string,
  { cameAt, leftAt, now }: { cameAt: number; leftAt: number | null; now: number },
): Refusal | undefined {
  const said = leftAt === null ? [cameAt] : [cameAt, leftAt]
  if (said.some((at) => at > now)) return receptionRefusals.timeToCome()
  if (said.some((at) => dayOf(at) !== heldOn)) return receptionRefusals.anotherDay()
  return leftAt !== null && leftAt < cameAt ? receptionRefusals.leftBeforeComing() : undefined
}
