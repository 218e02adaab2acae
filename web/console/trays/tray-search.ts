import { channels, routes, stages, type Channel, type Route, type Stage } from '../../../workflows/rules/suggestion.ts'
import { oneOf } from '../parts/one-of.ts'

export const trayNames = ['todo', 'inProgress', 'done', 'closed'] as const
export type TrayName = (typeof trayNames)[number]

/** What a tray's address says beside its name: a filtered list can be kept as a bookmark and sent to a colleague. */
export interface TraySearch {
  readonly route?: Route
  readonly stage?: Stage
  readonly channel?: Channel
  readonly stationId?: string
  readonly receiptNumber?: string
  /** Words that stand in the matter. */
  readonly text?: string
  readonly urgent?: true
  readonly overdue?: true
  /** Only what I have not opened since it last changed. */
  readonly unread?: true
}

const words = (value: unknown) =>
  // An address that holds only digits is read as a number.
  (typeof value === 'string' || typeof value === 'number') && /\S/.test(String(value))
    ? String(value).trim().slice(0, 100)
    : undefined

/** Reads an address; what no filter knows is left out. */
export function readTraySearch(search: Record<string, unknown>): TraySearch {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined
  }
  const found = {
    route: oneOf(routes, search['route']),
    stage: oneOf(stages, search['stage']),
    channel: oneOf(channels, search['channel']),
    stationId: text('stationId'),
    receiptNumber: text('receiptNumber'),
    text: words(search['text']),
    urgent: search['urgent'] === true ? true : undefined,
    overdue: search['overdue'] === true ? true : undefined,
    unread: search['unread'] === true ? true : undefined,
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as TraySearch
}
