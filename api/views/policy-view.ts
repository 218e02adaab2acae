import { z } from 'zod'
import { eventWords, labelWords } from '../../workflows/rules/deadline-words.ts'
import { labelOf, termIn } from '../../workflows/rules/explain-due.ts'
import { termsOf } from '../../workflows/rules/policy-draft.ts'
import { rowName } from '../../workflows/rules/policy-faults.ts'
import type { DeadlinePolicy, DeadlineRule } from '../../workflows/rules/policy.ts'
import { extensionKinds, ladders, reminderLeads } from '../../workflows/rules/policy-terms.ts'
import { day, line, sentence } from '../fields.ts'

const unit = z.enum(['workingDays', 'days', 'months'])
const term = z.strictObject({ amount: z.int().min(0).max(400), unit })
const rungs = z.array(z.int().min(0).max(250)).max(5)

/** What a county may set; the same shape is read and sent back. */
export const policyTerms = z.strictObject({
  effectiveFrom: day.nullable(),
  adopted: z.strictObject({ documentNumber: line(100).nullable(), date: day.nullable() }),
  rules: z
    .array(
      z.strictObject({
        track: z.string().max(40),
        key: z.string().max(40),
        amount: z.int().min(0).max(400).nullable(),
        unit: unit.nullable(),
        reminders: z.enum(reminderLeads),
        overdue: z.enum(ladders),
        extension: z.enum(extensionKinds),
      }),
    )
    .max(200),
  ladders: z.strictObject({ unit: rungs, office: rungs, light: rungs }),
  extensions: z.strictObject({ answer: term, township: term, county: term, research: term }),
  pause: term,
  autoUrge: z.boolean(),
})

export const policyHead = {
  id: z.string(),
  version: z.int(),
  countyId: z.string().nullable(),
  effectiveFrom: z.string().nullable(),
  adopted: z.object({ documentNumber: z.string().nullable(), date: z.string().nullable() }),
  /** 建议时限 until the county has adopted it, 内部管理时限 after. */
  label: sentence,
  /** Whether its dates may stand on papers. */
  printed: z.boolean(),
}

/** One row in words: what, from which event, how long, and with what standing. Sources are for maintainers and are not told. */
export const ruleInWords = z.object({
  rule: z.string(),
  name: sentence,
  term: sentence.nullable(),
  from: sentence.nullable(),
  basis: z.enum(['law', 'byReference', 'internal']),
  label: sentence,
})

export const headView = (policy: Omit<DeadlinePolicy, 'rules'>) => {
  const label = labelOf(policy)
  const { effectiveFrom, adopted } = policy
  return { effectiveFrom, adopted, label: inBoth(label), printed: label === policy.label.adopted }
}

export const wordsOf = (policy: DeadlinePolicy): z.output<typeof ruleInWords>[] =>
  policy.rules.map((rule) => ({
    rule: `${rule.track}.${rule.key}`,
    name: rowName(rule),
    term: termOf(rule),
    from: startOf(rule),
    basis: rule.basis,
    label: inBoth({ law: '法定期限', byReference: '参照期限', internal: labelOf(policy) }[rule.basis]),
  }))

/** The terms as the schema sends them. */
export const termsView = (policy: DeadlinePolicy): z.input<typeof policyTerms> => {
  const { rules, ladders: rising, ...terms } = termsOf(policy)
  const { unit: ofUnit, office, light } = rising
  return { ...terms, rules: [...rules], ladders: { unit: [...ofUnit], office: [...office], light: [...light] } }
}

const inBoth = (label: string) => ({ zh: label, en: labelWords[label] ?? label })

function termOf({ amount, unit: of }: DeadlineRule) {
  if (amount === null || of === null) return null
  return amount === 0 ? { zh: '即时', en: 'at once' } : termIn({ amount, unit: of })
}

function startOf({ start }: DeadlineRule) {
  const words = start === null ? undefined : eventWords[start]
  return words ? { zh: words[0], en: words[1] } : null
}
