import type { Reader } from '../db/connect.ts'
import { organizationOf } from '../db/queries/organization-of.ts'
import { topicOf } from '../db/queries/topic-of.ts'
import { unitFact } from '../db/queries/unit-fact.ts'
import { usualUnits } from '../db/queries/usual-units.ts'
import type { Sight } from '../workflows/rules/access.ts'
import type { SuggestionState } from '../workflows/rules/suggestion.ts'
import { mayBeNamed, mostUsualUnits, type Likeness, type UnitMove } from '../workflows/rules/usual-units.ts'

export interface LikelyUnit {
  readonly unitId: string
  readonly likeness: Likeness
  readonly count: number
}

/**
 * The units that matters like this one went to and stayed with, three at most, the nearest likeness first; only such as the move may name, and
 * only from what these sights reach. `others`: of the same pile; nothing where they are not of one topic and one township.
 */
export async function likelyUnits(
  db: Reader,
  state: SuggestionState,
  asked: { move: UnitMove; others: readonly string[]; sights: readonly Sight[]; now: number },
): Promise<LikelyUnit[]> {
  const { move, others, sights, now } = asked
  const besides = [...new Set([state.id, ...others])]
  const topic = await topicOf(db, { ids: besides, sights })
  if (!topic) return []
  const among = (place: 'township' | 'county', officeId: string) =>
    usualUnits(db, { move, topic, within: { place, officeId }, besides, sights, now: new Date(now) })
  // Whoever sees one township alone would find the same there again.
  const widely = sights.some(({ by }) => by === 'countyOfficeId' || by === 'cityOfficeId' || by === 'subtree')
  const [near, far] = await Promise.all([
    among('township', state.townshipOfficeId),
    widely ? among('county', state.countyOfficeId) : [],
  ])
  const counted = [
    ...near.map(({ unitId, ofTopic }) => ({ unitId, likeness: 'topicInTownship' as const, count: ofTopic })),
    ...near.map(({ unitId, ofWider }) => ({ unitId, likeness: 'widerInTownship' as const, count: ofWider })),
    ...far.map(({ unitId, ofTopic }) => ({ unitId, likeness: 'topicInCounty' as const, count: ofTopic })),
    ...far.map(({ unitId, ofWider }) => ({ unitId, likeness: 'widerInCounty' as const, count: ofWider })),
  ].filter(({ count }) => count > 0)
  const cityPlaceId =
    state.atCity && state.cityOfficeId ? ((await organizationOf(db, state.cityOfficeId))?.placeId ?? null) : null
  const found: LikelyUnit[] = []
  const looked = new Set<string>()
  for (const one of counted) {
    if (found.length === mostUsualUnits) break
    if (looked.has(one.unitId)) continue
    looked.add(one.unitId)
    const unit = await unitFact(db, one.unitId)
    if (unit && mayBeNamed(move, state, { unit, cityPlaceId })) found.push(one)
  }
  return found
}
