import { no } from './refusal.ts'
import type { Channel, Route, Stage } from './suggestion.ts'

/** 常用筛选: more than these nobody finds again in his menu. */
export const mostKeptFilters = 12

export const keptFilterTrays = ['todo', 'inProgress', 'done', 'closed', 'all'] as const
export type KeptFilterTray = (typeof keptFilterTrays)[number]

export interface KeptFilterWanted {
  readonly route?: Route | undefined
  readonly stage?: Stage | undefined
  readonly channel?: Channel | undefined
  readonly stationId?: string | undefined
  readonly urgent?: true | undefined
  readonly overdue?: true | undefined
  readonly unread?: true | undefined
}

export const keptFilterRefusals = {
  tooMany: () =>
    no(
      'kept-filter.too-many',
      409,
      [`常用筛选已有 ${mostKeptFilters} 个，没有再存。`, `You keep ${mostKeptFilters} filters; this one was not kept.`],
      ['请先删除一个不用的。', 'Remove one you no longer use.'],
    ),
} as const
