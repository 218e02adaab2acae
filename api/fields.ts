import { z } from 'zod'

/** What Postgres cannot keep: NUL; what no UTF-8 can carry: half a character. Everything else goes through whole. */
const isWhole = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text)
const whole = z.string().refine(isWhole, {
  error: '含有无法保存的字符（NUL 或者不完整的字符）/ holds a character that cannot be kept (NUL or half of one)',
})

/** A citizen's or an official's own words, kept as they are: up to 20,000 UTF-16 units, not blank. */
export const words = (max = 20_000) =>
  whole
    .max(max, { error: `最多 ${max} 字 / at most ${max} characters` })
    .refine((text) => text.trim() !== '', { error: '不能为空 / may not be blank' })

/** A short text that may be empty. */
export const line = (max: number) => whole.max(max, { error: `最多 ${max} 字 / at most ${max} characters` })

/** An id as this house makes them, or a division code. */
export const id = z.string().regex(/^[A-Za-z0-9_.-]{1,80}$/, { error: '不是编号 / not an id' })

/** An ISO 8601 instant with its offset, as epoch milliseconds. */
export const instant = z.iso
  .datetime({ offset: true, error: '请写成带时区的时间，例如 2026-11-24T09:30:00+08:00 / an ISO 8601 instant' })
  .meta({ format: 'date-time' })

export const day = z.iso.date({ error: '请写成 2026-11-24 / a civil day' })

/** A version as Postgres counts them. */
export const versionNumber = z.int().min(1).max(2_000_000_000)

export const civilYear = z.coerce.number().int().min(2000).max(2100)

/** The client's own key for one act; the same key with the same body gives the same answer. */
export const keyHeader = z.object({
  'idempotency-key': z
    .string({ error: '缺少请求头 Idempotency-Key / the header Idempotency-Key is missing' })
    .regex(/^[\x20-\x7e]{1,200}$/, { error: 'Idempotency-Key: 1–200 printable ASCII characters' }),
})

export const limit = z.coerce.number().int().min(1).max(100).default(20)
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const sentence = z.object({ zh: z.string(), en: z.string() })
export const coded = sentence.extend({ code: z.string() })

/** What a preview showed, as a hash: the act takes that and nothing else. */
export const previewHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('预览答复里的 basedOn / as the preview gave it')
