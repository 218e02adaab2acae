import { z } from 'zod'
import { privacyNoticeText } from '../privacy-notice-text.ts'

/** What a county writes at. `changedAt` null: nothing is kept yet, the words are those it begins from. */
export const privacyNoticeDraftShape = z
  .object({
    countyId: z.string(),
    basedOn: z.int(),
    text: privacyNoticeText,
    changedAt: z.string().nullable(),
  })
  .meta({ id: 'PrivacyNoticeDraft' })
