import { z } from 'zod'
import { noticePartNames, noticeParts, type PrivacyNoticeText } from '../../workflows/rules/privacy-notice.ts'
import { sentence } from '../fields.ts'

const part = z.object({ name: sentence, zh: z.string(), en: z.string().nullable() })
/** A published version, its parts in the order they are told. */
export const privacyNoticeShape = z
  .object({
    version: z.int(),
    /** Null: the default, told wherever a county has not published its own. */
    county: z.object({ id: z.string(), name: sentence }).nullable(),
    effectiveFrom: z.string().nullable(),
    publishedAt: z.string(),
    short: part,
    parts: z.array(part),
    /** Where people read it, without an account. */
    page: z.string(),
  })
  .meta({ id: 'PrivacyNotice' })

interface Row {
  readonly version: number
  readonly countyId: string | null
  readonly county: string | null
  readonly countyEn: string | null
  readonly effectiveFrom: string | null
  readonly text: PrivacyNoticeText
  readonly publishedAt: Date
}

export const privacyNoticeView = (row: Row): z.output<typeof privacyNoticeShape> => {
  const { version, countyId, county, countyEn, effectiveFrom, text, publishedAt } = row
  const said = noticeParts.map((name) => ({ name: noticePartNames[name], ...text[name] }))
  const [short, ...parts] = said as [z.output<typeof part>, ...z.output<typeof part>[]]
  const named = { zh: county ?? '', en: countyEn || (county ?? '') }
  return {
    version,
    county: countyId === null ? null : { id: countyId, name: named },
    effectiveFrom,
    publishedAt: publishedAt.toISOString(),
    short,
    parts,
    page: `/privacy-notices/${version}`,
  }
}
