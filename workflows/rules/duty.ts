/** 值班: what a day of a station's roster may say. */
import { dutyRefusals } from './duty-refusals.ts'
import type { Refusal } from './refusal.ts'

export const mostOnDuty = 30

/** Why these hours (HH:MM, or empty) are none, or undefined: an end needs a beginning before it. */
export const hoursUnfit = ({ fromTime, toTime }: { fromTime: string; toTime: string }): Refusal | undefined =>
  toTime !== '' && (fromTime === '' || toTime <= fromTime) ? dutyRefusals.endsBeforeItBegins() : undefined
