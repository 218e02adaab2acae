import { parseCsv } from 'hucre/csv'
import type { ScheduleEntry } from '../../workflows/rules/schedule.ts'
import { readWorkbook } from './read-workbook.ts'
import { dayIn, judgementIn } from './schedule-lines.ts'

const rowsAtMost = 2_000

/** Two columns, the day and what it is (“春节 放假”, “春节 上班”), with or without a heading. `line` is the line of the sheet. */
export function readCsvSchedule(text: string): ScheduleEntry[] {
  return entriesOf(parseCsv(text).map((row) => row.map((cell) => String(cell ?? ''))))
}

/** The same as a workbook: its first sheet. Null: not a workbook, or one too large to be a year's schedule. */
export async function readXlsxSchedule(bytes: Uint8Array): Promise<ScheduleEntry[] | null> {
  const rows = await readWorkbook(bytes, { rowsAtMost })
  return rows && entriesOf(rows)
}

function entriesOf(rows: readonly (readonly string[])[]): ScheduleEntry[] {
  return rows.flatMap((cells, index) => {
    const [day = '', what = ''] = cells.map((cell) => cell.trim())
    const isHeading = index === 0 && !/\d/.test(day)
    if (isHeading || (day === '' && what === '')) return []
    return [{ line: index + 1, day: dayIn(day), ...judgementIn(what) }]
  })
}
