import { readText } from '../parts/read-text.ts'

/** Which rows of a register are shown. */
export interface RegisterSearch {
  /** Part of a name. */
  readonly name?: string
  readonly placeId?: string
  /** Those that are no longer in office or in use, too. */
  readonly former?: true
}

/** Reads an address. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const name = readText(search, 'name', /^.{1,50}$/)
  const placeId = readText(search, 'placeId')
  return {
    ...(name && { name }),
    ...(placeId && { placeId }),
    ...(search['former'] === true && { former: true as const }),
  }
}
