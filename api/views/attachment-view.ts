import { z } from 'zod'
import type { KeptAttachment } from '../../db/queries/attachments-of.ts'
import { attachmentPurposes, attachmentTypes } from '../../workflows/rules/attachments.ts'

export const attachmentShape = z
  .object({
    id: z.string(),
    purpose: z.enum(attachmentPurposes),
    name: z.string(),
    type: z.enum(attachmentTypes),
    bytes: z.int(),
    sha256: z.string(),
    keptAt: z.string(),
    from: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
    void: z.object({ at: z.string(), reason: z.string() }).nullable(),
    mayVoid: z.boolean(),
  })
  .meta({ id: 'Attachment' })

export const attachmentView = (row: KeptAttachment, mayVoid: boolean): z.input<typeof attachmentShape> => ({
  id: row.id,
  purpose: row.purpose,
  name: row.name,
  type: row.type,
  bytes: row.bytes,
  sha256: row.sha256,
  keptAt: row.keptAt.toISOString(),
  from: { id: row.organizationId, name: row.organizationName, nameEn: row.organizationNameEn },
  void: row.voidedAt && { at: row.voidedAt.toISOString(), reason: row.voidReason ?? '' },
  mayVoid: mayVoid && row.voidedAt === null,
})
