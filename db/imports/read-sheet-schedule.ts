import { unzipSync, zipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import type { ScheduleEntry } from '../../workflows/rules/schedule.ts'
import { dayIn, judgementIn } from './schedule-lines.ts'

const largest = 8 * 1024 * 1024
const filesAtMost = 200
type Cell = string | number | boolean | Date | null | undefined

/** Two columns, the day and what it is (“春节 放假”, “春节 上班”), with or without a heading. `line` is the line of the sheet. */
export function readCsvSchedule(text: string): ScheduleEntry[] {
  return entriesOf(parseCsv(text))
}

/** The same as a workbook: its first sheet. Null: not a workbook, or one that unpacks to more than 8 MB or 200 files. */
export async function readXlsxSchedule(bytes: Uint8Array): Promise<ScheduleEntry[] | null> {
  const safe = unpacked(bytes)
  const book = safe && (await readXlsx(safe).catch(() => null))
  const sheet = book?.sheets[0]
  return sheet ? entriesOf(sheet.rows as Cell[][]) : null
}

function entriesOf(rows: readonly (readonly Cell[])[]): ScheduleEntry[] {
  return rows.flatMap((cells, index) => {
    const [day, what] = [textOf(cells[0]), textOf(cells[1])]
    const isHeading = index === 0 && !/\d/.test(day)
    if (isHeading || (day === '' && what === '')) return []
    return [{ line: index + 1, day: dayIn(day), ...judgementIn(what) }]
  })
}

/** A date cell is midnight UTC of its day. */
const textOf = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : cell == null ? '' : String(cell).trim()

/**
 * The same archive without compression, so that the reader unpacks nothing. fflate fills buffers of the declared sizes, which are added
 * up first: a small file that unpacks to gigabytes ends here.
 */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  let total = 0
  let many = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize
        many += 1
        if (total > largest || many > filesAtMost) throw new RangeError('the workbook unpacks to too much')
        return true
      },
    })
    return zipSync(files, { level: 0 })
  } catch {
    return null
  }
}
