import type { WorldMandate, WorldPerson } from '../world.ts'
import { account } from './account.ts'

const inTown = (constituency: string): WorldMandate => ({
  level: 'township',
  placeId: 'plc_liulin',
  stationId: 'org_liulin_station',
  constituency,
})
const inCounty = (stationId: string | null): WorldMandate => ({ level: 'county', placeId: '990121', stationId })
const inCity: WorldMandate = { level: 'city', placeId: '990100', stationId: 'org_liulin_station' }

const deputy = (id: string, name: string, stationId: string, mandates: readonly WorldMandate[]): WorldPerson => ({
  id,
  name,
  posts: [{ role: 'deputy', organizationId: stationId }],
  mandates,
})
const atLiulin = (id: string, name: string, ...mandates: WorldMandate[]) =>
  deputy(id, name, 'org_liulin_station', mandates)
const atShiqiao = (id: string, name: string) =>
  deputy(id, name, 'org_shiqiao_station', [inCounty('org_shiqiao_station')])
const countySeat = inCounty('org_liulin_station')

/** Enough to sign: five of a township's congress, ten of the county's (LOL22 22). */
export const deputies: readonly WorldPerson[] = [
  {
    ...atLiulin('per_li_deputy', '李春生', inTown('东柳选区'), countySeat),
    account: account('deputy', '柳林镇、青禾县人大代表', 'deputy, Liulin and Qinghe'),
  },
  atLiulin('per_deputy_02', '韩秀英', inTown('西柳选区'), countySeat),
  atLiulin('per_deputy_03', '杜万林', inTown('河湾选区')),
  atLiulin('per_deputy_04', '蒋月华', inTown('学堂选区')),
  atLiulin('per_deputy_05', '沈长河', inTown('东柳选区')),
  atLiulin('per_deputy_06', '秦桂香', inTown('西柳选区')),
  atLiulin('per_deputy_07', '许大勇', inTown('河湾选区')),
  atLiulin('per_deputy_08', '邓玉兰', countySeat),
  atLiulin('per_deputy_09', '彭家兴', countySeat, inCity),
  atLiulin('per_deputy_10', '曹慧敏', countySeat),
  atLiulin('per_deputy_11', '田丰收', countySeat),
  atShiqiao('per_deputy_12', '范志红'),
  atShiqiao('per_deputy_13', '石磊'),
  atShiqiao('per_deputy_14', '唐晓燕'),
  atShiqiao('per_deputy_15', '薛振华'),
  atShiqiao('per_deputy_16', '叶青'),
  atLiulin('per_deputy_17', '段红霞', inCity),
  // Article 11: organised by his unit, outside enrolment and quotas.
  { id: 'per_deputy_army', name: '雷卫东', posts: [], mandates: [{ ...inCounty(null), military: true }] },
  {
    id: 'per_deputy_dongling',
    name: '霍东林',
    posts: [{ role: 'deputy', organizationId: 'org_baiyang_station' }],
    mandates: [{ level: 'county', placeId: '990122', stationId: 'org_baiyang_station' }],
  },
]
