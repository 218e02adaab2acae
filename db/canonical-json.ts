import { createHash } from 'node:crypto'

/** One JSON text for one value: object keys in order, undefined left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
}

/** SHA-256, hex, of parts that cannot run into each other. */
export const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(canonicalJson(parts)).digest('hex')
