import { oneOf } from '../parts/one-of.ts'

export const watchedStates = ['overdue', 'amber', 'open'] as const
export type WatchedState = (typeof watchedStates)[number]

export interface SupervisionSearch {
  readonly state: WatchedState
  readonly placeId?: string
  readonly organizationId?: string
}

/** Reads an address; without one, what is overdue. */
export function readSupervisionSearch(search: Record<string, unknown>): SupervisionSearch {
  const text = (name: 'placeId' | 'organizationId') => {
    const value = search[name]
    return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? { [name]: value } : {}
  }
  return { state: oneOf(watchedStates, search['state']) ?? 'overdue', ...text('placeId'), ...text('organizationId') }
}
