import { z } from 'zod'
import type { EarlierMatter } from '../../db/queries/earlier-matters.ts'
import { stageNames } from '../../workflows/rules/refusals.ts'
import { coded } from '../fields.ts'

/** A matter met again while another is being written down. */
export const earlierMatterShape = z
  .object({
    id: z.string(),
    receiptNumber: z.string(),
    title: z.string(),
    stage: coded,
    registeredAt: z.string(),
    leads: z.boolean().describe('可以并入它一并办理 / another may join it'),
  })
  .meta({ id: 'EarlierMatter' })

/** The matter as the counter shows it. */
export const earlierMatterView = ({ id, receiptNumber, title, stage, registeredAt, leads }: EarlierMatter) => ({
  id,
  receiptNumber,
  title,
  stage: { code: stage, ...stageNames[stage] },
  registeredAt: registeredAt.toISOString(),
  leads,
})
