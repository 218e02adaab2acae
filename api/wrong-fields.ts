import type { FastifyError } from 'fastify'
import { z } from 'zod'
import type { WrongField } from './refusals.ts'

const chinese = z.locales.zhCN().localeError
const english = z.locales.en().localeError
const between = ' / '

const text = (said: string | { message: string } | null | undefined) =>
  typeof said === 'object' ? (said?.message ?? '') : (said ?? '')

/** From here on zod speaks Chinese and English, as the schemas' own messages do: "中文 / English". */
export function speakBothLanguages(): void {
  z.config({ localeError: (issue) => `${text(chinese(issue))}${between}${text(english(issue))}` })
}

/** Which fields were not right and why, in both languages, from what the validator found. Never what was typed. */
export function wrongFields(error: Omit<FastifyError, 'validation'> & { validation: readonly Found[] }): WrongField[] {
  const where = error.validationContext
  return error.validation.map(({ instancePath, keyword, params, message = '' }) => {
    const [zh = '', en = zh] = message.split(between)
    const path = [...instancePath.split('/').filter(Boolean), ...unknownKeys(keyword, params)]
    const field = path.join('.') || 'body'
    return { field: where === 'headers' ? `header ${field}` : field, zh, en }
  })
}

interface Found {
  readonly instancePath: string
  readonly keyword?: string
  readonly params?: Record<string, unknown>
  readonly message?: string
}

/** An unknown field is named itself, not the object it stood in. */
function unknownKeys(keyword: string | undefined, params: Found['params']): string[] {
  const keys = keyword === 'unrecognized_keys' ? params?.['keys'] : undefined
  return Array.isArray(keys) ? [keys.map(String).join(',').slice(0, 200)] : []
}
