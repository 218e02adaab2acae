import { world } from '../db/seed/worlds/busy-township.ts'

/** What a clerk sends of one letter to this station. */
export function matter(stationId: string = world.stationId) {
  return {
    stationId,
    channel: 'reception',
    title: '东柳村巷子没有路灯',
    text: '东柳村南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。'.repeat(4),
    submitters: [
      { name: '秦秀兰', phone: '13800000001', address: '柳林镇东柳村', anonymous: false, identityHidden: false },
    ],
  }
}
