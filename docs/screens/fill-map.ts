import { randomUUID } from 'node:crypto'
import type { Database } from '../../db/connect.ts'
import { place } from '../../db/schema/place.ts'
import { inventedCounty } from '../../db/seed/worlds/invented-map.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'

const others = [
  ['河湾乡', 'Hewan Township', ['河堤上的树枯了一排', '渡口没有护栏', '村口公交站牌倒了']],
  ['双井镇', 'Shuangjing Town', ['集市路口没有红绿灯']],
  [
    '槐树乡',
    'Huaishu Township',
    ['卫生室下午没人', '机耕路塌了一角', '自来水早晚没压力', '广场健身器材松动', '路面修补后又坏了'],
  ],
  ['东渡镇', 'Dongdu Town', []],
  ['青岗乡', 'Qinggang Township', ['农家书屋常年锁门', '水渠漏水']],
  ['三官庙镇', 'Sanguanmiao Town', ['垃圾转运站气味大', '校门口停车乱', '老街电线垂得很低', '公厕晚上没灯']],
] as const

/** More townships with what a hotline brought to their stations, and a map of them all. */
export async function fillMap(
  apiUrl: string,
  by: (who: string, path: string, body: object) => Promise<unknown>,
  db: Database,
): Promise<void> {
  const townships = others.map(([name, nameEn, titles], n) => ({ id: `plc_drawn_${n}`, name, nameEn, titles }))
  await db
    .insert(place)
    .values(townships.map((one) => ({ ...one, parentId: world.countyId, level: 'township' as const })))
  const brought: { readonly stationId: string; readonly title: string }[] = []
  for (const { id, name, nameEn, titles } of townships) {
    const office = { kind: 'townshipOffice', level: 'township', placeId: id }
    await by('administrator', 'organisations', { ...office, name: `${name}人大主席团`, nameEn: `${nameEn} Presidium` })
    const { stationId } = (await by('administrator', 'stations', {
      townshipId: id,
      name: `${name}人大代表联络站`,
      nameEn: `${nameEn} Liaison Station`,
    })) as { readonly stationId: string }
    brought.push(...titles.map((title) => ({ stationId, title })))
  }
  const { key } = (await by('administrator', 'machine-keys', {
    name: '县便民热线',
    acts: ['suggestions.register'],
    stationIds: [...new Set(brought.map(({ stationId }) => stationId))],
    channels: ['phone'],
  })) as { readonly key: string }
  for (const one of brought) {
    const headers = {
      authorization: `Bearer ${key}`,
      'idempotency-key': randomUUID(),
      'content-type': 'application/json',
    }
    const words = { ...one, channel: 'phone', text: `${one.title}，请尽快看一看。`, submitters: [{ anonymous: true }] }
    const answer = await fetch(`${apiUrl}/api/intake/suggestions`, {
      method: 'POST',
      headers,
      body: JSON.stringify(words),
    })
    if (!answer.ok) throw new Error(`${one.title}: ${answer.status} ${await answer.text()}`)
  }
  const [hewan, shuangjing, huaishu, dongdu, qinggang, sanguanmiao] = others.map(([name]) => name)
  const names = [hewan, '石桥街道', shuangjing, huaishu, '柳林镇', dongdu, qinggang, sanguanmiao].map(String)
  const file = { countyId: world.countyId, content: inventedCounty(names) }
  const { basedOn } = (await by('administrator', 'township-map/imports', { act: 'preview', ...file })) as {
    readonly basedOn: string
  }
  const source = '虚构的界线，只供演示'
  await by('administrator', 'township-map/imports', { act: 'take', ...file, basedOn, source })
}
