import { z } from 'zod'
import { mostOnDuty } from '../workflows/rules/duty.ts'
import { day, id } from './fields.ts'

const hour = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: '请写成 08:30，或者不填 / HH:MM, or nothing' })

/** What a day of a roster says, as a client writes it. */
export const dutyFields = {
  dutyOn: day,
  fromTime: hour.default('').describe('几点开始；可以不填 / from; may be left out'),
  toTime: hour.default('').describe('几点结束；可以不填 / to; may be left out'),
  deputyIds: z.array(id).min(1).max(mostOnDuty).describe('值班代表 / who sits'),
}
