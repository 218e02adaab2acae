/** An invented county, its people and five matters, one for each route. */
import type { StationFact, UnitFact } from '../../workflows/rules/draft.ts'
import type { Registration } from '../../workflows/rules/register.ts'
import type { OrganizationId, PersonId, Post, Role, Submitter } from '../../workflows/rules/suggestion.ts'

/** Epoch ms of a civil day and hour in Shanghai. */
export const at = (day: string, time = '09:00') => Date.parse(`${day}T${time}:00+08:00`)

export const organizations = {
  station: 'org_station_willow',
  township: 'org_office_willow',
  county: 'org_office_anlan',
  city: 'org_office_city',
  stationElsewhere: 'org_station_reed',
  townshipElsewhere: 'org_office_reed',
} as const

export interface Official {
  readonly personId: PersonId
  readonly post: Post
}
const official = (name: string, role: Role, organizationId: OrganizationId): Official => ({
  personId: `per_${name}`,
  post: { id: `pst_${name}`, role, organizationId },
})

const unit = (name: string, fact: Partial<UnitFact> & Pick<UnitFact, 'kind' | 'level'>): UnitFact => ({
  id: `org_${name}`,
  placeId: fact.level === 'township' ? 'plc_willow' : 'plc_anlan',
  countyId: 'plc_anlan',
  active: true,
  ...fact,
})

export const roads = unit('roads', { kind: 'townshipUnit', level: 'township' })
export const lamps = unit('lamps', { kind: 'townshipUnit', level: 'township' })
export const water = unit('water', { kind: 'department', level: 'county' })
export const transport = unit('transport', { kind: 'department', level: 'county' })
export const roadsElsewhere = unit('roads_reed', { kind: 'townshipUnit', level: 'township', placeId: 'plc_reed' })
export const waterElsewhere = unit('water_far', { kind: 'department', level: 'county', countyId: 'plc_far' })
export const dispatch = unit('dispatch', { kind: 'department', level: 'county', dispatching: true })
export const cityRivers = unit('city_rivers', { kind: 'department', level: 'city', placeId: 'plc_city', countyId: '' })
export const roadsFar = unit('roads_far', {
  kind: 'townshipUnit',
  level: 'township',
  placeId: 'plc_far_township',
  countyId: 'plc_far',
})
export const closedUnit = unit('closed', { kind: 'townshipUnit', level: 'township', active: false })
export const countyOfficeAsUnit = unit('office_anlan', { kind: 'countyOffice', level: 'county' })
export const units: readonly UnitFact[] = [
  roads,
  lamps,
  water,
  transport,
  roadsElsewhere,
  waterElsewhere,
  closedUnit,
  countyOfficeAsUnit,
  dispatch,
  cityRivers,
  roadsFar,
]

/** A second station of the same township, that of the neighbouring one, and one of another county. */
export const stations: readonly StationFact[] = [
  {
    stationId: 'org_station_market',
    townshipOfficeId: organizations.township,
    countyOfficeId: organizations.county,
    cityOfficeId: organizations.city,
    townshipId: 'plc_willow',
    countyId: 'plc_anlan',
    active: true,
  },
  {
    stationId: organizations.stationElsewhere,
    townshipOfficeId: organizations.townshipElsewhere,
    countyOfficeId: organizations.county,
    cityOfficeId: organizations.city,
    townshipId: 'plc_reed',
    countyId: 'plc_anlan',
    active: true,
  },
  {
    stationId: 'org_station_far',
    townshipOfficeId: 'org_office_far_township',
    countyOfficeId: 'org_office_far',
    cityOfficeId: organizations.city,
    townshipId: 'plc_far_township',
    countyId: 'plc_far',
    active: true,
  },
]

export const zhangClerk = official('zhang', 'liaisonOfficer', organizations.station)
export const heStationHead = official('he', 'stationHead', organizations.station)
export const liDeputy = official('li', 'deputy', organizations.station)
export const maDeputy = official('ma', 'deputy', organizations.station)
export const wangOffice = official('wang', 'townshipOfficer', organizations.township)
export const zhaoChair = official('zhao', 'townshipChair', organizations.township)
export const sunCounty = official('sun', 'countyOfficer', organizations.county)
export const qianCountyHead = official('qian', 'countyOfficeHead', organizations.county)
export const meiCity = official('mei', 'cityOfficer', organizations.city)
export const qiAtDispatch = official('qi', 'unitOfficial', 'org_dispatch')
export const chenAtRoads = official('chen', 'unitOfficial', roads.id)
export const guoAtLamps = official('guo', 'unitOfficial', lamps.id)
export const luAtWater = official('lu', 'unitOfficial', water.id)
export const tangAtTransport = official('tang', 'unitOfficial', transport.id)
export const wuSupervisor = official('wu', 'supervisor', organizations.county)
export const guAdministrator = official('gu', 'systemAdministrator', organizations.county)
export const clerkElsewhere = official('fang', 'liaisonOfficer', organizations.stationElsewhere)
export const officeElsewhere = official('cao', 'townshipOfficer', organizations.townshipElsewhere)
export const countyFar = official('bo', 'countyOfficer', 'org_office_far')
export const officeFar = official('ren', 'townshipOfficer', 'org_office_far_township')
export const officials: readonly Official[] = [
  zhangClerk,
  heStationHead,
  liDeputy,
  maDeputy,
  wangOffice,
  zhaoChair,
  sunCounty,
  qianCountyHead,
  meiCity,
  qiAtDispatch,
  chenAtRoads,
  guoAtLamps,
  luAtWater,
  tangAtTransport,
  wuSupervisor,
  guAdministrator,
  clerkElsewhere,
  officeElsewhere,
  countyFar,
  officeFar,
]

export const resident = (name: string, more: Partial<Submitter> = {}): Submitter => ({
  id: `sbm_${name}`,
  anonymous: false,
  identityHidden: false,
  withdrawn: false,
  ...more,
})

export interface Matter {
  readonly registration: Registration
  readonly registeredAt: number
}

/** What was handed in at Willow station on Tuesday 2026-03-10 at nine, unless the story says otherwise. */
export function matter(name: string, more: Partial<Registration> = {}, registeredAt = at('2026-03-10')): Matter {
  return {
    registeredAt,
    registration: {
      id: `sug_${name}`,
      channel: 'reception',
      stationId: organizations.station,
      townshipOfficeId: organizations.township,
      countyOfficeId: organizations.county,
      cityOfficeId: organizations.city,
      townshipId: 'plc_willow',
      countyId: 'plc_anlan',
      collectedAt: registeredAt,
      submitters: [resident('lin')],
      contactPersonId: null,
      deputyId: null,
      urgent: false,
      accusation: false,
      accusedIds: [],
      identityHidden: false,
      policyId: 'default',
      policyVersion: 1,
      ...more,
    },
  }
}

/** Route 1: when does the evening bus run? */
export const theBusTimetable = matter('bus')
/** Route 2: lamps out along a lane. */
export const theDarkLane = matter('lane')
/** Route 2: signed by three, who named one for all of them. */
export const theMarketLetter = matter('market', {
  channel: 'letter',
  submitters: [resident('shen'), resident('yao'), resident('xiang')],
  contactPersonId: 'sbm_shen',
})
/** Route 2: two neighbours, each told for himself. */
export const theWell = matter('well', { submitters: [resident('ding'), resident('bao')] })
/** Route 3: water stands in the underpass; a deputy raised it. */
export const theFloodedUnderpass = matter('underpass', { channel: 'deputy', deputyId: liDeputy.personId })
/** Route 4: many families, one crowded road. */
export const theSchoolRoad = matter('school', { submitters: [resident('hu'), resident('jia')] })
/** Route 5: a quarrel over pay that belongs before arbitration. */
export const theWageDispute = matter('wage')
/** An accusation against the roads unit. */
export const theAccusation = matter('accusation', { accusation: true, accusedIds: [roads.id] })
/** A bridge rail hangs loose. */
export const theLooseRail = matter('rail', { urgent: true })
