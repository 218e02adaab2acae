import { deputyColumnNames, deputyColumns, type DeputyColumn } from '../../workflows/rules/deputy-sheet.ts'
import type { MandateLevel } from '../../workflows/rules/mandates.ts'
import { dayIn } from './schedule-lines.ts'

export type DeputyCells = Readonly<Record<DeputyColumn, string>>
export interface DeputySheetLine {
  /** As the spreadsheet counts. */
  readonly line: number
  readonly cells: DeputyCells
}

/** The filled lines of a roll with their cells by column, whatever their order; `missing`: the columns no heading names. */
export function deputySheetLines(rows: readonly (readonly string[])[]): {
  lines: DeputySheetLine[]
  letters: Readonly<Partial<Record<DeputyColumn, string>>>
  missing: DeputyColumn[]
} {
  const [heading = [], ...rest] = rows
  const at = new Map<DeputyColumn, number>()
  for (const column of deputyColumns) {
    const { zh, en } = deputyColumnNames[column]
    const index = heading.findIndex((cell) => [zh, en, `${zh} ${en}`].includes(cell.trim()))
    if (index >= 0) at.set(column, index)
  }
  const lines = rest.flatMap((row, n) => {
    if (row.every((cell) => cell.trim() === '')) return []
    const cells = Object.fromEntries(
      deputyColumns.map((column) => [column, (row[at.get(column) ?? -1] ?? '').trim()]),
    ) as Record<DeputyColumn, string>
    return [{ line: n + 2, cells: { ...cells, name: nameIn(cells.name) } }]
  })
  const letters = Object.fromEntries([...at].map(([column, index]) => [column, letterOf(index)]))
  return { lines, letters, missing: deputyColumns.filter((column) => !at.has(column)) }
}

const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`

/** A Chinese name without the blanks that rolls put into names of two characters to make them as wide as three. */
const nameIn = (text: string): string => (/^[\p{Script=Han}\s]+$/u.test(text) ? text.replaceAll(/\s/gu, '') : text)

const levelWords: readonly (readonly [RegExp, MandateLevel])[] = [
  [/^(全国|national)/iu, 'national'],
  [/^(省|provinc)/iu, 'province'],
  [/^(县|区|county)/iu, 'county'],
  [/^(市|city)/iu, 'city'],
  [/^(乡|镇|township)/iu, 'township'],
]
export const levelIn = (text: string): MandateLevel | null => levelWords.find(([word]) => word.test(text))?.[1] ?? null

/** 是 or 否; nothing is 否; null for anything else. */
export const yesIn = (text: string): boolean | null =>
  /^(是|yes|y|√)$/iu.test(text) ? true : /^(否|不是|no|n|)$/iu.test(text) ? false : null

/** A civil day as people write it, or null where there is no such day. */
export function civilDayIn(text: string): string | null {
  const day = dayIn(text)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}
