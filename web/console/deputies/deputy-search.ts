import { mandateLevels, type MandateLevel } from '../../../workflows/rules/mandates.ts'
import { oneOf } from '../parts/one-of.ts'
import { readText } from '../parts/read-text.ts'

/** Which mandates are shown. */
export interface DeputySearch {
  /** Part of a name or of a constituency. */
  readonly text?: string
  readonly level?: MandateLevel
  readonly stationId?: string
  /** Those that are over, too. */
  readonly former?: true
  /** Those in no station alone. */
  readonly unenrolled?: true
}

/** Reads an address. */
export function readDeputySearch(search: Record<string, unknown>): DeputySearch {
  const text = readText(search, 'text', /^.{1,50}$/)
  const level = oneOf(mandateLevels, search['level'])
  const stationId = readText(search, 'stationId')
  return {
    ...(text && { text }),
    ...(level && { level }),
    ...(stationId && { stationId }),
    ...(search['former'] === true && { former: true as const }),
    ...(search['unenrolled'] === true && { unenrolled: true as const }),
  }
}
