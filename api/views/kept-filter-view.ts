import { z } from 'zod'
import type { listKeptFilters } from '../../db/queries/list-kept-filters.ts'
import { keptFilterTrays } from '../../workflows/rules/kept-filters.ts'
import { channels, routes, stages } from '../../workflows/rules/suggestion.ts'
import { id, words } from '../fields.ts'

const only = z.literal(true).optional()

/** What a filter is kept as. Words and numbers that were searched for are not: they may be somebody's name. */
export const keptFilterBody = z.strictObject({
  name: words(30),
  tray: z.enum(keptFilterTrays),
  wanted: z.strictObject({
    route: z.enum(routes).optional(),
    stage: z.enum(stages).optional(),
    channel: z.enum(channels).optional(),
    stationId: id.optional(),
    urgent: only,
    overdue: only,
    unread: only,
  }),
})
export const keptFilterShape = keptFilterBody.extend({ id: z.string() }).meta({ id: 'KeptFilter' })

/** A kept filter as its owner's menu shows it. */
export const keptFilterView = ({
  id: filterId,
  name,
  tray,
  wanted,
}: Awaited<ReturnType<typeof listKeptFilters>>[number]): z.input<typeof keptFilterShape> => ({
  id: filterId,
  name,
  tray,
  wanted,
})
