import type { WorldPlace } from '../world.ts'

const place = (
  id: string,
  level: WorldPlace['level'],
  parentId: string | null,
  name: string,
  nameEn: string,
): WorldPlace => ({ id, level, parentId, name, nameEn })

/**
 * An invented city with two counties; nothing here is on any map, and no province's codes begin with 99. The second county is there
 * so that scopes can be seen to hold.
 */
export const places: readonly WorldPlace[] = [
  place('990100', 'city', null, '云川市', 'Yunchuan City'),
  place('990121', 'county', '990100', '青禾县', 'Qinghe County'),
  place('990122', 'county', '990100', '东岭县', 'Dongling County'),

  place('plc_liulin', 'township', '990121', '柳林镇', 'Liulin Town'),
  place('plc_shiqiao', 'township', '990121', '石桥街道', 'Shiqiao Sub-district'),
  place('plc_baiyang', 'township', '990122', '白杨镇', 'Baiyang Town'),

  place('plc_dongliu', 'village', 'plc_liulin', '东柳村', 'Dongliu Village'),
  place('plc_xiliu', 'village', 'plc_liulin', '西柳村', 'Xiliu Village'),
  place('plc_hewan', 'village', 'plc_liulin', '河湾村', 'Hewan Village'),
  place('plc_xuetang', 'village', 'plc_liulin', '学堂村', 'Xuetang Village'),
  place('plc_nanmen', 'village', 'plc_shiqiao', '南门社区', 'Nanmen Community'),
  place('plc_beiqiao', 'village', 'plc_shiqiao', '北桥社区', 'Beiqiao Community'),
  place('plc_baiyangcun', 'village', 'plc_baiyang', '白杨村', 'Baiyang Village'),

  place('plc_dongliu_1', 'grid', 'plc_dongliu', '东柳村第一网格', 'Dongliu, grid 1'),
  place('plc_dongliu_2', 'grid', 'plc_dongliu', '东柳村第二网格', 'Dongliu, grid 2'),
  place('plc_hewan_1', 'grid', 'plc_hewan', '河湾村第一网格', 'Hewan, grid 1'),
  place('plc_nanmen_1', 'grid', 'plc_nanmen', '南门社区第一网格', 'Nanmen, grid 1'),
]
