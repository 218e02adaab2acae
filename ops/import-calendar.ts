import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { readSchedule, scheduleFormats, type ScheduleFormat } from '../db/imports/read-schedule.ts'
import { calendarOfYear } from '../db/queries/calendar-of-year.ts'
import { publishCalendar } from '../db/registers/publish-calendar.ts'
import { databaseUrl } from '../db/seed/env.ts'
import { changedDays, checkSchedule, type ChangedDay } from '../workflows/rules/schedule.ts'

// `npm run calendar:import -- FILE --year YEAR [--publish --source NOTICE --reason WHY]`: looks first, publishes when told to.
const usage = `用法 / Usage:
  npm run calendar:import -- 文件 --year 年份                                     先看会改变什么 / look first
  npm run calendar:import -- 文件 --year 年份 --publish --source 通知文号 --reason 理由   发布 / publish

文件 / file: .json .ics .csv .xlsx；表格第一列日期，第二列“春节 放假”或者“春节 上班”。
A sheet has the day in its first column and “春节 放假” (off) or “春节 上班” (worked) in its second.`

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
const say = (line: string) => void process.stdout.write(`${line}\n`)

function read() {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { year: text, source: text, reason: text, publish: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  const year = Number(values.year)
  const format = scheduleFormats.find((one) => `.${one}` === extname(file ?? '').toLowerCase())
  if (!file || !format || !Number.isInteger(year)) fail(usage)
  const { source = '', reason = '', publish } = values
  if (publish && (source === '' || reason === '')) fail(usage)
  return { file, format, year, source, reason, publish }
}

const words = (judged: ChangedDay['before']) =>
  judged === null ? '普通日 ordinary' : `${judged.name} ${judged.kind === 'holiday' ? '放假 off' : '上班 worked'}`

async function daysIn(file: string, format: ScheduleFormat, year: number) {
  const entries = await readSchedule(await readFile(file), format, year)
  if (entries === null) fail('这个文件读不出放假安排。\nNo schedule can be read from this file.')
  const { days, wrong, doubts } = checkSchedule(year, entries)
  for (const { zh, en } of doubts) say(`${zh}\n${en}`)
  if (wrong.length > 0) fail(wrong.map(({ line, zh, en }) => `第 ${line} 行：${zh}\nLine ${line}: ${en}`).join('\n'))
  return days
}

const { file, format, year, source, reason, publish } = read()
const days = await daysIn(file, format, year)
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-calendar' })
try {
  const known = await calendarOfYear(db, year)
  const basedOn = known.revisions[0]?.version ?? null
  for (const { day, before, after } of changedDays(known.days, days)) say(`${day}  ${words(before)} → ${words(after)}`)
  if (!publish)
    say('以上是预览，没有改变任何内容；加 --publish 发布。\nA preview: nothing was changed. Add --publish to publish.')
  else {
    const by = { personId: null, now: Date.now() }
    const made = await publishCalendar(db, { year, basedOn, source, reason, ...by, change: () => days })
    if (made.outcome === 'published') say(`已发布为第 ${made.version} 版。\nPublished as version ${made.version}.`)
    else if (made.outcome === 'unchanged') say('没有变化。\nNothing to change.')
    else fail('刚才另有修订，请重新预览。\nIt was revised meanwhile; look again.')
  }
} finally {
  await close()
}
