import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'
import { inert } from './inert.ts'

export const sheetFormats = ['csv', 'xlsx'] as const
export type SheetFormat = (typeof sheetFormats)[number]

export const sheetTypes: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** One sheet of texts and numbers, of which no program makes a formula. CSV begins with a byte order mark, or Excel misreads Chinese. */
export async function writeSheet(
  format: SheetFormat,
  sheet: { name: string; heading: readonly string[]; rows: readonly (readonly (string | number)[])[] },
): Promise<Buffer> {
  const rows = [sheet.heading, ...sheet.rows].map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? inert(cell) : cell)),
  )
  if (format === 'csv') return Buffer.from(`\uFEFF${writeCsv(rows)}`)
  return Buffer.from(await writeXlsx({ sheets: [{ name: sheet.name, rows }] }))
}
