import { oneOf } from '../parts/one-of.ts'
import { readText } from '../parts/read-text.ts'
import type { Measure } from './figures-of.ts'
import { everyDivision } from './figures-search.ts'
import { measures } from './shown-figures.ts'

export type Division = (typeof everyDivision)[number]

/** Which number is opened. */
export interface FigureListSearch {
  readonly measure: Measure
  readonly by: Division
  readonly group: string
  readonly order?: 'oldest'
}
/** Of live figures, the days and the place too. */
export interface LiveListSearch extends FigureListSearch {
  readonly from: string
  readonly to: string
  readonly placeId?: string
}

/** Reads an address; without one, all that was registered. */
export function readFigureListSearch(search: Record<string, unknown>): FigureListSearch {
  return {
    measure: oneOf(measures, search['measure']) ?? 'registered',
    by: oneOf(everyDivision, search['by']) ?? 'all',
    group: readText(search, 'group') ?? 'all',
    ...(search['order'] === 'oldest' && { order: 'oldest' as const }),
  }
}

/** Reads an address; days that are none are asked for as they stand, and the door says so. */
export function readLiveListSearch(search: Record<string, unknown>): LiveListSearch {
  const placeId = readText(search, 'placeId')
  return {
    ...readFigureListSearch(search),
    from: readText(search, 'from') ?? '',
    to: readText(search, 'to') ?? '',
    ...(placeId && { placeId }),
  }
}
