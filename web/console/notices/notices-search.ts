import { oneOf } from '../parts/one-of.ts'

export const shownStates = ['draft', 'sent', 'received'] as const

export interface NoticesSearch {
  /** Absent: all. */
  readonly state?: (typeof shownStates)[number]
}

/** Reads an address. */
export function readNoticesSearch(search: Record<string, unknown>): NoticesSearch {
  const state = oneOf(shownStates, search['state'])
  return state ? { state } : {}
}
