import { z } from 'zod'
import type { PolicyDraft } from '../../db/queries/find-policy-draft.ts'
import { policyTerms, ruleInWords, termsView, wordsOf } from './policy-view.ts'

export const policyDraftShape = z
  .object({
    id: z.string(),
    countyId: z.string(),
    basedOn: z.object({ id: z.string(), version: z.int() }),
    publishedVersion: z.int().nullable(),
    words: z.array(ruleInWords),
    /** To be changed and sent back whole. */
    terms: policyTerms,
  })
  .meta({ id: 'PolicyDraft' })

export const policyDraftView = (draft: PolicyDraft): z.input<typeof policyDraftShape> => ({
  id: draft.id,
  countyId: draft.countyId,
  basedOn: { id: draft.baseId, version: draft.baseVersion },
  publishedVersion: draft.publishedVersion,
  words: wordsOf(draft.policy),
  terms: termsView(draft.policy),
})
