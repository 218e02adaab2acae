import type { WorldOrganization, WorldStation } from '../world.ts'

type Body = Pick<WorldOrganization, 'id' | 'kind' | 'name' | 'nameEn'> & Partial<WorldOrganization>

const at = (placeId: string, level: WorldOrganization['level'], bodies: readonly Body[]): WorldOrganization[] =>
  bodies.map((body) => ({ placeId, level, ...body }))

/** Article 4: court, procuratorate and supervisory commission stand beside the government, never under it. */
// oxfmt-ignore
export const organizations: readonly WorldOrganization[] = [
  ...at('plc_liulin', 'township', [
    { id: 'org_liulin_station', kind: 'station', name: '柳林镇人大代表联络站', nameEn: 'Liulin Deputy Liaison Station', phone: '0000-8100' },
    { id: 'org_liulin_office', kind: 'townshipOffice', name: '柳林镇人大主席团', nameEn: 'Presidium of the Liulin Congress' },
    { id: 'org_liulin_government', kind: 'townshipGovernment', name: '柳林镇人民政府', nameEn: 'Liulin Town Government' },
    { id: 'org_liulin_construction', kind: 'townshipUnit', name: '柳林镇城乡建设办公室', nameEn: 'Liulin Construction Office', phone: '0000-8101' },
    { id: 'org_liulin_farming', kind: 'townshipUnit', name: '柳林镇农业农村服务中心', nameEn: 'Liulin Farming Service Centre', phone: '0000-8102' },
    { id: 'org_liulin_clinic', kind: 'townshipUnit', name: '柳林镇卫生院', nameEn: 'Liulin Clinic', phone: '0000-8103' },
    // Local branches of county departments that the county lists as township-level units (Article 4).
    { id: 'org_liulin_police', kind: 'department', name: '青禾县公安局柳林派出所', nameEn: 'Liulin Police Station', phone: '0000-8104' },
  ]),
  ...at('plc_shiqiao', 'township', [
    { id: 'org_shiqiao_station', kind: 'station', name: '石桥街道人大代表联络站', nameEn: 'Shiqiao Deputy Liaison Station', phone: '0000-8200' },
    { id: 'org_shiqiao_office', kind: 'townshipOffice', name: '石桥街道人大工委', nameEn: 'Shiqiao Working Committee' },
    { id: 'org_shiqiao_subdistrict', kind: 'subdistrictOffice', name: '石桥街道办事处', nameEn: 'Shiqiao Sub-district Office' },
    { id: 'org_shiqiao_construction', kind: 'townshipUnit', name: '石桥街道城市管理办公室', nameEn: 'Shiqiao Urban Management Office' },
  ]),
  ...at('990121', 'county', [
    { id: 'org_qinghe_office', kind: 'countyOffice', name: '青禾县人大常委会代表工作委员会', nameEn: 'Qinghe Deputies Affairs Office' },
    { id: 'org_qinghe_government', kind: 'government', name: '青禾县人民政府', nameEn: 'Qinghe County Government' },
    { id: 'org_qinghe_dispatch', kind: 'department', name: '青禾县人民政府办公室（督查室）', nameEn: 'Qinghe Government Office (Supervision)', dispatchingOffice: true },
    { id: 'org_qinghe_transport', kind: 'department', name: '青禾县交通运输局', nameEn: 'Qinghe Transport Bureau', phone: '0000-8301' },
    { id: 'org_qinghe_water', kind: 'department', name: '青禾县水利局', nameEn: 'Qinghe Water Bureau', phone: '0000-8302' },
    { id: 'org_qinghe_education', kind: 'department', name: '青禾县教育体育局', nameEn: 'Qinghe Education and Sports Bureau', phone: '0000-8303' },
    { id: 'org_qinghe_labour', kind: 'department', name: '青禾县人力资源和社会保障局', nameEn: 'Qinghe Labour Bureau', phone: '0000-8304' },
    { id: 'org_qinghe_court', kind: 'court', name: '青禾县人民法院', nameEn: 'Qinghe Court' },
    { id: 'org_qinghe_procuratorate', kind: 'procuratorate', name: '青禾县人民检察院', nameEn: 'Qinghe Procuratorate' },
    { id: 'org_qinghe_commission', kind: 'supervisoryCommission', name: '青禾县监察委员会', nameEn: 'Qinghe Supervisory Commission' },
    { id: 'org_qinghe_union', kind: 'peopleOrganization', name: '青禾县总工会', nameEn: 'Qinghe Trade Union Federation' },
  ]),
  ...at('plc_baiyang', 'township', [
    { id: 'org_baiyang_station', kind: 'station', name: '白杨镇人大代表联络站', nameEn: 'Baiyang Deputy Liaison Station', phone: '0000-9100' },
    { id: 'org_baiyang_office', kind: 'townshipOffice', name: '白杨镇人大主席团', nameEn: 'Presidium of the Baiyang Congress' },
    { id: 'org_baiyang_construction', kind: 'townshipUnit', name: '白杨镇城乡建设办公室', nameEn: 'Baiyang Construction Office' },
  ]),
  ...at('990122', 'county', [
    { id: 'org_dongling_office', kind: 'countyOffice', name: '东岭县人大常委会代表工作委员会', nameEn: 'Dongling Deputies Affairs Office' },
    { id: 'org_dongling_transport', kind: 'department', name: '东岭县交通运输局', nameEn: 'Dongling Transport Bureau' },
  ]),
  ...at('990100', 'city', [
    { id: 'org_yunchuan_office', kind: 'cityOffice', name: '云川市人大常委会代表工作委员会', nameEn: 'Yunchuan Deputies Affairs Office' },
    { id: 'org_yunchuan_transport', kind: 'department', name: '云川市交通运输局', nameEn: 'Yunchuan Transport Bureau' },
  ]),
]

const open = {
  cityOfficeId: 'org_yunchuan_office',
  openingHours: '工作日 8:30–12:00，14:30–18:00；每月10日为代表接待日',
}
const inQinghe = { ...open, countyId: '990121', countyOfficeId: 'org_qinghe_office' }

// oxfmt-ignore
export const stations: readonly WorldStation[] = [
  { ...inQinghe, id: 'org_liulin_station', number: 1, stationType: 'township', townshipId: 'plc_liulin', townshipOfficeId: 'org_liulin_office', address: '柳林镇中心街1号' },
  { ...inQinghe, id: 'org_shiqiao_station', number: 2, stationType: 'subdistrict', townshipId: 'plc_shiqiao', townshipOfficeId: 'org_shiqiao_office', address: '石桥街道南门路2号' },
  { ...open, countyId: '990122', countyOfficeId: 'org_dongling_office', id: 'org_baiyang_station', number: 3, stationType: 'township', townshipId: 'plc_baiyang', townshipOfficeId: 'org_baiyang_office', address: '白杨镇白杨路3号' },
]
