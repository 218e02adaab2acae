import { z } from 'zod'
import type { listIntakeDrafts } from '../../db/queries/list-intake-drafts.ts'
import { draftKeptUntil } from '../../workflows/rules/intake-drafts.ts'
import { channels, feedbackModes } from '../../workflows/rules/suggestion.ts'
import { line } from '../fields.ts'

const chosen = line(80).optional()

/** The form at the counter, as far as it is filled: every field may still be missing or unfinished. */
export const draftContent = z.strictObject({
  text: line(20_000).optional(),
  title: line(500).optional(),
  channel: z.enum(channels).optional(),
  stationId: chosen,
  receptionId: chosen,
  placeId: chosen,
  deputyId: chosen,
  categoryId: chosen,
  collectedAt: line(40).optional(),
  slipNumber: chosen,
  urgent: z.boolean().optional(),
  accusation: z.boolean().optional(),
  contactPerson: z.int().min(0).max(200).optional(),
  submitters: z
    .array(
      z.strictObject({
        name: line(60).optional(),
        phone: line(30).optional(),
        address: line(200).optional(),
        anonymous: z.boolean().optional(),
        identityHidden: z.boolean().optional(),
      }),
    )
    .max(200)
    .optional(),
  spot: z.enum(['none', 'answer', 'explain']).optional(),
  spotText: line(20_000).optional(),
  spotReason: line(5_000).optional(),
  spotMode: z.enum(feedbackModes).optional(),
  spotChannelId: chosen,
})

export const draftShape = z
  .object({
    id: z.string(),
    version: z.number(),
    /** 上次改动 / last touched */
    touchedAt: z.string(),
    /** 到这时还没有再动的，自动删除 / gone then, unless it is touched before */
    keptUntil: z.string(),
    content: draftContent,
  })
  .meta({ id: 'IntakeDraft' })

type Row = Awaited<ReturnType<typeof listIntakeDrafts>>[number]

export const draftView = ({ id, version, touchedAt, content }: Row): z.input<typeof draftShape> => ({
  id,
  version,
  touchedAt: touchedAt.toISOString(),
  keptUntil: new Date(draftKeptUntil(touchedAt.getTime())).toISOString(),
  content: JSON.parse(content),
})
