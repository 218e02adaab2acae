import { dayOf, endOfDay } from './calendar.ts'
import type { Skipped } from './calendar.ts'
import { enDay, zhDay } from './day-words.ts'
import { eventWords, holidayWords, labelWords, noTermWords, obligationWords } from './deadline-words.ts'
import type { DeadlinePolicy, DueChange, Explanation, Term, TermUnit } from './policy-terms.ts'
import type { Sentence } from './refusal.ts'

/** What the county's own numbers are called: 建议时限 until it has adopted them, 内部管理时限 after. */
export function labelOf(policy: Pick<DeadlinePolicy, 'adopted' | 'label'>): string {
  return policy.adopted.documentNumber && policy.adopted.date ? policy.label.adopted : policy.label.untilAdopted
}

/**
 * Why something is due when it is, as one paragraph in Chinese and in English. `label` is that of `labelOf`;
 * rows of the law or applied by reference keep their own. No source key is named.
 */
export function explain(explanation: Explanation, label: string): { zh: string; en: string } {
  const own = { law: '法定期限', byReference: '参照期限', internal: label }[explanation.basis]
  const { changes = [] } = explanation
  return {
    zh: inChinese(explanation, own) + changes.map(changeInChinese).join(''),
    en: inEnglish(explanation, labelWords[own] ?? 'time limit') + changes.map(changeInEnglish).join(''),
  }
}

function inChinese(due: Explanation, label: string): string {
  const what = nameOf(due, 0)
  const start = `${wordOf(eventWords, due.startEvent, 0)}（${zhDay(dayOf(due.startAt))}）`
  if (due.lastDay === null) return `“${what}”${wordOf(noTermWords, due.noTermReason ?? '', 0)}。`
  const end = `${zhDay(due.lastDay)}24时止`
  const tail = [
    due.movedFrom ? `最后一日原为${zhDay(due.movedFrom)}，遇${zhSkipped(due.skipped)}，顺延至下一个工作日。` : '',
    !due.movedFrom && due.skipped.length > 0 ? `其间不计入：${zhSkipped(due.skipped)}。` : '',
    due.provisional ? '所涉年份的放假调休安排尚未载入，暂按周一至周五推算，载入后重新核定。' : '',
  ].join('')
  if (due.urgent) return `“${what}”属紧急事项，须于${start}当日移交，至${end}。${tail}`
  if (due.amount === 0) return `“${what}”须在${start}时即时完成。`
  if (due.amount === null || due.unit === null) return `“${what}”的日期为${zhDay(due.lastDay)}，至当日24时止。${tail}`
  return `“${what}”的${label}为${due.amount}${zhUnits[due.unit]}。自${start}起算，当日不计，第一日为${zhDay(due.firstDay)}，至${end}。${tail}`
}

function inEnglish(due: Explanation, label: string): string {
  const what = nameOf(due, 1)
  const start = `${wordOf(eventWords, due.startEvent, 1)} (${enDay(dayOf(due.startAt))})`
  if (due.lastDay === null) return `${what}: ${wordOf(noTermWords, due.noTermReason ?? '', 1)}.`
  const end = `24:00 on ${enDay(due.lastDay)}`
  const tail = [
    due.movedFrom
      ? ` The last day, ${enDay(due.movedFrom)}, is off (${enSkipped(due.skipped)}) and moves to the next working day.`
      : '',
    !due.movedFrom && due.skipped.length > 0 ? ` Not counted: ${enSkipped(due.skipped)}.` : '',
    due.provisional
      ? ' Provisional: the holidays of a year concerned are not loaded; Monday to Friday were counted.'
      : '',
  ].join('')
  if (due.urgent) return `${what}: urgent, to be handed over the same day as ${start}, until ${end}.${tail}`
  if (due.amount === 0) return `${what}: at once on ${start}.`
  if (due.amount === null || due.unit === null)
    return `${what}: the date set is ${enDay(due.lastDay)}, until 24:00.${tail}`
  const term = termIn({ amount: due.amount, unit: due.unit }).en
  return `${what}: ${label} of ${term}. Counted from ${start}, that day left out; day one is ${enDay(due.firstDay)}, the end ${end}.${tail}`
}

function changeInChinese(change: DueChange): string {
  const { kind, event, at, left, floor, added, lastDay, skipped, provisional, held, term } = change
  if (kind === 'urged') return `${zhDay(dayOf(at))}已催办，督办自当日重新起算。`
  if (kind === 'movedToPolicy' && lastDay !== null) {
    const which = `${zhDay(dayOf(at))}改用第${change.policyVersion}版办理时限`
    if (held) return `${which}，至${zhDay(lastDay)}24时止（不早于改用之日）。`
    if (!term) return `${which}，日期不变。`
    const left = skipped.length > 0 ? `其间不计入：${zhSkipped(skipped)}。` : ''
    return `${which}，期限为${termIn(term).zh}，自起算之日重新计算，至${zhDay(lastDay)}24时止。${left}`
  }
  const when = `${zhDay(dayOf(at))}因${wordOf(eventWords, event, 0)}`
  if (kind === 'recounted' && lastDay !== null) {
    const left = skipped.length > 0 ? `其间不计入：${zhSkipped(skipped)}。` : ''
    return `${when}重新计算，至${zhDay(lastDay)}24时止${held ? '（不早于重新计算之日）' : ''}。${left}`
  }
  if (kind === 'stopped' || lastDay === null) return `${when}暂停计时。`
  if (kind === 'extended' && added)
    return `${zhDay(dayOf(at))}同意延期${added.amount}${zhUnits[added.unit]}，至${zhDay(lastDay)}24时止。`
  const terms = [
    left === null ? '' : `剩余${left.amount}${zhUnits[left.unit]}`,
    floor === null ? '' : `至少${floor.amount}${zhUnits[floor.unit]}`,
  ].filter(Boolean)
  const tail = [
    skipped.length > 0 ? `其间不计入：${zhSkipped(skipped)}。` : '',
    provisional ? '此日期为暂定。' : '',
  ].join('')
  return `${when}恢复计时${terms.length > 0 ? `（${terms.join('，')}）` : ''}，至${zhDay(lastDay)}24时止。${tail}`
}

function changeInEnglish(change: DueChange): string {
  const { kind, event, at, left, floor, added, lastDay, skipped, provisional, held } = change
  if (kind === 'urged')
    return ` Urged on ${enDay(dayOf(at))}: the days until the supervision are counted anew from then.`
  if (kind === 'movedToPolicy' && lastDay !== null) {
    const which = ` Moved to version ${change.policyVersion} of the policy on ${enDay(dayOf(at))}`
    if (held) return `${which}, the end 24:00 on ${enDay(lastDay)}, not before the day of the move.`
    if (!change.term) return `${which}; the day stays.`
    const left = skipped.length > 0 ? ` Not counted: ${enSkipped(skipped)}.` : ''
    return `${which}: ${termIn(change.term).en} from the beginning, the end 24:00 on ${enDay(lastDay)}.${left}`
  }
  const when = `${wordOf(eventWords, event, 1)} on ${enDay(dayOf(at))}`
  if (kind === 'recounted' && lastDay !== null) {
    const left = skipped.length > 0 ? ` Not counted: ${enSkipped(skipped)}.` : ''
    const least = held ? ', not before the day of counting' : ''
    return ` Counted anew after ${when}, the end 24:00 on ${enDay(lastDay)}${least}.${left}`
  }
  if (kind === 'stopped' || lastDay === null) return ` The clock stands since ${when}.`
  const term = (one: Term) => termIn(one).en
  if (kind === 'extended' && added)
    return ` On ${enDay(dayOf(at))} ${term(added)} more were granted, the end 24:00 on ${enDay(lastDay)}.`
  const terms = [left && `${term(left)} left`, floor && `at least ${term(floor)}`].filter(Boolean)
  const tail = [
    skipped.length > 0 ? ` Not counted: ${enSkipped(skipped)}.` : '',
    provisional ? ' This day is provisional.' : '',
  ].join('')
  return ` It goes on with ${when}${terms.length > 0 ? ` (${terms.join(', ')})` : ''}, the end 24:00 on ${enDay(lastDay)}.${tail}`
}

const zhUnits: Readonly<Record<TermUnit, string>> = { workingDays: '个工作日', days: '日', months: '个月' }
const enUnits: Readonly<Record<TermUnit, readonly [string, string]>> = {
  workingDays: ['working day', 'working days'],
  days: ['day', 'days'],
  months: ['month', 'months'],
}

/** “15个工作日”, “15 working days”. */
export const termIn = ({ amount, unit }: Term): Sentence => ({
  zh: `${amount}${zhUnits[unit]}`,
  en: `${amount} ${enUnits[unit][amount === 1 ? 0 : 1]}`,
})

function nameOf(due: Explanation, language: 0 | 1): string {
  return wordOf(obligationWords, due.rule.slice(due.rule.indexOf('.') + 1), language)
}

// A county's policy may hold words this version does not know: they are shown as they stand.
function wordOf(words: Readonly<Record<string, readonly [string, string]>>, key: string, language: 0 | 1): string {
  return words[key]?.[language] ?? key
}

interface Stretch {
  from: string
  to: string
  names: string[]
}

/** Days off that touch, under one holiday's name; a Saturday and the Sunday after it stand together. */
function stretches(skipped: readonly Skipped[]): Stretch[] {
  const isWeekend = (name: string) => name === '周六' || name === '周日'
  const runs: Stretch[] = []
  for (const { day, name } of skipped) {
    const run = runs.at(-1)
    const last = run?.names.at(-1) ?? ''
    const touches = run !== undefined && dayOf(endOfDay(run.to)) === day
    if (!touches || (last !== name && !(isWeekend(last) && isWeekend(name))))
      runs.push({ from: day, to: day, names: [name] })
    else {
      run.to = day
      if (last !== name) run.names.push(name)
    }
  }
  return runs
}

function zhSkipped(skipped: readonly Skipped[]): string {
  const span = ({ from, to }: Stretch) => (from === to ? zhDay(from) : `${zhDay(from)}至${zhDay(to, from)}`)
  return stretches(skipped)
    .map((run) => `${span(run)}（${run.names.join('、')}）`)
    .join('、')
}

function enSkipped(skipped: readonly Skipped[]): string {
  const span = ({ from, to }: Stretch) => (from === to ? enDay(from) : `${enDay(from)} to ${enDay(to)}`)
  // Two holidays announced as one stand under both names.
  const words = (name: string) => name.split('、').map((one) => holidayWords[one] ?? one)
  const names = (run: Stretch) => run.names.flatMap(words).join(', ')
  return stretches(skipped)
    .map((run) => `${span(run)} (${names(run)})`)
    .join('; ')
}
