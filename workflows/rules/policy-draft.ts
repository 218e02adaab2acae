/** What a county may set in its deadline policy: numbers, reminders, ladders, extensions; never who owes what after which event. */
import { defaultPolicy } from './default-policy.ts'
import type { DeadlinePolicy, ExtensionKind, Ladder, ReminderLead, Term, TermUnit } from './policy-terms.ts'

/** One row as a county sets it; whom it binds and from which event it counts is not the county's to set. */
export interface RowTerms {
  readonly track: string
  readonly key: string
  /** Both null on a row that is left to a meeting or to a promised date. */
  readonly amount: number | null
  readonly unit: TermUnit | null
  readonly reminders: ReminderLead
  readonly overdue: Ladder
  readonly extension: ExtensionKind
}
export type RisingLadder = Exclude<Ladder, 'none'>
export type AllowedExtension = Exclude<ExtensionKind, 'none'>
export interface PolicyTerms {
  readonly effectiveFrom: string | null
  readonly adopted: { readonly documentNumber: string | null; readonly date: string | null }
  readonly rules: readonly RowTerms[]
  /** Working days from the due day to the first rung, and from rung to rung. */
  readonly ladders: Readonly<Record<RisingLadder, readonly number[]>>
  /** The longest extension of each kind. */
  readonly extensions: Readonly<Record<AllowedExtension, Term>>
  /** The longest pause in all, while a citizen's supplement is awaited. */
  readonly pause: Term
  readonly autoUrge: boolean
}
/** 'township.handle' */
export const ruleName = ({ track, key }: Pick<RowTerms, 'track' | 'key'>): string => `${track}.${key}`

/** The policy a draft begins from: the version in force, with the rows the rules have learnt since it was published. */
export function beginFrom(policy: DeadlinePolicy): DeadlinePolicy {
  const known = new Set(policy.rules.map(ruleName))
  return { ...policy, rules: [...policy.rules, ...defaultPolicy.rules.filter((rule) => !known.has(ruleName(rule)))] }
}

/** What of a policy a county may set, as it stands. */
export function termsOf(policy: DeadlinePolicy): PolicyTerms {
  const amounts = (ladder: RisingLadder) => policy.overdue[ladder].map(({ amount }) => amount)
  const longest = (kind: AllowedExtension): Term => policy.extensions[kind].max ?? { amount: 0, unit: 'workingDays' }
  return {
    effectiveFrom: policy.effectiveFrom,
    adopted: policy.adopted,
    rules: policy.rules.map(({ track, key, amount, unit, reminders, overdue, extension }) => {
      return { track, key, amount, unit, reminders, overdue, extension }
    }),
    ladders: { unit: amounts('unit'), office: amounts('office'), light: amounts('light') },
    extensions: {
      answer: longest('answer'),
      township: longest('township'),
      county: longest('county'),
      research: longest('research'),
    },
    pause: policy.pause.totalMax,
    autoUrge: policy.urging.autoUrge,
  }
}

/** The policy with these terms. Rows and rungs that the terms do not name stay; `faultsIn` names them. */
export function withTerms(base: DeadlinePolicy, terms: PolicyTerms): DeadlinePolicy {
  const rows = new Map(terms.rules.map((row) => [ruleName(row), row]))
  const rung = (ladder: RisingLadder) =>
    base.overdue[ladder].map((one, index) => ({ ...one, amount: terms.ladders[ladder][index] ?? one.amount }))
  const extended = (kind: AllowedExtension) => ({ ...base.extensions[kind], max: terms.extensions[kind] })
  return {
    ...base,
    effectiveFrom: terms.effectiveFrom,
    adopted: terms.adopted,
    rules: base.rules.map((rule) => {
      const { amount, unit, reminders, overdue, extension } = rows.get(ruleName(rule)) ?? rule
      return { ...rule, amount, unit, reminders, overdue, extension }
    }),
    overdue: { ...base.overdue, unit: rung('unit'), office: rung('office'), light: rung('light') },
    extensions: {
      ...base.extensions,
      answer: extended('answer'),
      township: extended('township'),
      county: extended('county'),
      research: extended('research'),
    },
    pause: { ...base.pause, totalMax: terms.pause },
    urging: { ...base.urging, autoUrge: terms.autoUrge },
  }
}
