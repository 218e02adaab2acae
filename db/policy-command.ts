import type { PolicyVersion } from '../workflows/rules/suggestion.ts'

/** The command by which a suggestion hears that it moves to a version of its county's policy: once for each. */
export const policyCommand = ({ policyId, policyVersion }: PolicyVersion) => `policy/${policyId}/${policyVersion}`
