import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Topic } from './routes/research.ts'

const outcomes = ['recommendation', 'motion', 'transmitted', 'none'] as const

/** The n-th research of a play; the outcomes take turns. */
export function topicOf(n: number): Topic {
  return {
    title: `群众反映集中问题调研（${n + 1}）`,
    reason: '反映较为普遍，涉及几个单位，情况复杂，宜作专题调研。',
    plan: '走访十户，召开座谈会两次，查阅有关资料。',
    report: '经调研，情况基本属实，建议分步解决。',
    outcome: outcomes[n % outcomes.length] ?? 'none',
    paperNumber: `第${n + 1}号`,
    paper: '案由、案据和方案见附件扫描件。',
    reply: '已研究，列入下一步工作安排，并将进展告知代表。',
    unitId: world.units.education,
    day: dayOf(Date.now()),
  }
}
