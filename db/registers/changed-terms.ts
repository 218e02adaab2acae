import type { PolicyTerms } from '../../workflows/rules/policy-draft.ts'
import { canonicalJson } from '../canonical-json.ts'

/** What differs between two sets of terms, each with its value before and after: rows by their name, the rest by its own. */
export function changedTerms(before: PolicyTerms, after: PolicyTerms) {
  const [was, is] = [named(before), named(after)]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((what) => ({ what, before: was[what] ?? null, after: is[what] ?? null }))
    .filter((one) => canonicalJson(one.before) !== canonicalJson(one.after))
}

const named = ({ rules, ...rest }: PolicyTerms): Record<string, unknown> => ({
  ...rest,
  ...Object.fromEntries(rules.map(({ track, key, ...terms }) => [`${track}.${key}`, terms])),
})
