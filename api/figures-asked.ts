import { z } from 'zod'
import type { FiguresAsked } from '../db/queries/figure-facts.ts'
import { figureGroups } from '../db/queries/figure-facts.ts'
import type { Sight } from '../workflows/rules/access.ts'
import { endOfDay, startOfDay } from '../workflows/rules/calendar.ts'
import { day, id } from './fields.ts'

/** What every question for figures says: the period in whole days, Shanghai time, and how it is divided. */
export const figuresQuery = z.strictObject({
  from: day.describe('期间的第一天 / first day of the period'),
  to: day.describe('期间的最后一天 / last day of the period'),
  by: z
    .enum(figureGroups)
    .default('all')
    .describe(
      'all 合计 · station 联络站 · township 乡镇（街道） · unit 承办单位 · route 办理方式 · month 登记的月份 · day 登记的日子',
    ),
  placeId: id.optional().describe('这个地方和它下面的 / this place and all below it'),
})

/** The question as the memory understands it. `now`: epoch ms. */
export const figuresAsked = (
  { from, to, by, placeId }: z.output<typeof figuresQuery>,
  sights: readonly Sight[],
  now: number,
): FiguresAsked => ({
  sights,
  by,
  placeId,
  from: new Date(startOfDay(from)),
  to: new Date(endOfDay(to)),
  now: new Date(now),
})
