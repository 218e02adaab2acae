/**
 * 进站次数 (Article 13): how often a deputy comes to a station in a calendar year, by mandate. One visit counts for each mandate held on its
 * day; a year begun late asks for the same number and says since when. Deputies of the armed forces (Article 11) and of the two higher congresses
 * have no number here.
 */
import type { StationDuty } from './policy-terms.ts'
import type { MandateLevel } from './mandates.ts'

interface Lasting {
  readonly fromOn: string
  readonly toOn: string | null
}
interface Seat extends Lasting {
  readonly level: MandateLevel
  readonly military: boolean
  readonly enrolments: readonly Lasting[]
}
interface VisitsOfMandate<Visit> {
  /** null: no number is asked for, and none is shown. */
  readonly due: number | null
  readonly visits: Visit[]
  /** Since when, where he was enrolled in no station on the first of January. */
  readonly enrolledOn: string | null
}

const holds = ({ fromOn, toOn }: Lasting, day: string) => fromOn <= day && (toOn === null || day <= toOn)

/** What one mandate asks for in that year, and what was done of it; `made`: each reception he came to. */
export function visitsOfMandate<Visit extends { readonly heldOn: string }>(
  seat: Seat,
  { year, made, asked }: { year: number; made: readonly Visit[]; asked: StationDuty },
): VisitsOfMandate<Visit> {
  const number = seat.military ? null : asked[seat.level]
  const began = seat.enrolments.map(({ fromOn }) => fromOn).filter((day) => day.startsWith(`${year}-`))
  const wasEnrolled = seat.enrolments.some((one) => holds(one, `${year}-01-01`))
  return {
    due: typeof number === 'number' ? number : null,
    visits: made.filter(({ heldOn }) => heldOn.startsWith(`${year}-`) && holds(seat, heldOn)),
    enrolledOn: wasEnrolled ? null : (began.toSorted()[0] ?? null),
  }
}
