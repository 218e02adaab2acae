import { oneOf } from '../parts/one-of.ts'
import { readText } from '../parts/read-text.ts'

export const watchedStates = ['overdue', 'amber', 'open'] as const
export type WatchedState = (typeof watchedStates)[number]

export interface SupervisionSearch {
  readonly state: WatchedState
  readonly placeId?: string
  readonly organizationId?: string
}

/** Reads an address; without one, what is overdue. */
export function readSupervisionSearch(search: Record<string, unknown>): SupervisionSearch {
  const [placeId, organizationId] = [readText(search, 'placeId'), readText(search, 'organizationId')]
  return {
    state: oneOf(watchedStates, search['state']) ?? 'overdue',
    ...(placeId && { placeId }),
    ...(organizationId && { organizationId }),
  }
}
