import { sql } from 'drizzle-orm'

/** Submitted on to the city: its office gives it out. `s`: the suggestion. */
export const atCity = sql`coalesce((s.state ->> 'atCity')::boolean, false)`

/** The office that gave a unit what it owes, of `o`, an obligation of the suggestion `s`. */
export const assignerOfObligation = sql`case when o.track <> 'county' then s.township_office_id
  when ${atCity} then s.city_office_id else s.county_office_id end`
