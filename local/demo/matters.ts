import { world } from '../../db/seed/worlds/busy-township.ts'
import { atStation, person, straight, unsaid, type DemoMatter } from './demo-matter.ts'

const theBusTimetable: DemoMatter = {
  titleEn: 'The bus timetable',
  textEn: 'The last bus has left before the evening class ends. Is there a later one?',
  seeZh: '当场解答：登记、分类、解答、告知一次完成',
  seeEn: 'Answered on the spot: registered, classified, answered and told in one act',
  matter: {
    ...atStation,
    title: '末班车时间',
    text: '晚自习下课时末班车已经走了，有没有更晚的一班？',
    route: 'answer',
    submitters: [person('方云', 1)],
  },
  words: {
    ...unsaid,
    reason: '班次时间可以当场查到。',
    answer: '自本月起工作日增开20:40一班，站点在镇中学门口，站牌已更新。',
  },
  wordsEn: { answer: 'From this month a bus leaves the school gate at 20:40 on working days; the sign is up to date.' },
  twists: { ...straight, onTheSpot: true },
}

const theDarkLane: DemoMatter = {
  titleEn: 'The dark lane',
  textEn: 'The lamps in the lane behind the school have been out for three weeks; children walk home in the dark.',
  seeZh: '镇里交办：两位反映人各自得到两次反馈；结果退回补办一次',
  seeEn: 'Assigned by the township: both submitters are told twice; the result is sent back once',
  matter: {
    ...atStation,
    title: '学校后巷没有灯',
    text: '学校后面的巷子路灯坏了三个星期，孩子放学摸黑走路。',
    route: 'township',
    submitters: [person('袁小满', 2), person('孟桂兰', 3)],
    handlers: [{ unitId: world.units.construction, username: 'construction' }],
  },
  words: {
    ...unsaid,
    reason: '村内道路照明属于镇里的职责。',
    result: '已更换灯头六个。',
    sentBack: '请写明哪天换的，夜里是否看过。',
    secondResult: '11月20日更换灯头六个，当晚到现场看过，全部亮了；今后每月巡查一次。',
  },
  wordsEn: {
    secondResult: 'Six lamps were replaced on 20 November and seen burning that night; checked monthly from now on.',
  },
  twists: { ...straight, sentBack: true },
}

const theFloodedUnderpass: DemoMatter = {
  titleEn: 'The flooded underpass',
  textEn: 'After every rain the underpass on the county road stands in water up to the knee.',
  seeZh: '报县转办：县交通局认为不属其职责，申请退回；改由水利局办理；代表也得到反馈',
  seeEn: 'Through the county: Transport gives it back, Water takes it; the deputy who raised it is told too',
  matter: {
    ...atStation,
    channel: 'deputy',
    title: '下穿通道积水',
    text: '县道下穿通道一下雨就积水到膝盖，电动车过不去，出过两次事。',
    route: 'county',
    submitters: [person('梁守田', 4)],
    deputyId: world.people.deputy,
    handlers: [
      { unitId: world.units.transport, username: 'transport' },
      { unitId: world.units.water, username: 'water' },
    ],
  },
  words: {
    ...unsaid,
    reason: '县道和排水设施属于县级部门职责。',
    note: '请尽快查明积水原因，入汛前办结。',
    returned: '经现场核实，积水因排水渠淤塞，渠道由水利部门管护。',
    granted: '情况属实，改由县水利局办理。',
    result: '排水渠已清淤180米，泵站加装自动启停；上周两场雨均未积水。',
  },
  wordsEn: {
    result: '180 m of the drain were cleared and the pump starts by itself; last week’s two rains left no water.',
  },
  twists: straight,
}

const theSchoolRoad: DemoMatter = {
  titleEn: 'The school road',
  textEn:
    'Forty families of three villages: the road to school has no pavement, lorries pass at the children’s elbows.',
  seeZh: '专题调研：主席决定、主席团追认、形成报告；六名代表联名提出建议；联名信由一位联系人代收反馈',
  seeEn: 'Research: opened, ratified, reported; six deputies sign a recommendation; one contact person is told for all',
  matter: {
    ...atStation,
    channel: 'letter',
    title: '三个村的上学路',
    text: '三个村四十户联名：上学路没有人行道，大货车贴着孩子开，请统一想办法。',
    route: 'research',
    submitters: [person('倪春燕', 5), person('鲁成', 6), person('白凤英', 7)],
    contactPerson: 0,
  },
  words: { ...unsaid, reason: '反映较为普遍，涉及道路、交警、教育几家，情况复杂。' },
  wordsEn: {},
  twists: straight,
}

const theWageDispute: DemoMatter = {
  titleEn: 'The wage dispute',
  textEn: 'My employer owes me four months’ wages; the case is before arbitration. Please press them.',
  seeZh: '解释告知：不交任何单位，讲清道理并告知途径；反映人要求保密',
  seeEn: 'Explained and redirected: no unit gets it, the legal channel is named; the submitter stays unnamed',
  matter: {
    ...atStation,
    title: '拖欠工资',
    text: '老板欠我四个月工资，已经申请仲裁，请你们帮我催一催。',
    route: 'redirect',
    submitters: [person('石头', 8, { identityHidden: true })],
  },
  words: {
    ...unsaid,
    reason: '属于个人涉法涉诉问题。',
    explanation: '案件已由劳动人事争议仲裁院受理，代表不直接处理具体案件；经济困难可以申请法律援助。',
  },
  wordsEn: {
    explanation:
      'The case is before labour arbitration; deputies do not intervene in cases. Legal aid can be asked for.',
  },
  twists: { ...straight, onTheSpot: true },
}

/** In the order of Article 20's paragraphs. */
export const matters: readonly DemoMatter[] = [
  theBusTimetable,
  theDarkLane,
  theFloodedUnderpass,
  theSchoolRoad,
  theWageDispute,
]
