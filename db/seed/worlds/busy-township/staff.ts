import type { Role } from '../../../../workflows/rules/suggestion.ts'
import type { WorldPerson } from '../world.ts'
import { account } from './account.ts'

const post = (role: Role, organizationId: string) => ({ role, organizationId })

/** Article 8: the head is usually the chair of the congress, and one person often holds several posts. */
export const staff: readonly WorldPerson[] = [
  {
    id: 'per_zhang_clerk',
    name: '张晓梅',
    posts: [post('liaisonOfficer', 'org_liulin_station')],
    account: account('clerk', '柳林站联络员', 'liaison officer, Liulin'),
  },
  {
    id: 'per_wang_chair',
    name: '王建国',
    posts: [post('stationHead', 'org_liulin_station'), post('townshipChair', 'org_liulin_office')],
    account: account('chair', '柳林站站长、镇人大主席', 'station head and chair of the Liulin congress'),
  },
  {
    id: 'per_liu_officer',
    name: '刘静怡',
    posts: [post('townshipOfficer', 'org_liulin_office')],
    account: account('officer', '柳林镇人大干事', 'township officer, Liulin'),
  },
  {
    id: 'per_zhao_county',
    name: '赵文博',
    posts: [post('countyOfficer', 'org_qinghe_office')],
    account: account('county', '青禾县人大代工委干事', 'county officer, Qinghe'),
  },
  {
    id: 'per_sun_county_head',
    name: '孙立新',
    posts: [post('countyOfficeHead', 'org_qinghe_office')],
    account: account('countyhead', '青禾县人大代工委主任', 'head of the county office, Qinghe'),
  },
  {
    id: 'per_chen_construction',
    name: '陈志远',
    posts: [post('unitOfficial', 'org_liulin_construction')],
    account: account('construction', '柳林镇城乡建设办公室', 'Liulin Construction Office'),
  },
  {
    id: 'per_he_farming',
    name: '何丰',
    posts: [post('unitOfficial', 'org_liulin_farming')],
    account: account('farming', '柳林镇农业农村服务中心', 'Liulin Farming Service Centre'),
  },
  {
    id: 'per_zhou_transport',
    name: '周海涛',
    posts: [post('unitOfficial', 'org_qinghe_transport')],
    account: account('transport', '青禾县交通运输局', 'Qinghe Transport Bureau'),
  },
  {
    id: 'per_qi_dispatch',
    name: '齐敏行',
    posts: [post('unitOfficial', 'org_qinghe_dispatch')],
    account: account('dispatch', '青禾县政府办督查室', 'Qinghe Government Office, dispatching'),
  },
  {
    id: 'per_wu_water',
    name: '吴清泉',
    posts: [post('unitOfficial', 'org_qinghe_water')],
    account: account('water', '青禾县水利局', 'Qinghe Water Bureau'),
  },
  {
    id: 'per_gao_supervisor',
    name: '高明远',
    posts: [post('supervisor', 'org_qinghe_office')],
    account: account('supervisor', '青禾县监督岗', 'supervisor, Qinghe County'),
  },
  {
    id: 'per_song_city',
    name: '宋雅琴',
    posts: [post('supervisor', 'org_yunchuan_office'), post('cityOfficer', 'org_yunchuan_office')],
    account: account('city', '云川市代工委、监督岗', 'city officer and supervisor, Yunchuan'),
  },
  {
    id: 'per_administrator',
    name: '罗系统',
    posts: [post('systemAdministrator', 'org_qinghe_office')],
    account: account('administrator', '系统管理员', 'system administrator'),
  },
  {
    id: 'per_security',
    name: '谭守正',
    posts: [post('securityAdministrator', 'org_qinghe_office')],
    account: account('security', '安全管理员', 'security administrator'),
  },
  {
    id: 'per_auditor',
    name: '邵明察',
    posts: [post('auditAdministrator', 'org_qinghe_office')],
    account: account('auditor', '审计管理员', 'audit administrator'),
  },
  {
    id: 'per_shi_clerk',
    name: '史桥云',
    posts: [post('liaisonOfficer', 'org_shiqiao_station'), post('townshipOfficer', 'org_shiqiao_office')],
    account: account('shiqiao', '石桥站联络员兼干事', 'liaison and township officer, Shiqiao'),
  },
  {
    id: 'per_feng_director',
    name: '冯国强',
    posts: [post('stationHead', 'org_shiqiao_station'), post('workingCommitteeDirector', 'org_shiqiao_office')],
  },
  {
    id: 'per_bai_clerk',
    name: '白雪',
    posts: [post('liaisonOfficer', 'org_baiyang_station'), post('townshipOfficer', 'org_baiyang_office')],
    account: account('baiyang', '东岭县白杨站联络员', 'liaison and township officer, Baiyang (other county)'),
  },
  { id: 'per_dong_county', name: '董岭松', posts: [post('countyOfficer', 'org_dongling_office')] },
]
