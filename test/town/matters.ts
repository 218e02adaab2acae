import { world } from '../../db/seed/worlds/busy-township.ts'

const person = (name: string, phone: string) => ({
  name,
  phone,
  address: '柳林镇东柳村',
  anonymous: false,
  identityHidden: false,
})
export const grandmaQin = person('秦秀兰', '13800000001')
export const masterTang = person('唐建国', '13800000002')
export const youngLu = person('陆小满', '13800000003')

const matter = (title: string, text: string) => ({
  stationId: world.stationId,
  channel: 'reception',
  title,
  text,
  submitters: [grandmaQin],
})

/** One matter for each route of Article 20; the names are used wherever the suite tells a story. */
export const theBusTimetable = matter('公交末班车时间', '进城的末班车几点开？站牌上的时间看不清了。')
export const theDarkLane = matter('东柳村巷子没有路灯', '东柳村南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。')
export const theFloodedUnderpass = matter('涵洞积水', '县道涵洞一下雨就积水半米深，车熄火好几回了，请修排水。')
export const theSchoolRoad = matter('上学路不安全', '几个村的孩子上学都要过省道，没有红绿灯也没有人行道，请调研解决。')
export const theWageDispute = matter('工资官司', '我和工地老板的工资官司法院还没有判，请帮我说说话。')
