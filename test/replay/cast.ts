/** The people and bodies of the busy township, as they act on a suggestion. */
import { busyTownship, world } from '../../db/seed/worlds/busy-township.ts'
import type { StationFact, UnitFact } from '../../workflows/rules/draft.ts'
import type { Actor, Role } from '../../workflows/rules/suggestion.ts'
import type { Official } from '../rules/fixtures.ts'

function official(personId: string, role?: Role): Official {
  const posts = busyTownship.people.find((p) => p.id === personId)?.posts ?? []
  const n = role === undefined ? 0 : posts.findIndex((held) => held.role === role)
  const held = posts[n]
  if (!held) throw new Error(`${personId} holds no such post`)
  return { personId, post: { id: `pst_${personId.slice('per_'.length)}_${n + 1}`, ...held } }
}

export const clerk = official(world.people.clerk)
export const chair = official(world.people.chair, 'townshipChair')
export const officer = official(world.people.officer)
export const county = official(world.people.county)
export const city = official('per_song_city', 'cityOfficer')
export const shiqiao = official('per_shi_clerk', 'townshipOfficer')
export const dispatching = official('per_qi_dispatch')
export const construction = official(world.people.construction)
export const transport = official(world.people.transport)

export const clerkActs: Extract<Actor, { kind: 'official' }> = { kind: 'official', ...clerk }
export const chairActs: Extract<Actor, { kind: 'official' }> = { kind: 'official', ...chair }

/** The official of a unit. */
export function unitOf(organizationId: string): Official {
  const found = busyTownship.people.find(({ posts }) => posts.some((held) => held.organizationId === organizationId))
  if (!found) throw new Error(`nobody serves at ${organizationId}`)
  return official(found.id)
}

/** What the memory knows of a body of that world, or null. */
export function unitNamed(id: string): UnitFact | null {
  const found = busyTownship.organizations.find((o) => o.id === id)
  const place = busyTownship.places.find((p) => p.id === found?.placeId)
  if (!found || !place) return null
  const countyId = place.level === 'county' ? place.id : (place.parentId ?? '')
  const { kind, level, placeId, dispatchingOffice: dispatching = false } = found
  return { id, kind, level, placeId, countyId, active: true, dispatching }
}

/** A station of that world with the offices above it, or null. */
export function stationNamed(id: string): StationFact | null {
  const found = busyTownship.stations.find((s) => s.id === id)
  if (!found) return null
  const { townshipOfficeId, countyOfficeId, cityOfficeId, townshipId, countyId } = found
  return { stationId: id, townshipOfficeId, countyOfficeId, cityOfficeId, townshipId, countyId, active: true }
}
