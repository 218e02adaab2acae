/** A generated ground of two cities: counties, townships, stations, units, whoever stands in for them, and holders of every kind of post. */
import type { World, WorldOrganization, WorldPlace, WorldStation } from '../../db/seed/worlds/world.ts'
import { administratorRoles, heldAt } from '../../workflows/rules/posts.ts'
import { roles, type Role } from '../../workflows/rules/suggestion.ts'
import type { Official } from '../rules/fixtures.ts'
import type { Holder } from './scope-oracle.ts'

/** Numbers from 0 to 1, the same for the same seed. */
export function diceOf(seed: number) {
  let state = seed >>> 0
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(roll() * end)
  return { below, one: <T>(of: readonly T[]): T => of[below(of.length)]!, chance: (share: number) => roll() < share }
}
export type Dice = ReturnType<typeof diceOf>

/** How many counties each city has; each county has three townships, the first of them two stations. */
const cities = [2, 1]

export function twoCities(): World & { readonly acting: ReadonlyMap<string, Official> } {
  const places: WorldPlace[] = []
  const organizations: WorldOrganization[] = []
  const stations: WorldStation[] = []
  const place = (id: string, parentId: string | null, level: WorldPlace['level']) =>
    void places.push({ id, parentId, level, name: id, nameEn: id })
  const body = (placeId: string, level: WorldOrganization['level'], kind: WorldOrganization['kind'], id: string) => {
    organizations.push({ id, kind, level, placeId, name: id, nameEn: id })
    return id
  }
  cities.forEach((counties, a) => {
    const city = `plc_y${a}`
    place(city, null, 'city')
    const cityOfficeId = body(city, 'city', 'cityOffice', `org_y${a}`)
    body(city, 'city', 'department', `org_y${a}_bureau`)
    for (let b = 0; b < counties; b += 1) {
      const countyId = `98${a}${b}21`
      place(countyId, city, 'county')
      const countyOfficeId = body(countyId, 'county', 'countyOffice', `org_c${a}${b}`)
      for (const n of [1, 2]) body(countyId, 'county', 'department', `org_c${a}${b}_bureau${n}`)
      for (let d = 0; d < 3; d += 1) {
        const name = `${a}${b}${d}`
        const townshipId = `plc_t${name}`
        place(townshipId, countyId, 'township')
        const townshipOfficeId = body(townshipId, 'township', 'townshipOffice', `org_t${name}`)
        for (const n of [1, 2]) body(townshipId, 'township', 'townshipUnit', `org_t${name}_unit${n}`)
        for (let n = 0; n < (d === 0 ? 2 : 1); n += 1)
          stations.push({
            id: body(townshipId, 'township', 'station', `org_s${name}_${n}`),
            number: 100 + stations.length,
            stationType: 'township',
            openingHours: '',
            address: '',

            townshipId,
            countyId,
            townshipOfficeId,
            countyOfficeId,
            cityOfficeId,
          })
      }
    }
  })
  const acting = new Map(organizations.map(({ id, kind }) => [id, standingAt(id, kind)]))
  const people = [...acting.values()].map(({ personId: id, post }) => ({ id, name: id, posts: [post] }))
  const channels = stations.map(({ id, countyId }) => ({
    id: `chn_${id}`,
    countyId,
    name: id,
    nameEn: id,
    contact: '',
  }))
  const { id: stationId, townshipId: placeId } = stations[0]!
  const deputy = {
    id: 'per_enrolled',
    name: 'per_enrolled',
    posts: [],
    mandates: [{ level: 'township', placeId, stationId }],
  } as const
  return { places, organizations, stations, channels, people: [...people, deputy], acting }
}
export type TwoCities = ReturnType<typeof twoCities>

/** Who acts for an office or a unit while matters are brought to where they stand. */
const standingAt = (organizationId: string, kind: WorldOrganization['kind']): Official => {
  const role = roles.find((one) => heldAt[one].includes(kind) && one !== 'systemAdministrator') ?? 'unitOfficial'
  return { personId: `per_of_${organizationId}`, post: { id: `pst_of_${organizationId}_1`, role, organizationId } }
}

type HeldPost = Holder['posts'][number]
/** Every kind of term: held, ended, ended yesterday, not begun, a substitute for some days, the last day of one. */
function termOf(dice: Dice, today: string): Pick<HeldPost, 'fromOn' | 'toOn'> {
  const day = (away: number) => new Date(Date.parse(today) + away * 86_400_000).toISOString().slice(0, 10)
  return dice.one([
    { fromOn: '2020-01-01', toOn: null },
    { fromOn: '2020-01-01', toOn: null },
    { fromOn: today, toOn: null },
    { fromOn: day(-9), toOn: day(5) },
    { fromOn: day(-9), toOn: today },
    { fromOn: '2020-01-01', toOn: '2020-12-31' },
    { fromOn: '2020-01-01', toOn: day(-1) },
    { fromOn: day(1), toOn: null },
  ])
}

/** Some posts of any role, most at a body where it can be held, some where it cannot; of the three administrators' at most one. */
export function postsOf(dice: Dice, { organizations }: World, today: string): HeldPost[] {
  const posts = Array.from({ length: 1 + dice.below(3) }, () => {
    const role: Role = dice.one(roles)
    const fitting = organizations.filter(({ kind }) => heldAt[role].includes(kind))
    return { role, organizationId: dice.one(dice.chance(0.9) ? fitting : organizations).id, ...termOf(dice, today) }
  })
  const isAdministrator = ({ role }: HeldPost) => (administratorRoles as readonly string[]).includes(role)
  const [administrator] = posts.filter(isAdministrator)
  return posts.filter((post) => !isAdministrator(post) || post === administrator)
}

/** People with one to three posts each. */
export const holdersOf = (dice: Dice, world: World, today: string, many: number): Holder[] =>
  Array.from({ length: many }, (_, n) => ({ personId: `per_holder_${n}`, posts: postsOf(dice, world, today) }))
