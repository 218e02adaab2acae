import { oneOf } from '../parts/one-of.ts'
import { readText } from '../parts/read-text.ts'

export const divisions = ['township', 'station', 'unit', 'route', 'month'] as const
export const rankings = [
  'resultTold',
  'assignmentStatusTold',
  'feedbackInTime',
  'concluded',
  'onTime',
  'onTimeUnextended',
  'satisfied',
] as const
/** What the map of townships may show: the load of now first. */
export const mapMeasures = ['open', 'openOverdue', 'registered', 'late', 'rehandled'] as const
export const comparedTo = ['none', 'before', 'year'] as const

export interface FiguresSearch {
  /** Absent: from the first of January until today. */
  readonly from?: string
  readonly to?: string
  readonly placeId?: string
  readonly by?: (typeof divisions)[number]
  readonly rankBy?: (typeof rankings)[number]
  readonly compare?: (typeof comparedTo)[number]
  /** Of townships: their table, or a map. */
  readonly as?: 'map'
  readonly measure?: (typeof mapMeasures)[number]
}

/** How figures may be divided, one row each; days stand in a calendar of their own. */
export const everyDivision = ['all', ...divisions, 'day'] as const

/** Reads an address; what is no day, place or division is left out. */
export function readFiguresSearch(search: Record<string, unknown>): FiguresSearch {
  const found = {
    from: readText(search, 'from', /^\d{4}-\d{2}-\d{2}$/),
    to: readText(search, 'to', /^\d{4}-\d{2}-\d{2}$/),
    placeId: readText(search, 'placeId'),
    by: oneOf(divisions, search['by']),
    rankBy: oneOf(rankings, search['rankBy']),
    compare: oneOf(comparedTo, search['compare']),
    as: oneOf(['map'] as const, search['as']),
    measure: oneOf(mapMeasures, search['measure']),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as FiguresSearch
}
