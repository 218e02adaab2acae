/** Writes docs/deadlines.md, whose terms and dates come from the rules: `npx tsx docs/generate-deadlines.ts`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calendar2026 } from '../db/seed/calendar-2026.ts'
import { dayOf, startOfDay } from '../workflows/rules/calendar.ts'
import { eventWords } from '../workflows/rules/deadline-words.ts'
import { defaultPolicy } from '../workflows/rules/default-policy.ts'
import { explain, labelOf, termIn } from '../workflows/rules/explain-due.ts'
import { dueOf, ruleOf, type Track } from '../workflows/rules/policy.ts'
import { obligationName } from '../workflows/rules/sentences.ts'

type Language = 'zh' | 'en'
interface Example {
  readonly track: Track
  readonly title: Readonly<Record<Language, string>>
  /** The obligations told, each with the day its clock starts. */
  readonly steps: readonly (readonly [track: Track, key: string, day: string])[]
}

/** One matter for each way of Article 20, invented, around the holidays of 2026 that turn dates round. */
const examples: readonly Example[] = [
  {
    track: 'answer',
    title: { zh: '9月18日（周五）登记，在站解答', en: 'registered on Friday 18 September, answered at the station' },
    steps: [
      ['common', 'classify', '2026-09-18'],
      ['answer', 'answer', '2026-09-18'],
      ['answer', 'rate', '2026-09-24'],
    ],
  },
  {
    track: 'township',
    title: { zh: '9月21日登记，9月23日交办', en: 'registered on 21 September, assigned on 23 September' },
    steps: [
      ['township', 'assign', '2026-09-21'],
      ['township', 'assignmentStatus', '2026-09-23'],
      ['township', 'signFor', '2026-09-23'],
      ['township', 'returnWindow', '2026-09-23'],
      ['township', 'handle', '2026-09-23'],
      ['township', 'result', '2026-10-13'],
    ],
  },
  {
    track: 'county',
    title: {
      zh: '8月31日登记，9月1日报县级，9月3日转办',
      en: 'registered on 31 August, submitted on 1 September, transferred on 3 September',
    },
    steps: [
      ['county', 'submitToCounty', '2026-08-31'],
      ['county', 'transfer', '2026-09-01'],
      ['county', 'assignmentStatus', '2026-09-03'],
      ['county', 'handle', '2026-09-03'],
    ],
  },
  {
    track: 'research',
    title: { zh: '3月10日决定调研', en: 'research decided on 10 March' },
    steps: [
      ['research', 'startNotice', '2026-03-10'],
      ['research', 'plan', '2026-03-10'],
      ['research', 'report', '2026-03-10'],
    ],
  },
  {
    track: 'redirect',
    title: { zh: '4月30日登记，属于涉法涉诉', en: 'registered on 30 April, a matter before the law' },
    steps: [['redirect', 'explain', '2026-04-30']],
  },
]
const trackNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  answer: { zh: '（一）解答回复', en: '(1) Answered at the station' },
  township: { zh: '（二）交办', en: '(2) Assigned within the township' },
  county: { zh: '（三）转办', en: '(3) Transferred by the county office' },
  research: { zh: '（四）专题调研', en: '(4) Researched' },
  redirect: { zh: '（五）解释告知', en: '(5) Explained, channel told' },
}
const label = labelOf(defaultPolicy)

/** “交办 5个工作日（自登记）” for every row of a route that is counted. */
function rowsIn(track: Track, language: Language): string {
  const said = defaultPolicy.rules
    .filter((rule) => rule.track === track && rule.amount !== null && rule.unit !== null)
    .map((rule) => {
      const { zh, en } = termIn({ amount: rule.amount ?? 0, unit: rule.unit ?? 'days' })
      const [from, fromEn] = eventWords[rule.start ?? ''] ?? ['', '']
      const name = obligationName(rule.key)
      if (rule.amount === 0) return language === 'zh' ? `${name.zh}即时` : `${name.en} at once`
      return language === 'zh' ? `${name.zh} ${zh}（自${from}）` : `${name.en} ${en} (from ${fromEn})`
    })
  return said.join(language === 'zh' ? '；' : '; ')
}

function told({ steps }: Example, language: Language): string[] {
  return steps.map(([track, key, day]) => {
    const rule = ruleOf(defaultPolicy, track, key)
    const clock = { rule, policy: defaultPolicy, calendar: calendar2026, startAt: startOfDay(day) + 10 * 3_600_000 }
    const { dueAt, explanation } = dueOf({ ...clock, startEvent: rule.start ?? '' })
    if (dueAt === null) throw new Error(`${track}.${key} is not counted`)
    return `  - **${dayOf(dueAt - 1)}** ${explain(explanation, label)[language]}`
  })
}

/** A term that ends in a year whose notice is not out. */
function provisional(language: Language): string {
  const rule = ruleOf(defaultPolicy, 'township', 'handle')
  const clock = { rule, policy: defaultPolicy, calendar: calendar2026, startAt: startOfDay('2026-12-24') }
  return explain(dueOf({ ...clock, startEvent: 'assigned' }).explanation, label)[language]
}

const examplesIn = (language: Language) =>
  examples.map((one) =>
    [`- **${trackNames[one.track]?.[language]}** · ${one.title[language]}`, ...told(one, language)].join('\n'),
  )
const tableIn = (language: Language) =>
  examples.map(({ track }) => `| ${trackNames[track]?.[language]} | ${rowsIn(track, language)} |`).join('\n')

/** The page as the rules would write it today. */
export const deadlinesPaper = (): string => `# 期限怎样计算 · How days are counted

<!-- written from the rules: npx tsx docs/generate-deadlines.ts -->

条例对办理只说“及时”，没有规定天数。下面的天数是**${label}**：县级正式发文（有文号、有日期）以前不作为内部管理时限，也不印在文书上；各县可以自行确定，见
[运行维护](runbook.md)。每个日期在系统里都能点开说明来历。

## 怎样数

- **当日不计。** 登记、交办、转办的那一天不算，第二天起算；几点登记都一样。最后一天到 24 时为止。
- **工作日**按国务院办公厅每年的放假通知：放假的不算，调休上班的周六、周日算一天。
- **“日”和“个月”**按日历连续计算；最后一天遇休息日、放假日的，顺延到下一个工作日。月份以同一日期为准，没有这一日的，以月末为准。
- **作息时间。** 临期提醒提前到办公时间内，超期提示推后到办公时间内，避开午休；作息时间由县里设定，可以分季节。
- **紧急**事项的交办、报送、转办当日完成。补录晚了，不占下一环节的时间；任何期限都不会一开始就超期。
- **暂定日期。** 下一年的放假通知一般 11 月公布。落在还没有导入的年份的日期，暂按周一至周五计算，标明“暂定”；导入以后逐件按通知重新计算。例如：${provisional('zh')}

## 在办件什么时候重新计算

- **放假安排变了**（补发通知、更正、导入下一年）：发布以后，在办件和专题调研凡有日期跨过变动日子的，系统自动逐件重新计算，不用人办。放假的后移，补班的提前；提醒随之调整。
- **本县改用新的办理时限**：新版本只管施行以后登记的件。在办件要一并改用的，由系统管理员先预览、写明理由，再逐件改用；专题调研仍按原版本。
- **哪些不变**：已经完成的、人工定过或者延过期的日期、停着的期限，改用新时限时不变；放假安排变动时，延期按原来批准的天数重新计算。
- **没有一件因此超期。** 提前的日期不早于重新计算的当天（遇休息日顺延）；已经超期的日期不变；后移以后还没有到期的，红灯和随之的催办、督办撤销。
- **每一件都写明。** “经过”里有一条：由哪天改为哪天、因为哪些日子或者哪个版本。延期日期变动的，再次告知群众；其他日期不另行告知。

## 超期以后怎样催

- **催办**：承办单位超期后的第一个工作日，由交办的工作机构催办；意见建议的办理、再次办理、协办意见和代表建议的答复、再次办理一样，一个单位一天至多一份，列出它超期的全部事项。
- **督办**：催办五个工作日以后仍未办的，自动拟出督办单，由主席、主任签发，报上级；手工催办的，自催办当日重新起算。期限不因催办、督办改变。
- **办了就停**：报送结果、答复送到的那一刻起不再列入，还没有签发的督办单撤回。
- **由谁催**：代表建议由记录它的工作机构催办；承办单位级别更高的，由同级的工作机构催办。下级不催上级的单位；法院、检察院、监察委员会不催、不督。

## 默认天数

各种方式共同的：${rowsIn('common', 'zh')}。

| 方式 | 天数 |
|---|---|
${tableIn('zh')}

## 举例（2026年）

${examplesIn('zh').join('\n')}

---

## In English

The regulation says 及时 and gives no number of days. The numbers below are **suggested time limits** (${label}): until the county has adopted them by a document with number and
date they are no internal limit and stand on no paper. A county may set its own; every date in the system explains itself.

### Counting

- **The day itself is left out.** Whatever the hour, day one is the next day (in working days: the next working day). The last day ends at 24:00.
- **Working days** follow the State Council's yearly notice: days off are not counted, a make-up Saturday or Sunday is.
- **Days and months** run through; a last day that is off moves to the next working day. A month ends on the same-numbered day, or on the month's last.
- **Office hours.** Amber marks move back into them, marks of lateness forward, around 午休; the county sets them, by season if it likes.
- **Urgent** matters are assigned, submitted or transferred the same day. Late entry costs the next body nothing, and nothing is born overdue.
- **Provisional dates.** The next year's notice appears about November. A date in a year not yet imported is counted Monday to Friday, and marked
  provisional; once the notice is imported they are counted anew by it. For example: ${provisional('en')}

### When open matters are counted anew

- **The days off change** (a late notice, a correction, the next year's import): every open matter and research with a date across a changed day is counted anew by itself. A day
  off moves dates later, a make-up day earlier, and reminders with them.
- **The county moves to new terms:** a new version binds what is registered from its day on. To move open matters too, the administrator looks at a preview, says why, and they
  move one by one; researches keep their version.
- **What stays:** in a move, what is done, days that a person set or extended, and clocks that stand. When days off change, an extension is counted anew by what was granted.
- **Nothing becomes overdue by it.** An earlier date is never before the day of counting (or the working day after it); what is late keeps its day; where the end is after today
  again, the red light and its urgings and supervisions are taken back.
- **Each matter says so** in its history: from which day to which, and for which days or version. The citizen is told again only where the day of an extension moved.

### When something is late

- **Urging (催办)** on the first working day after, by the office that gave it out: what a unit owes on suggestions (handling, handling again, a co-unit's opinion) and on deputies' recommendations (the
  reply, handling again) alike; one notice a day for a unit at most, with all it owes late.
- **Supervision (督办)** five working days later, as a draft that the chair or director signs, told to the superior; an urging by hand begins the five days again. Neither moves a due day.
- **It stops by itself** the instant the result or the reply arrives; a draft not yet signed is taken back.
- **By whom:** about a recommendation the office that recorded it; where the unit stands above that office, the one beside the unit. Never upward, and never a court, a procuratorate or a supervisory
  commission.

### Default terms

On any route: ${rowsIn('common', 'en')}.

| Route | Terms |
|---|---|
${tableIn('en')}

### Examples (2026)

${examplesIn('en').join('\n')}
`

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('deadlines.md', import.meta.url), deadlinesPaper())
