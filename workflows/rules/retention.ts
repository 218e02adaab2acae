/** 保管期限、鉴定、销毁: how long a record is kept, as a county has agreed with the archives authority, and who may end it. */
import { countyRoles } from './access.ts'
import type { Sentence } from './refusals.ts'
import { routes, type Post } from './suggestion.ts'

/** What is kept: closed suggestions by their route, and what ends with none (withdrawn, void). */
export const appraisedKinds = [...routes, 'unclassified'] as const
/** Beside them what hangs on no single suggestion: classed for the office's list, and never destroyed by the program. */
export const recordKinds = [...appraisedKinds, 'frozenFigures', 'audit'] as const
export type RecordKind = (typeof recordKinds)[number]

export const retentionClasses = ['tenYears', 'thirtyYears', 'permanent'] as const
export type RetentionClass = (typeof retentionClasses)[number]

/** Whole years after the year it ended in; null: for good. */
export const yearsOf: Readonly<Record<RetentionClass, number | null>> = {
  tenYears: 10,
  thirtyYears: 30,
  permanent: null,
}

export const recordKindNames: Readonly<Record<RecordKind, Sentence>> = {
  answer: { zh: '解答回复的', en: 'answered at the station' },
  township: { zh: '交办的', en: 'assigned by the township' },
  county: { zh: '转办的', en: 'transferred by the county' },
  research: { zh: '专题调研的', en: 'researched' },
  redirect: { zh: '解释告知的', en: 'explained and redirected' },
  unclassified: { zh: '未分类即结束的（撤回、作废）', en: 'ended without a route (withdrawn, void)' },
  frozenFigures: { zh: '冻结的统计数', en: 'frozen figures' },
  audit: { zh: '审计记录', en: 'the audit' },
}
export const retentionClassNames: Readonly<Record<RetentionClass, Sentence>> = {
  tenYears: { zh: '10年', en: '10 years' },
  thirtyYears: { zh: '30年', en: '30 years' },
  permanent: { zh: '永久', en: 'permanent' },
}

/** keep 延长保管; destroy 拟销毁, until a second person approves it. */
export const appraisalDecisions = ['keep', 'destroy'] as const
export type AppraisalDecision = (typeof appraisalDecisions)[number]

/** Why a matter is not destroyed, whatever a list says of it. */
export const bars = ['open', 'held', 'disputed', 'bound', 'changed', 'undue'] as const
export type Bar = (typeof bars)[number]
export const barNames: Readonly<Record<Bar, Sentence>> = {
  open: { zh: '没有归档或者又办理了', en: 'it is open, or was opened again' },
  held: { zh: '暂缓销毁', en: 'it is held' },
  disputed: {
    zh: '有没有了结的请求、意见或者群众的话',
    en: 'a request, a remark or a citizen’s word on it is not settled',
  },
  bound: { zh: '并入的或者调研的没有办结', en: 'what it is joined to, or its research, is open' },
  changed: { zh: '保管期限已经改变', en: 'its retention class has changed since' },
  undue: { zh: '保管期限没有届满', en: 'its time has not come' },
}

/** Makes the list, keeps longer, proposes to destroy, holds, and carries out. */
export const mayAppraise = ({ role }: Post): boolean => countyRoles.includes(role)
/** Sets the classes and approves what another proposed. */
export const mayApproveDestruction = ({ role }: Post): boolean => role === 'countyOfficeHead'
