/** What is not right in the terms a county would set: each fault names its row, and the limit that would be passed. */
import { countTerm, dayOf, endOfDay, type WorkCalendar } from './calendar.ts'
import { obligationWords } from './deadline-words.ts'
import { defaultPolicy } from './default-policy.ts'
import { ruleName, withTerms, type PolicyTerms, type RisingLadder } from './policy-draft.ts'
import {
  extensionKinds,
  ladders,
  type DeadlinePolicy,
  type DeadlineRule,
  type Term,
  type Track,
} from './policy-terms.ts'
import type { Sentence } from './refusal.ts'
import { termIn } from './explain-due.ts'

/** `rule`: the row it is about; `limit`: the outer limit that would be passed. */
export interface PolicyFault extends Sentence {
  readonly rule: string | null
  readonly limit?: string
}

/**
 * Everything that is not right in these terms for a policy that began from `base`; none: it may be published. Limits are laid one
 * inside the other on every day of the year the calendar knows best, so that a holiday cannot turn them round.
 */
export function faultsIn(base: DeadlinePolicy, terms: PolicyTerms, calendar: WorkCalendar): PolicyFault[] {
  const rows = rowFaults(base, terms)
  if (rows.length > 0) return rows
  const policy = withTerms(base, terms)
  return [
    ...policy.rules.flatMap((rule) => termFaults(base, rule)),
    ...policy.rules.flatMap((rule) => reminderFaults(policy, rule)),
    ...ladderFaults(base, terms),
    ...nestedFaults(policy, calendar),
    ...extensionFaults(policy, calendar),
    ...adoptionFaults(terms),
  ]
}

/** How a row is called: “办理（交办）”. */
export function rowName({ track, key }: Pick<DeadlineRule, 'track' | 'key'>): Sentence {
  const [zh, en] = obligationWords[key] ?? [key, key]
  const route = trackNames[track]
  return { zh: `${zh}（${route.zh}）`, en: `${en} (${route.en})` }
}

const trackNames: Readonly<Record<Track, Sentence>> = {
  common: { zh: '各种方式', en: 'any route' },
  answer: { zh: '解答回复', en: 'answer' },
  township: { zh: '交办', en: 'assignment' },
  county: { zh: '转办', en: 'transfer' },
  research: { zh: '专题调研', en: 'research' },
  redirect: { zh: '解释告知', en: 'redirection' },
  recommendation: { zh: '代表建议', en: 'recommendation' },
  motion: { zh: '议案', en: 'motion' },
}
const ladderNames: Readonly<Record<RisingLadder, Sentence>> = {
  unit: { zh: '承办单位', en: 'units' },
  office: { zh: '站和人大机关', en: 'stations and congress offices' },
  light: { zh: '只亮灯', en: 'a light only' },
}

function rowFaults(base: DeadlinePolicy, terms: PolicyTerms): PolicyFault[] {
  const given = terms.rules.map(ruleName)
  const known = base.rules.map(ruleName)
  const missing = base.rules.filter((rule) => !given.includes(ruleName(rule)))
  const unknown = given.filter((name) => !known.includes(name))
  const twice = given.filter((name, index) => given.indexOf(name) !== index)
  return [
    ...missing.map((rule) =>
      about(rule, (name) => [
        `缺少${name.zh}，每一项都要有期限。`,
        `${name.en} is missing; every obligation needs its row.`,
      ]),
    ),
    ...unknown.map((rule) => ({ rule, zh: `没有“${rule}”这一项。`, en: `There is no obligation "${rule}".` })),
    ...twice.map((rule) => ({ rule, zh: `“${rule}”写了两次。`, en: `"${rule}" stands there twice.` })),
  ]
}

function termFaults(base: DeadlinePolicy, rule: DeadlineRule): PolicyFault[] {
  const was = base.rules.find((one) => ruleName(one) === ruleName(rule))
  const same = was?.amount === rule.amount && was?.unit === rule.unit
  if (rule.basis !== 'internal')
    return same
      ? []
      : [
          about(rule, (name) => [
            `${name.zh}是法定或者参照的期限，县级不能改动。`,
            `${name.en} is statutory, or applied by reference; a county cannot change it.`,
          ]),
        ]
  const counted = was !== undefined && was.amount !== null
  if (counted !== (rule.amount !== null && rule.unit !== null) || (rule.amount === null) !== (rule.unit === null))
    return [
      about(rule, (name) =>
        counted
          ? [`${name.zh}要写明期限。`, `${name.en} needs a term.`]
          : [`${name.zh}不按天数计算，不能写期限。`, `${name.en} is not counted in days and takes no term.`],
      ),
    ]
  // At once is for what comes with its event by itself: the receipt.
  const least = defaultPolicy.rules.some((one) => ruleName(one) === ruleName(rule) && one.amount === 0) ? 0 : 1
  const most = { workingDays: 250, days: 365, months: 12 }
  if (rule.amount !== null && rule.unit !== null && (rule.amount < least || rule.amount > most[rule.unit]))
    return [
      about(rule, (name) => [
        `${name.zh}的期限不能少于 ${least}，也不能超过一年。`,
        `${name.en}: the term is at least ${least} and at most a year.`,
      ]),
    ]
  return []
}

const inDays = ({ amount, unit }: Term) => amount * { workingDays: 1.4, days: 1, months: 28 }[unit]

function reminderFaults(policy: DeadlinePolicy, rule: DeadlineRule): PolicyFault[] {
  if (rule.amount === null || rule.unit === null) return []
  const term = { amount: rule.amount, unit: rule.unit }
  const early = policy.reminders[rule.reminders].find((lead) =>
    lead.unit === term.unit ? lead.amount * 2 > term.amount : inDays(lead) * 2 > inDays(term),
  )
  if (!early) return []
  return [
    about(rule, (name) => [
      `${name.zh}期限${termIn(term).zh}，提前${termIn(early).zh}提醒超过了一半；请选短一些的提醒。`,
      `${name.en}: a reminder ${termIn(early).en} ahead is more than half of ${termIn(term).en}; choose a shorter one.`,
    ]),
  ]
}

function ladderFaults(base: DeadlinePolicy, terms: PolicyTerms): PolicyFault[] {
  return ladders
    .filter((ladder): ladder is RisingLadder => ladder !== 'none')
    .flatMap((ladder) => {
      const [rungs, amounts] = [base.overdue[ladder].length, terms.ladders[ladder]]
      if (amounts.length === rungs && amounts.every((amount) => amount >= 1)) return []
      return [
        {
          rule: `overdue.${ladder}`,
          zh: `超期阶梯（${ladderNames[ladder].zh}）要有 ${rungs} 级，每一级都比前一级至少晚 1 个工作日。`,
          en: `The ladder for lateness (${ladderNames[ladder].en}) has ${rungs} rungs, each at least 1 working day after the one before.`,
        },
      ]
    })
}

/** Limits that start together, the inner of which may never end after the outer. */
const nested: readonly (readonly [inner: string, outer: string])[] = [
  ['common.classify', 'answer.answer'],
  ['common.classify', 'township.assign'],
  ['common.classify', 'county.submitToCounty'],
  ['common.classify', 'redirect.explain'],
  ['township.assignmentStatus', 'township.handle'],
  ['township.signFor', 'township.returnWindow'],
  ['township.returnWindow', 'township.handle'],
  ['county.assignmentStatus', 'county.handle'],
  ['county.signFor', 'county.returnWindow'],
  ['county.returnWindow', 'county.handle'],
  ['research.startNotice', 'research.report'],
  ['research.plan', 'research.report'],
]

function nestedFaults(policy: DeadlinePolicy, calendar: WorkCalendar): PolicyFault[] {
  const rowOf = (wanted: string) => policy.rules.find((rule) => ruleName(rule) === wanted)
  return nested.flatMap(([innerName, outerName]) => {
    const [inner, outer] = [rowOf(innerName), rowOf(outerName)]
    if (!inner || !outer) return []
    const passed = firstDayOn(calendar, (from) => {
      const [first, last] = [endOf(from, inner, calendar), endOf(from, outer, calendar)]
      return first !== null && last !== null && first > last ? `${first} > ${last}` : null
    })
    if (!passed) return []
    const [within, limit] = [rowName(inner), rowName(outer)]
    return [
      {
        rule: innerName,
        limit: outerName,
        zh: `${within.zh}会超过${limit.zh}的期限：自 ${passed.from} 起算，${passed.found.replace(' > ', ' 晚于 ')}。`,
        en: `${within.en} would pass the limit of ${limit.en}: counted from ${passed.from}, ${passed.found.replace(' > ', ' is after ')}.`,
      },
    ]
  })
}

const allowed = extensionKinds.filter((kind) => kind !== 'none')

function extensionFaults(policy: DeadlinePolicy, calendar: WorkCalendar): PolicyFault[] {
  return allowed.flatMap((kind): PolicyFault[] => {
    const { max, hardStop } = policy.extensions[kind]
    if (!max) return []
    const rows = policy.rules.filter((rule) => rule.extension === kind && rule.amount !== null)
    const longer = rows.find(
      (rule) => rule.unit !== null && inDays(max) > inDays({ amount: rule.amount ?? 0, unit: rule.unit }),
    )
    if (max.amount < 1 || longer)
      return [
        {
          rule: `extensions.${kind}`,
          ...(longer ? { limit: ruleName(longer) } : {}),
          zh: `${trackNames[kind].zh}的延期至少 1 天，也不能长于原来的期限${longer ? `（${rowName(longer).zh}）` : ''}。`,
          en: `The extension on ${trackNames[kind].en} is at least one day, and no longer than the term it extends${longer ? `: ${rowName(longer).en}` : ''}.`,
        },
      ]
    if (!hardStop) return []
    return rows.flatMap((rule) => {
      const passed = firstDayOn(calendar, (from) => {
        const end = endOf(from, rule, calendar)
        const extended = end && countTerm(end, max, calendar).day
        const stop = countTerm(from, hardStop, calendar).day
        return extended && extended > stop ? extended : null
      })
      if (!passed) return []
      return [
        {
          rule: `extensions.${kind}`,
          limit: `extensions.${kind}.hardStop`,
          zh: `${rowName(rule).zh}加上延期会超过最长的 ${termIn(hardStop).zh}：自 ${passed.from} 起算到 ${passed.found}。`,
          en: `${rowName(rule).en} with its extension would pass the hard stop of ${termIn(hardStop).en}: counted from ${passed.from} it ends ${passed.found}.`,
        },
      ]
    })
  })
}

function adoptionFaults({ adopted, effectiveFrom }: PolicyTerms): PolicyFault[] {
  const { documentNumber, date } = adopted
  if ((documentNumber === null) !== (date === null))
    return [
      {
        rule: null,
        zh: '文号和发文日期要一起填写；没有正式发文的，两项都不填。',
        en: 'The document number and its date go together; leave both out until the county has adopted the policy.',
      },
    ]
  if (date !== null && effectiveFrom !== null && date > effectiveFrom)
    return [{ rule: null, zh: '发文日期晚于施行日期。', en: 'The document is dated after the day it takes effect.' }]
  return []
}

function endOf(from: string, { amount, unit }: DeadlineRule, calendar: WorkCalendar): string | null {
  return amount === null || unit === null || amount === 0 ? null : countTerm(from, { amount, unit }, calendar).day
}

/** The first day of the newest loaded year on which something is found, and what. */
function firstDayOn(calendar: WorkCalendar, find: (from: string) => string | null) {
  const year = Math.max(2000, ...calendar.years)
  for (let from = `${year}-01-01`; from.startsWith(String(year)); from = dayOf(endOfDay(from))) {
    const found = find(from)
    if (found !== null) return { from, found }
  }
  return null
}

function about(
  rule: Pick<DeadlineRule, 'track' | 'key'>,
  say: (name: Sentence) => readonly [string, string],
): PolicyFault {
  const [zh, en] = say(rowName(rule))
  return { rule: ruleName(rule), zh, en }
}
