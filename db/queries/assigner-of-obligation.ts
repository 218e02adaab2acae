import { sql } from 'drizzle-orm'

/** Submitted on to the city: its office gives it out. `s`: the suggestion. */
export const atCity = sql`coalesce((s.state ->> 'atCity')::boolean, false)`

/** The office that gave a unit what it owes, of `o`, an obligation of the suggestion `s`. */
export const assignerOfObligation = sql`case when o.track <> 'county' then s.township_office_id
  when ${atCity} then s.city_office_id else s.county_office_id end`

/**
 * The office that gave the unit `u` what it owes, of an obligation of the research `r` or of a paper of it: the office that keeps the research; for a
 * unit above it, the one beside that unit, so that nobody urges upward.
 */
export const assignerOfPaper = sql`case u.level when 'city' then r.city_office_id when 'county' then r.county_office_id else r.office_id end`
