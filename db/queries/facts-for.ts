import { and, eq } from 'drizzle-orm'
import type { Facts } from '../../workflows/rules/draft.ts'
import type { Command, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'
import { correctionFact } from './correction-fact.ts'
import { countFollowers } from './count-followers.ts'
import { leadFact } from './lead-fact.ts'
import { organizationOf } from './organization-of.ts'
import { recountingFact } from './recounting-fact.ts'
import { researchFact } from './research-fact.ts'
import { stationFact } from './station-fact.ts'
import { twinFact } from './twin-fact.ts'
import { unitFact } from './unit-fact.ts'

/** What the memory knows now about the ids a command names. `lock`: inside a commit, a research or a lead is held until its end. */
export async function factsFor(
  reader: Reader,
  command: Command,
  state: SuggestionState,
  options: { lock: boolean } = { lock: false },
): Promise<Facts> {
  const { kind, data } = command
  if (kind === 'assign' || kind === 'transfer') {
    const { unitId, coUnitIds = [], separateUnitIds = [] } = data
    const [unit = null, ...furtherUnits] = await Promise.all(
      [unitId, ...coUnitIds, ...separateUnitIds].map((id) => unitFact(reader, id)),
    )
    return { unit, furtherUnits, ...(await cityFact(reader, state)) }
  }
  if (kind === 'reassign' || kind === 'redispatch')
    return { unit: await unitFact(reader, data.unitId), ...(await cityFact(reader, state)) }
  if (kind === 'handOver') return { station: await stationFact(reader, data.stationId) }
  if (kind === 'decideReturn')
    return data.unitId === null ? {} : { unit: await unitFact(reader, data.unitId), ...(await cityFact(reader, state)) }
  if (kind === 'explain') return { channelKnown: await channelKnown(reader, data.channelId, state.countyId) }
  if (kind === 'joinResearch')
    return { research: await researchFact(reader, data.researchId, { since: 0, ...options }) }
  if (kind === 'join')
    return {
      lead: await leadFact(reader, data.leadId, options),
      followers: await countFollowers(reader, state.id),
    }
  if (kind === 'correct') return { correction: await correctionFact(reader, data, state) }
  const twinId = kind === 'voidEntry' ? data.twinId : kind === 'decideVoid' ? state.voiding?.twinId : null
  if (twinId) return { twin: await twinFact(reader, twinId, { of: state.id, ...options }) }
  if (kind === 'joinedMilestone') return { lead: await leadFact(reader, data.leadId, options) }
  if (kind === 'calendarChanged' || kind === 'policyChanged')
    return { recounting: await recountingFact(reader, command, state.id) }
  const { research } = state
  if (kind !== 'researchMilestone' || research === null) return {}
  return { research: await researchFact(reader, research.id, { since: research.sinceSeq, ...options }) }
}

/** Where the city's own units are at home, asked only where its office has the matter. */
async function cityFact(reader: Reader, { atCity, cityOfficeId }: SuggestionState): Promise<Facts> {
  if (!atCity || cityOfficeId === null) return {}
  return { cityPlaceId: (await organizationOf(reader, cityOfficeId))?.placeId ?? null }
}

async function channelKnown(reader: Reader, id: string, countyId: string): Promise<boolean> {
  const { id: key, countyId: county, active } = resolutionChannel
  const rows = await reader
    .select({ id: key })
    .from(resolutionChannel)
    .where(and(eq(key, id), eq(county, countyId), eq(active, true)))
  return rows.length > 0
}
