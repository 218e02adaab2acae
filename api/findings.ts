import type { Readiness } from '../db/queries/readiness.ts'
import { dayOf } from '../workflows/rules/calendar.ts'
import type { Sentence } from '../workflows/rules/refusals.ts'

/** `grave`: no intake may be taken now. Others are told beside "degraded": work goes on, and somebody must look. */
export interface Finding extends Sentence {
  readonly code: string
  readonly grave: boolean
}
const finding = (code: string, grave: boolean, zh: string, en: string): Finding => ({ code, grave, zh, en })

export const databaseAway = finding('postgres.away', true, '数据库连不上。', 'The database cannot be reached.')
export const databaseForeign = finding(
  'postgres.not-migrated',
  true,
  '数据库结构还没有更新到本程序的版本，请先执行迁移。',
  'The database has not been migrated to this version yet.',
)

const patience = 60_000

/** What is wrong, worst first; nothing when all is well. `now`: epoch ms. */
export function findings(
  memory: Readiness,
  town: {
    now: number
    temporalIsUp: boolean
    missedMarks: number
    auditBrokenAt: number | null
    newestMigration: number
    files: { there: boolean; erased: boolean }
    allowUnsafe: boolean
  },
): Finding[] {
  const found: Finding[] = []
  if (memory.migratedUntil === null || memory.migratedUntil < town.newestMigration) found.push(databaseForeign)
  if (memory.unsafeSettings.length > 0 && !town.allowUnsafe) found.push(unsafe(memory.unsafeSettings))
  if (!town.temporalIsUp) found.push(temporalAway)
  if (memory.waitingSince !== null && town.now - memory.waitingSince > patience) found.push(outboxWaiting)
  if (memory.poisoned > 0) found.push(outboxPoison(memory.poisoned))
  if (town.missedMarks > 0) found.push(marksMissed(town.missedMarks))
  if (town.auditBrokenAt !== null) found.push(auditBroken(town.auditBrokenAt))
  if (!town.files.there) found.push(filesAway)
  else if (!town.files.erased) found.push(filesLeft)
  const missing = yearsWithin(town.now).filter((year) => !memory.calendarYears.includes(year))
  if (missing.length > 0) found.push(calendarShort(missing))
  return found
}

/** A grave finding closes the door to new work; with others somebody must look. */
export const statusOf = (found: readonly Finding[]): 'ready' | 'degraded' | 'notReady' =>
  found.some(({ grave }) => grave) ? 'notReady' : found.length > 0 ? 'degraded' : 'ready'

/** This year and, from 1 November on, the next: the State Council's notice is out by then. */
const yearsWithin = (now: number): number[] => {
  const [year = 0, month = 0] = dayOf(now).split('-').map(Number)
  return month >= 11 ? [year, year + 1] : [year]
}

const unsafe = (settings: readonly string[]) =>
  finding(
    'postgres.unsafe',
    true,
    `数据库关闭了 ${settings.join('、')}，断电会丢失已受理的意见建议，请打开。`,
    `The database runs with ${settings.join(', ')} off: a power cut would lose accepted suggestions. Turn it on.`,
  )
const temporalAway = finding(
  'temporal.away',
  false,
  'Temporal 连不上：登记照常受理，办理步骤请稍后再试。',
  'Temporal cannot be reached: intake goes on, moves must wait.',
)
const filesAway = finding(
  'files.away',
  false,
  '存放文件的地方连不上：照片和文件暂时不能上传、打开，其他照常。',
  'The place where files lie does not answer: none are taken or opened, everything else goes on.',
)
const filesLeft = finding(
  'files.left',
  false,
  '有已经删除的文件还没有从存放的地方清掉，请查看日志；存储桶开着版本保留的，请关闭并清除旧版本。',
  'Files that were erased still lie where they lay; see the log. A bucket that keeps versions must stop, and old ones go.',
)
const outboxWaiting = finding(
  'outbox.waiting',
  false,
  '有待办事项一分钟以上没有送出，请检查办理进程和 Temporal。',
  'Something has waited over a minute to be carried; look at the worker and Temporal.',
)
const outboxPoison = (count: number) =>
  finding(
    'outbox.poison',
    false,
    `有 ${count} 条待送事项多次送不出去，已搁置，请用 npm run outbox 查看并处理。`,
    `${count} row(s) of the outbox failed too often and were set aside; look at them with npm run outbox.`,
  )
const marksMissed = (count: number) =>
  finding(
    'marks.missed',
    false,
    `有 ${count} 项应办事项的临期、超期提示过了两分钟还没有发出，请检查办理进程和 Temporal，再用 npm run reconcile 核对。`,
    `${count} obligation(s) passed a mark two minutes ago that no story has taken; look at the worker and Temporal, then run ` +
      'npm run reconcile.',
  )
const auditBroken = (seq: number) =>
  finding(
    'audit.broken',
    false,
    `审计记录第 ${seq} 行被改动或者缺失，请保留现场，报告审计管理员，再用 npm run audit:verify 核对。`,
    `Row ${seq} of the audit was changed or is missing; keep everything as it is, tell the audit administrator, then run npm run audit:verify.`,
  )
const calendarShort = (years: readonly number[]) =>
  finding(
    'calendar.short',
    false,
    `${years.join('、')}年的放假安排还没有导入，期限暂按周一至周五计算；请系统管理员在通知公布后导入。`,
    `The holiday schedule of ${years.join(', ')} is not loaded and dates there are provisional, Monday to Friday; ` +
      'a system administrator imports it once the notice is out.',
  )
