import type { ScheduleEntry } from '../../workflows/rules/schedule.ts'
import { readIcsSchedule } from './read-ics-schedule.ts'
import { readJsonSchedule } from './read-json-schedule.ts'
import { readCsvSchedule, readXlsxSchedule } from './read-sheet-schedule.ts'

export const scheduleFormats = ['json', 'ics', 'csv', 'xlsx'] as const
export type ScheduleFormat = (typeof scheduleFormats)[number]

/** The lines of a schedule in a file of one of four formats; null where the file is not of that format, or holds no line at all. */
export async function readSchedule(
  bytes: Uint8Array,
  format: ScheduleFormat,
  year: number,
): Promise<ScheduleEntry[] | null> {
  const entries = await entriesIn(bytes, format, year)
  return entries === null || entries.length === 0 ? null : entries
}

async function entriesIn(bytes: Uint8Array, format: ScheduleFormat, year: number): Promise<ScheduleEntry[] | null> {
  switch (format) {
    case 'json':
      return readJsonSchedule(textOf(bytes))
    case 'ics':
      return readIcsSchedule(textOf(bytes), year)
    case 'csv':
      return readCsvSchedule(textOf(bytes))
    case 'xlsx':
      return readXlsxSchedule(bytes)
  }
}

/** UTF-8, or what Chinese spreadsheets save as plain CSV: GB 18030. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
