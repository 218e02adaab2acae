import { channels } from './busy-township/channels.ts'
import { deputies } from './busy-township/deputies.ts'
import { organizations, stations } from './busy-township/organizations.ts'
import { places } from './busy-township/places.ts'
import { staff } from './busy-township/staff.ts'
import type { World, WorldMandate } from './world.ts'

const people = [...staff, ...deputies]

/** A busy township beside a sub-district, and a neighbouring county: invented places, bodies and people. */
export const busyTownship: World = { places, organizations, stations, people, channels }

const deputiesOf = (level: WorldMandate['level'], placeId: string) =>
  people.filter((p) => p.mandates?.some((m) => m.level === level && m.placeId === placeId)).map((p) => p.id)

/** The ids of that world by what they are, for scripts and tests. */
export const world = {
  cityId: '990100',
  countyId: '990121',
  townshipId: 'plc_liulin',
  subdistrictId: 'plc_shiqiao',
  villageId: 'plc_dongliu',
  gridId: 'plc_dongliu_1',
  stationId: 'org_liulin_station',
  townshipOfficeId: 'org_liulin_office',
  countyOfficeId: 'org_qinghe_office',
  cityOfficeId: 'org_yunchuan_office',
  /** The sub-district of the same county: without a congress of its own. */
  neighbour: {
    stationId: 'org_shiqiao_station',
    townshipOfficeId: 'org_shiqiao_office',
    unitId: 'org_shiqiao_construction',
  },
  /** The other county: nothing of it may be seen from here, nor the reverse. */
  otherCounty: {
    countyId: '990122',
    townshipId: 'plc_baiyang',
    stationId: 'org_baiyang_station',
    townshipOfficeId: 'org_baiyang_office',
    countyOfficeId: 'org_dongling_office',
    unitId: 'org_dongling_transport',
    channelId: 'chn_dongling_court',
  },
  units: {
    construction: 'org_liulin_construction',
    farming: 'org_liulin_farming',
    clinic: 'org_liulin_clinic',
    police: 'org_liulin_police',
    transport: 'org_qinghe_transport',
    water: 'org_qinghe_water',
    education: 'org_qinghe_education',
    labour: 'org_qinghe_labour',
    court: 'org_qinghe_court',
    procuratorate: 'org_qinghe_procuratorate',
    supervisoryCommission: 'org_qinghe_commission',
    government: 'org_qinghe_government',
    dispatch: 'org_qinghe_dispatch',
    cityTransport: 'org_yunchuan_transport',
  },
  channels: { court: 'chn_court', arbitration: 'chn_arbitration', legalAid: 'chn_legal_aid', petition: 'chn_petition' },
  people: {
    clerk: 'per_zhang_clerk',
    chair: 'per_wang_chair',
    officer: 'per_liu_officer',
    county: 'per_zhao_county',
    countyHead: 'per_sun_county_head',
    construction: 'per_chen_construction',
    farming: 'per_he_farming',
    transport: 'per_zhou_transport',
    water: 'per_wu_water',
    deputy: 'per_li_deputy',
    supervisor: 'per_gao_supervisor',
    city: 'per_song_city',
    administrator: 'per_administrator',
    neighbourClerk: 'per_shi_clerk',
    otherCountyClerk: 'per_bai_clerk',
  },
  /** 王建国 holds two posts; this is the one in which he opens a research. */
  chairPostId: 'pst_wang_chair_2',
  townshipDeputies: deputiesOf('township', 'plc_liulin'),
  countyDeputies: deputiesOf('county', '990121'),
  militaryDeputyId: 'per_deputy_army',
  accounts: people.flatMap(({ id, name, account }) => (account ? [{ personId: id, nameZh: name, ...account }] : [])),
} as const
