import { sql, type SQL } from 'drizzle-orm'
import type { Sentence } from '../../workflows/rules/refusals.ts'

/** What is counted, in suggestions, each beside what it means; `f` is a row of {@link figureFacts}. */
export interface Measure extends Sentence {
  readonly holds: SQL
}
const measure = (holds: SQL, zh: string, en: string): Measure => ({ holds, zh, en })
const cohort = (holds: SQL, zh: string, en: string) => measure(sql`f.of_cohort and ${holds}`, zh, en)

export const measures = {
  registered: measure(sql`f.registered_then`, '收集数：期间登记的', 'collected: registered in the period'),
  classified: cohort(
    sql`true`,
    '受理数：期间首次分类的，以下各项（存量除外）都以此为范围',
    'taken up: first classified in the period; all below but the stock are of these',
  ),
  concluded: cohort(sql`f.concluded`, '办结数', 'concluded'),
  due: cohort(
    sql`(f.concluded or f.late)`,
    '应办结：已办结的和有超期的',
    'should be concluded: concluded, or late with something',
  ),
  onTime: cohort(
    sql`f.concluded and not f.late`,
    '按期办结：办结且各环节没有超期（批准的延期计入）',
    'in time: concluded with nothing late on the way, after granted extensions',
  ),
  onTimeUnextended: cohort(
    sql`f.concluded and not f.late and not f.extended`,
    '未延期按期办结',
    'in time without any extension',
  ),
  late: cohort(sql`f.late`, '有超期的', 'late with something on the way'),
  assignmentStatusOwed: cohort(
    sql`f.status_owed`,
    '应反馈交办（转办）情况的：已反馈或者已到期；无法反馈的除外',
    'assignment status to be told: told, or its day has come; impossible ones left out',
  ),
  assignmentStatusTold: cohort(
    sql`f.status_owed and f.status_told`,
    '已向每一位反馈交办（转办）情况的',
    'assignment status told to everyone',
  ),
  resultOwed: cohort(
    sql`f.result_owed`,
    '应反馈处理结果的：已反馈或者已到期；无法反馈的除外',
    'result to be told: told, or its day has come; impossible ones left out',
  ),
  resultTold: cohort(sql`f.result_owed and f.result_told`, '已向每一位反馈处理结果的', 'result told to everyone'),
  feedbackOwed: cohort(sql`(f.status_owed or f.result_owed)`, '应反馈的（两种合计）', 'either to be told'),
  feedbackInTime: cohort(sql`f.feedback_in_time`, '两种反馈都按期的', 'whatever was to be told was told in time'),
  extended: cohort(sql`f.extended`, '延期的', 'extended'),
  returned: cohort(sql`f.returned`, '承办单位申请退回的', 'asked to be returned by a unit'),
  sentBack: cohort(sql`f.sent_back`, '退回补办的', 'sent back to the unit'),
  rehandled: cohort(sql`f.rehandled`, '再次办理的', 'handled a second time'),
  urge: cohort(sql`f.urge`, '到了催办的', 'reached the urging'),
  supervise: cohort(sql`f.supervise`, '到了督办的', 'reached the supervision'),
  ratingAsked: cohort(sql`f.rating_asked`, '请群众评价的', 'asked to be rated'),
  rated: cohort(sql`f.rating_asked and f.rated`, '已评价的（以最近一轮为准）', 'rated, by the latest round'),
  satisfied: cohort(
    sql`f.rating_asked and f.rated and f.satisfied`,
    '满意和基本满意的',
    'satisfied or basically satisfied',
  ),
  open: measure(
    sql`f.is_open`,
    '存量：现在还没有办结的，不论何时登记',
    'stock: not concluded now, whenever registered',
  ),
  openOverdue: measure(sql`f.is_open and f.past`, '存量中现在超期的', 'of the stock, late now'),
} as const satisfies Readonly<Record<string, Measure>>
export type MeasureName = keyof typeof measures
export const measureNames = Object.keys(measures) as MeasureName[]

interface Rate extends Sentence {
  readonly part: MeasureName
  readonly of: MeasureName
}
const rate = (part: MeasureName, of: MeasureName, zh: string, en: string): Rate => ({ part, of, zh, en })

/** Each a part of a whole that are both counted above; null where the whole is 0. */
export const rates = {
  concluded: rate('concluded', 'classified', '办结率', 'concluded'),
  onTime: rate('onTime', 'due', '按期办结率', 'concluded in time'),
  onTimeUnextended: rate(
    'onTimeUnextended',
    'due',
    '按期办结率（不计延期）',
    'concluded in time, extensions not counted',
  ),
  assignmentStatusTold: rate(
    'assignmentStatusTold',
    'assignmentStatusOwed',
    '交办（转办）情况反馈率',
    'assignment status told',
  ),
  resultTold: rate('resultTold', 'resultOwed', '结果反馈率', 'result told'),
  feedbackInTime: rate('feedbackInTime', 'feedbackOwed', '按期反馈率', 'told in time'),
  rated: rate('rated', 'ratingAsked', '参评率', 'rated'),
  satisfied: rate('satisfied', 'rated', '满意率', 'satisfied'),
} as const satisfies Readonly<Record<string, Rate>>
export type RateName = keyof typeof rates
export const rateNames = Object.keys(rates) as RateName[]
