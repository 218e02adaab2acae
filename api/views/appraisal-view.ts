import { z } from 'zod'
import type { listAppraisalItems } from '../../db/queries/list-appraisal-items.ts'
import type { listAppraisals } from '../../db/queries/list-appraisals.ts'
import { inBoth } from '../../workflows/rules/in-both.ts'
import { barNames, recordKindNames } from '../../workflows/rules/retention.ts'
import { coded, sentence } from '../fields.ts'
import { setBy, setByShape } from './calendar-view.ts'

/** A list: as of which day, by whom, and how many of it are undecided, kept longer, proposed, approved, barred at the last try, destroyed. */
export const appraisalShape = z
  .object({
    id: z.string(),
    asOf: z.string(),
    madeAt: z.string(),
    by: setByShape,
    listed: z.int(),
    undecided: z.int(),
    kept: z.int(),
    proposed: z.int(),
    approved: z.int(),
    barred: z.int(),
    destroyed: z.int(),
  })
  .meta({ id: 'Appraisal' })

export const appraisalView = ({ madeAt, by, ...row }: Awaited<ReturnType<typeof listAppraisals>>[number]) => ({
  ...row,
  madeAt: madeAt.toISOString(),
  by: setBy(by),
})

export const appraisalItemShape = z
  .object({
    suggestionId: z.string(),
    receiptNumber: z.string(),
    category: sentence.nullable(),
    kind: coded,
    registeredAt: z.string(),
    endedAt: z.string(),
    keptUntil: z.string(),
    decision: z.enum(['keep', 'destroy']).nullable(),
    reason: z.string().nullable(),
    keepUntil: z.string().nullable(),
    decidedBy: setByShape,
    approvedBy: setByShape,
    approvedAt: z.string().nullable(),
    destroyedAt: z.string().nullable(),
    /** Why the last try did not destroy it. */
    barred: coded.nullable(),
  })
  .meta({ id: 'AppraisalItem' })

export const appraisalItemView = (
  row: Awaited<ReturnType<typeof listAppraisalItems>>[number],
): z.output<typeof appraisalItemShape> => {
  const { item, category, decidedBy, approvedBy } = row
  const { suggestionId, receiptNumber, keptUntil, decision, reason, keepUntil, barred } = item
  return {
    suggestionId,
    receiptNumber,
    category: category && inBoth(category),
    kind: { code: item.kind, ...recordKindNames[item.kind] },
    registeredAt: item.registeredAt.toISOString(),
    endedAt: item.endedAt.toISOString(),
    keptUntil,
    decision,
    reason,
    keepUntil,
    decidedBy: setBy(decidedBy),
    approvedBy: setBy(approvedBy),
    approvedAt: item.approvedAt?.toISOString() ?? null,
    destroyedAt: item.destroyedAt?.toISOString() ?? null,
    barred: barred && { code: barred, ...barNames[barred] },
  }
}
