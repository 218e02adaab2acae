import { readText } from '../parts/read-text.ts'

/** Which rows of the audit are shown; the export takes the same. */
export interface AuditSearch {
  readonly person?: string
  readonly act?: string
  /** An id, or a receipt number. */
  readonly subject?: string
  readonly from?: string
  readonly to?: string
}

const shapes = {
  person: /^.{1,50}$/,
  act: /^[a-zA-Z]{1,40}$/,
  subject: undefined,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
} as const

/** Reads an address. */
export const readAuditSearch = (search: Record<string, unknown>): AuditSearch =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const text = readText(search, name, shape)
      return text ? [[name, text]] : []
    }),
  )
