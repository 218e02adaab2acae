import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { enterLateMatter } from './enter-late-matter.ts'
import { fillDeputy } from './fill-deputy.ts'
import { fillMap } from './fill-map.ts'
import { fillRecords } from './fill-records.ts'

/** The matters whose pages are shown. */
export interface Filled {
  readonly fresh: string
  /** Matters that nobody has decided yet. */
  readonly pile: readonly string[]
  readonly handling: string
  readonly research: string
  /** One whose papers wait for a deputy. */
  readonly signedResearch: string
  readonly reception: string
  /** One whose books nobody has touched behind the doors. */
  readonly even: string
  readonly notice: string
  /** An opening of the mailbox, and a pad of slips. */
  readonly opening: string
  readonly pad: string
  readonly officer: string
  /** An act that waits for its signature. */
  readonly drafted: string
  /** Figures that are being checked. */
  readonly frozen: string
  /** Terms that are being written. */
  readonly policyDraft: string
  /** A list of what has reached the end of its keeping. */
  readonly appraisal: string
  /** What stands on the receipt of one who was told something. */
  readonly receipt: { readonly receiptNumber: string; readonly queryCode: string }
  /** Where a unit opens the one task it has a link to, and the code it is told by telephone, which opens once. */
  readonly link: { readonly path: string; readonly newCode: () => Promise<string> }
}
interface Receipt {
  readonly id: string
  readonly receiptNumber: string
  readonly queryCode: string
  readonly submitters: readonly { readonly id: string }[]
}

const person = (name: string, phone: string) => ({ name, phone })

/** A desk on a working day: new matters, some late, some in other hands, some concluded. People and places are invented. */
export async function fillDesk(apiUrl: string, db: Database): Promise<Filled> {
  const by = handsAt(apiUrl)
  const register = (title: string, text: string, more: object = {}) =>
    by('clerk', 'suggestions', {
      stationId: world.stationId,
      channel: 'reception',
      title,
      text,
      submitters: [person('秦秀兰', '13800000001')],
      placeId: world.villageId,
      ...more,
    }) as Promise<Receipt>
  const move = (who: string, id: string, name: string, body: object = {}) =>
    by(who, `suggestions/${id}/moves/${name}`, body)

  const drain = await register(
    '村东排水沟堵塞，一下雨就淹路',
    '从去年修路以后，村东头那条沟就让土填了一半，今年下了三场大雨，水都从路上走，孩子上学得蹚水。找过村里，说要等镇上。',
    {
      submitters: [person('唐建国', '13800000002'), person('陆小满', '13800000003')],
      contactPerson: 0,
      deputyId: world.people.deputy,
    },
  )
  await move('officer', drain.id, 'assign', {
    unitId: world.units.construction,
    note: '请先查看现场，雨季前疏通。',
    classify: { reason: '村内排水属于镇里的职责。' },
  })
  await move('construction', drain.id, 'signFor')

  const water = await register('敬老院热水供应时间太短', '敬老院每天只供两个小时热水，行动慢的老人赶不上。')
  await move('officer', water.id, 'assign', {
    unitId: world.units.construction,
    classify: { reason: '镇办敬老院，属镇里职责。' },
  })
  await move('construction', water.id, 'signFor')
  await move('construction', water.id, 'submitResult', {
    text: '供水时间已延长到每天六小时，早中晚各两小时。',
    degree: 'solved',
  })

  const market = await register('集市占道，救护车进不来', '逢集的日子整条街都是摊位，上周救护车在路口堵了二十分钟。', {
    urgent: true,
    channel: 'grid',
  })
  const trucks = await register(
    '县道货车夜间超速，三年两起事故',
    '县道穿村那一段，夜里拉货的大车跑得飞快，路口没有灯也没有减速带。',
    { channel: 'deputy', deputyId: world.people.deputy },
  )
  await move('officer', trucks.id, 'submitToCounty', { classify: { reason: '县道安全设施属于县级部门职责。' } })
  const ofLamps = { categoryId: 'cat_010202' }
  for (const title of ['南巷路灯不亮', '西街两盏路灯不亮']) {
    const earlier = await register(title, '天一黑就看不见路，老人不敢出门。', ofLamps)
    await move('officer', earlier.id, 'assign', {
      unitId: world.units.construction,
      classify: { reason: '村内照明属于镇里的职责。' },
    })
  }
  const fresh = await register(
    '东街路灯半年不亮',
    '东街从信用社到卫生院这一段，八盏路灯半年不亮了，晚上看病的人摸黑走。',
    { channel: 'mailbox', ...ofLamps },
  )
  const bank = await register('河堤私自开荒', '有人在河堤内侧开荒种菜，怕汛期冲垮堤脚。', {
    channel: 'phone',
    submitters: [{ anonymous: true }],
  })
  await register('末班车时间', '进城的末班车几点开？站牌上的时间看不清了。', {
    onTheSpot: { move: 'answer', text: '末班车晚上七点四十，站牌下周更换。', reason: '可以当场解答。', mode: 'visit' },
  })
  const { id: research } = (await by('chair', 'research', {
    title: '沿河村庄生活污水治理',
    reason: '本季度六个村反映河水发黑，涉及多个部门，需要专题调研。',
    asPost: world.chairPostId,
  })) as Receipt
  const river = await register('河水发黑发臭', '村前的河到了夏天发黑发臭，浇地都不敢用。')
  await move('officer', river.id, 'classify', { route: 'research', reason: '多村反映，需要专题调研。' })
  await move('officer', river.id, 'joinResearch', { researchId: research })
  await by('chair', `research/${research}/moves/plan`, {
    text: '十二月上旬走访沿河六个村，中旬召开座谈会，下旬形成报告。',
  })

  const reception = (await by('clerk', 'receptions', { stationId: world.stationId })) as { readonly id: string }
  await by('clerk', `receptions/${reception.id}/attendances`, { kind: 'entryRecord', personId: world.people.deputy })
  await by('clerk', `receptions/${reception.id}/attendances`, {
    kind: 'organVisit',
    organizationId: world.units.construction,
    staffName: '陈工',
  })
  for (const [title, text] of [
    ['井盖松动', '学校门口的井盖一踩就响，怕孩子掉下去。'],
    ['公厕关门', '集上的公厕锁了两个月，赶集的没处去。'],
  ] as const)
    await register(title, text, { receptionId: reception.id, submitters: [{ phone: '13800000003' }] })
  const wages = await register('工资官司', '我和工地老板的工资官司法院还没有判，请帮我说说话。', {
    onTheSpot: {
      move: 'explain',
      text: '案件正在法院审理，请向县法院诉讼服务中心查询。',
      reason: '个人诉讼',
      channelId: world.channels.court,
      mode: 'visit',
    },
  })
  await by('clerk', `suggestions/${wages.id}/personal-requests`, {
    submitterId: wages.submitters[0]?.id,
    kind: 'erasure',
    words: '事情问清楚了，请删去我的姓名和电话。',
  })
  const { rows: tasks } = await db.execute<{ id: string }>(
    sql`select id from assignment where suggestion_id = ${drain.id}`,
  )
  const given = (await by('officer', `suggestions/${drain.id}/assignments/${tasks[0]?.id}/links`, {})) as {
    readonly id: string
    readonly token: string
  }

  const opening = (await by('clerk', 'mailbox-openings', {
    stationId: world.stationId,
    openers: ['张敏', '李春生'],
    letters: 2,
  })) as { readonly id: string }
  await register('求修桥头的护栏', '桥头护栏锈断了，骑车的老人差点掉下去。', {
    channel: 'mailbox',
    receptionId: opening.id,
  })
  const pad = (await by('clerk', 'slip-pads', { stationId: world.stationId, many: 6 })) as { readonly id: string }
  await by(
    'clerk',
    'drafts/drf_00000000000000000000000000',
    {
      version: 0,
      content: { text: '东街菜市场下水道反味，夏天没法走', channel: 'reception' },
    },
    'PUT',
  )

  await by('administrator', 'calendars/office-hours', {
    countyId: world.countyId,
    effectiveFrom: '2099-05-01',
    hours: [
      ['08:30', '12:00'],
      ['15:00', '18:30'],
    ],
    reason: '县政府办公室关于执行夏季作息时间的通知',
  })
  for (const { id } of [trucks, river, bank]) await by('officer', `suggestions/${id}/read-mark`, { seq: 99 }, 'PUT')

  const policyDraft = await policies(by)
  await by('administrator', `organisations/${world.units.water}/amend`, { phone: '0370-0000000', reason: '总机换号' })

  await by('officer', 'wordings', {
    placeId: world.townshipId,
    act: 'recordFeedback',
    title: '交办情况（电话）',
    text: '您反映的{编号}，已经交{承办单位}办理，有了结果再告诉您。',
  })
  // Those who have worked here for a while; a unit that is new sees its first steps.
  await db.execute(
    sql`insert into steps_done (person_id, done_at) select id, now() from person where id <> ${world.people.farming}`,
  )

  // Behind the doors, what would take days: some terms end.
  const days = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString()
  await db.execute(
    sql`update obligation set due_at = ${days(2)} where subject_id = ${drain.id} and kind = 'assignmentStatus' and settled_at is null`,
  )
  await db.execute(sql`update obligation set due_at = ${days(1)} where subject_id = ${market.id} and kind = 'classify'`)
  for (const { id } of [drain, market])
    await db.execute(
      sql`update suggestion set next_due_at = (select min(due_at) from obligation where subject_id = ${id} and settled_at is null) where id = ${id}`,
    )
  await enterLateMatter(db, { title: '桥栏断了一截', text: '村口石桥的栏杆断了一截，夜里有人差点掉下去。', days: 45 })
  await enterLateMatter(db, { title: '垃圾点没人清', text: '北头垃圾点半个月没人清，苍蝇乱飞。', days: 36 })
  const notice = await urged(by)
  const civil = (daysAgo: number) => dayOf(Date.now() - daysAgo * 86_400_000)
  const frozen = (await by('county', 'frozen-figures', { from: civil(60), to: civil(1) })) as { readonly id: string }
  const appraisal = await fillRecords(by, db)
  const drafted = await draftForTheHead(by, trucks.id)
  await fillMap(apiUrl, by, db)
  return {
    fresh: fresh.id,
    pile: [market.id, fresh.id, bank.id],
    handling: drain.id,
    research,
    signedResearch: await fillDeputy(by, db),
    reception: reception.id,
    even: water.id,
    notice,
    opening: opening.id,
    pad: pad.id,
    officer: world.people.officer,
    drafted,
    frozen: frozen.id,
    policyDraft,
    appraisal,
    receipt: wages,
    link: {
      path: `/link#${given.id}.${given.token}`,
      newCode: async () => {
        const issued = await by('officer', `suggestions/${drain.id}/links/${given.id}/code`, {})
        return (issued as { readonly code: string }).code
      },
    },
  }
}

/** The county's head signs from today on, and one act waits for him already. */
async function draftForTheHead(by: ReturnType<typeof handsAt>, id: string): Promise<string> {
  await by('countyhead', 'office-settings', {
    organizationId: world.countyOfficeId,
    setting: 'signBeforeAssigning',
    value: 'on',
    fromDay: dayOf(Date.now()),
    reason: '主任办公会决定，转办由主任签发。',
    version: 0,
  })
  const fields = {
    unitId: world.units.transport,
    note: '请会同交警实地查看，三十日内提出减速和照明的办法。',
  }
  const { draftedId } = (await by('county', `suggestions/${id}/drafted-moves`, { move: 'transfer', fields })) as {
    readonly draftedId: string
  }
  return draftedId
}

/** A county's first version, under which nothing open stands yet, and a draft of its next. */
async function policies(by: ReturnType<typeof handsAt>): Promise<string> {
  const begin = () => by('administrator', 'policies/drafts', { countyId: world.countyId }) as Promise<PolicyDraft>
  const { id, terms } = await begin()
  const rules = terms.rules.map((row) => (row.key === 'classify' ? { ...row, amount: 2 } : row))
  const effectiveFrom = dayOf(Date.now())
  await by('administrator', `policies/drafts/${id}`, { ...terms, rules, effectiveFrom }, 'PUT')
  await by('administrator', `policies/drafts/${id}/publish`, { reason: '县人大常委会办公室试行。' })
  return (await begin()).id
}
interface PolicyDraft {
  readonly id: string
  readonly terms: { readonly rules: readonly { readonly key: string }[] }
}

/** The clock of what is late rings within seconds; then its unit is urged. */
async function urged(by: ReturnType<typeof handsAt>): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { items } = (await by('officer', 'urgings', {
      unitIds: [world.units.construction],
      text: '请三日内办结并报送结果。',
    })) as { items: readonly { readonly notice: { readonly id: string } | null }[] }
    const [first] = items
    if (first?.notice) return first.notice.id
    await pause(500)
  }
  throw new Error('nothing has become late')
}

/** Each person signs in once; what a door refuses ends the run with its words. */
function handsAt(apiUrl: string) {
  const cookies = new Map<string, string>()
  const send = async (path: string, body: object, cookie: string, method: 'POST' | 'PUT' = 'POST') => {
    const answer = await fetch(`${apiUrl}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  return async (who: string, path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<unknown> => {
    const known = cookies.get(who) ?? cookieOf(await send('session', { username: who, password: `${who}-2026` }, ''))
    cookies.set(who, known)
    const answer = await send(path, body, known, method)
    return answer.status === 204 ? undefined : answer.json()
  }
}
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
