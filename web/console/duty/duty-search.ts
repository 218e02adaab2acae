import { readText } from '../parts/read-text.ts'

/** Which month of which station's roster; absent: this month, the first station. */
export interface DutySearch {
  readonly month?: string
  readonly station?: string
}

/** Reads an address; what is no month or station is left out. */
export function readDutySearch(search: Record<string, unknown>): DutySearch {
  const month = readText(search, 'month', /^20\d{2}-(0[1-9]|1[0-2])$/)
  const station = readText(search, 'station')
  return { ...(month && { month }), ...(station && { station }) }
}
