import { writeXlsx } from 'hucre/xlsx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSchedule, type ScheduleFormat } from '../../db/imports/read-schedule.ts'
import { judgementIn } from '../../db/imports/schedule-lines.ts'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import type { CalendarDay } from '../../workflows/rules/calendar.ts'
import { icsEvent, icsOf } from './ics-calendar.ts'
import { changedDays, checkSchedule } from '../../workflows/rules/schedule.ts'

const days2026: readonly CalendarDay[] = calendar2026.days
const said = ({ kind, name }: CalendarDay) => `${name} ${kind === 'holiday' ? '放假' : '上班'}`
const bytes = (text: string) => new TextEncoder().encode(text)
const lines = days2026.map((row) => `${row.day},${said(row)}`)

const ics = (...events: string[][]) => bytes(icsOf(...events))
const dense = (day: string) => day.replaceAll('-', '')
const nextDay = (day: string) => dense(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10))

const written: Readonly<Record<ScheduleFormat, () => Promise<Uint8Array> | Uint8Array>> = {
  json: () => bytes(JSON.stringify({ year: 2026, days: days2026 })),
  ics: () =>
    ics(
      ...days2026.map((row) =>
        icsEvent(dense(row.day), nextDay(row.day), `${row.name}（${row.kind === 'holiday' ? '休' : '班'}）`),
      ),
    ),
  csv: () => bytes(['日期,安排', ...lines].join('\r\n')),
  xlsx: () =>
    writeXlsx({
      sheets: [{ name: '2026', rows: [['日期', '安排'], ...days2026.map((row) => [new Date(row.day), said(row)])] }],
    }),
}

describe('the schedule of 2026', () => {
  test.each(Object.keys(written) as ScheduleFormat[])(
    'written as %s is read day for day as it ships',
    async (format) => {
      const entries = await readSchedule(await written[format](), format, 2026)
      expect(checkSchedule(2026, entries ?? [])).toEqual({ days: [...days2026], wrong: [], doubts: [] })
    },
  )

  test('is read from what a Chinese spreadsheet saves, in GB 18030, with slashes and without a heading', async () => {
    // “2026/1/1,元旦 放假”
    const gb = Uint8Array.from([...bytes('2026/1/1,'), 0xd4, 0xaa, 0xb5, 0xa9, 0x20, 0xb7, 0xc5, 0xbc, 0xd9])
    const entries = await readSchedule(gb, 'csv', 2026)
    expect(entries).toEqual([{ line: 1, day: '2026-01-01', kind: 'holiday', name: '元旦' }])
  })

  test('is read from the list of days others publish, with isOffDay', async () => {
    const file = {
      days: [
        { name: '春节', date: '2026-02-14', isOffDay: false },
        { name: '春节', date: '2026-02-15', isOffDay: true },
      ],
    }
    const { days, wrong } = checkSchedule(2026, (await readSchedule(bytes(JSON.stringify(file)), 'json', 2026)) ?? [])
    expect([days.map(({ kind }) => kind), wrong]).toEqual([['workday', 'holiday'], []])
  })

  test('is picked out of a subscribed calendar of many years, a stretch of days at a time', async () => {
    const file = ics(
      icsEvent('20251001', '20251009', '国庆节 假期'),
      icsEvent('20261001', '20261008', '国庆节 假期 第1天/共7天'),
    )
    const { days } = checkSchedule(2026, (await readSchedule(file, 'ics', 2026)) ?? [])
    expect(days.map(({ day }) => day)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07'].map((date) => `2026-10-${date}`),
    )
  })
})

test.each([
  ['春节 放假', 'holiday', '春节'],
  ['国庆节放假调休', 'holiday', '国庆节'],
  ['国庆节（班）', 'workday', '国庆节'],
  ['劳动节 补班 第1天/共1天', 'workday', '劳动节'],
  ['国庆节、中秋节 放假', 'holiday', '中秋节、国庆节'],
  ['抗战胜利纪念日 放假', 'holiday', '抗战胜利纪念日'],
  ['七夕', null, '七夕'],
])('“%s” is read as %s, %s', (text, kind, name) => {
  expect(judgementIn(text)).toEqual({ kind, name })
})

describe('a line that is not right', () => {
  const wrongIn = async (text: string, format: ScheduleFormat = 'csv') =>
    checkSchedule(2027, (await readSchedule(bytes(text), format, 2027)) ?? []).wrong

  test('is named by its line, in Chinese and English, and the others are read', async () => {
    const wrong = await wrongIn(
      [
        '日期,安排',
        '2027-01-01,元旦 放假',
        '2027-02-30,春节 放假',
        '2026-10-01,国庆节 放假',
        '2027-03-01,植树节',
        '',
        '2027-01-01,元旦 放假',
        '2027-01-04,元旦 上班',
        '明天,放假',
        '2027-04-05,放假',
      ].join('\n'),
    )
    expect(wrong.map(({ line }) => line)).toEqual([3, 4, 5, 7, 8, 9, 10])
    expect(wrong.map(({ zh }) => zh).join('\n')).toMatch(
      /不是日期[^]*不在 2027 年[^]*放假还是上班[^]*写了两次[^]*周一至周五[^]*“明天”不是日期[^]*没有写节日名称/,
    )
    expect(wrong.every(({ en }) => en.length > 10 && !/[一-龥]{8}/.test(en))).toBe(true)
  })

  test('of a calendar file is the line on which its event begins; a repeated or a timed event is none', async () => {
    const timed = ['BEGIN:VEVENT', 'UID:2', 'DTSTART:20270101T090000Z', 'SUMMARY:开会 放假', 'END:VEVENT']
    const yearly = [...icsEvent('20270101', '20270102', '元旦 放假').slice(0, -1), 'RRULE:FREQ=YEARLY', 'END:VEVENT']
    const entries = await readSchedule(ics(icsEvent('20270101', '20270102', '元旦 放假'), timed, yearly), 'ics', 2027)
    expect(checkSchedule(2027, entries ?? []).wrong.map(({ line }) => line)).toEqual([9, 14])
  })

  test('leaves a doubt where a holiday of the year, or every make-up day, is missing', async () => {
    const { doubts } = checkSchedule(2027, [{ line: 1, day: '2027-01-01', kind: 'holiday', name: '元旦' }])
    expect(doubts).toHaveLength(7)
    expect(doubts.map(({ zh }) => zh).join()).toMatch(/春节.*清明节.*劳动节.*端午节.*中秋节.*国庆节.*调休上班日/)
  })
})

describe('a file that is no schedule', () => {
  test.each(['json', 'ics', 'xlsx'] as const)('is not taken for %s', async (format) => {
    expect(await readSchedule(bytes('这是一封信'), format, 2027)).toBeNull()
  })

  test.each(['json', 'ics', 'xlsx', 'csv'] as const)(
    'because nothing stands in it is not taken for %s',
    async (format) => {
      expect(await readSchedule(bytes(''), format, 2027)).toBeNull()
    },
  )

  test('that unpacks to more than a workbook of days may hold is not unpacked', async () => {
    const workbook = unzipSync(await written.xlsx())
    const bomb = zipSync({ ...workbook, 'xl/media/image1.png': new Uint8Array(32 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readSchedule(zipSync(workbook), 'xlsx', 2026)).toHaveLength(39)
    expect(await readSchedule(bomb, 'xlsx', 2026)).toBeNull()
    const pages = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`xl/media/${n}`, new Uint8Array()]))
    expect(await readSchedule(zipSync({ ...workbook, ...pages }), 'xlsx', 2026)).toBeNull()
  })
})

test('two revisions differ in the days that are judged or named otherwise, and in no others', () => {
  const before: CalendarDay[] = [
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-10', kind: 'workday', name: '国庆节' },
  ]
  const after: CalendarDay[] = [
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-11', kind: 'workday', name: '国庆节' },
  ]
  expect(changedDays(before, before)).toEqual([])
  expect(changedDays(before, after)).toEqual([
    { day: '2026-10-10', before: { kind: 'workday', name: '国庆节' }, after: null },
    { day: '2026-10-11', before: null, after: { kind: 'workday', name: '国庆节' } },
  ])
})
