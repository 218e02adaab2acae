import type { WorldChannel } from '../world.ts'

/** The catalogue of Article 20 (5) as a county would keep it. Numbers are invented. */
const ofQinghe: readonly (readonly [id: string, name: string, nameEn: string, contact: string])[] = [
  ['chn_court', '人民法院诉讼服务中心', 'Court litigation service', '青禾县人民法院一楼，0000-8401'],
  ['chn_procuratorate', '人民检察院控告申诉接待室', 'Procuratorate reception', '青禾县人民检察院一楼，0000-8402'],
  ['chn_arbitration', '劳动人事争议仲裁院', 'Labour arbitration', '青禾县人力资源和社会保障局二楼，0000-8403'],
  ['chn_legal_aid', '法律援助中心', 'Legal aid', '青禾县公共法律服务中心，0000-8404'],
  ['chn_review', '行政复议受理窗口', 'Administrative review', '青禾县司法局，0000-8405'],
  ['chn_police', '公安机关报案、控告', 'Police', '青禾县公安局及各派出所，0000-8406'],
  ['chn_petition', '信访接待中心', 'Petition reception', '青禾县信访局，0000-8407'],
  ['chn_mediation', '人民调解委员会', 'People’s mediation', '各村（社区）及镇司法所，0000-8408'],
]

export const channels: readonly WorldChannel[] = [
  ...ofQinghe.map(([id, name, nameEn, contact]) => ({ id, countyId: '990121', name, nameEn, contact })),
  {
    id: 'chn_dongling_court',
    countyId: '990122',
    name: '人民法院诉讼服务中心',
    nameEn: 'Court litigation service',
    contact: '东岭县人民法院一楼，0000-9401',
  },
]
