import { z } from 'zod'
import { defaultPrivacyNotice, type NoticePart } from '../workflows/rules/privacy-notice.ts'
import { words } from './fields.ts'

const part = (zh: number, en: number) => z.strictObject({ zh: words(zh), en: words(en).nullable().default(null) })
const long = part(2_000, 4_000)

/** What a county writes: every part in Chinese, English where it wants. The short one must fit on a receipt. */
export const privacyNoticeText = z.strictObject({
  short: part(200, 500),
  who: long,
  purpose: long,
  kinds: long,
  retention: long,
  rights: long,
} satisfies Record<NoticePart, unknown>)

export const examplePrivacyNotice = {
  ...defaultPrivacyNotice,
  who: { zh: '清河县各人大代表联络站和县人大常委会代表工作委员会。', en: null },
}
