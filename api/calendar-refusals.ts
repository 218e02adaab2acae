import type { WrongLine } from '../workflows/rules/schedule.ts'
import { no } from './refusals.ts'

/** What the doors of the working calendar say no with. */
export const calendarRefusals = {
  fileUnreadable: () =>
    no(
      'calendar.file-unreadable',
      422,
      ['这个文件读不出放假安排。', 'No schedule can be read from this file.'],
      [
        '请核对格式（json、ics、csv、xlsx）和年份，日历文件（ics）里只读所选的一年；表格第一列写日期，第二列写“春节 放假”或者“春节 上班”。',
        'Check the format (json, ics, csv, xlsx) and the year: of a calendar (ics) only the chosen year is read; a sheet has the day in its first column and “春节 放假” or “春节 上班” in its second.',
      ],
    ),
  linesWrong: (wrong: readonly WrongLine[]) =>
    no(
      'calendar.lines-wrong',
      422,
      [
        `有 ${wrong.length} 行不对：${wrong.map(({ line, zh }) => `第 ${line} 行：${zh}`).join('')}`,
        `${wrong.length} lines are not right. ${wrong.map(({ line, en }) => `Line ${line}: ${en}`).join(' ')}`,
      ],
      ['请改正后重新预览、发布。', 'Correct them, look at the preview again and publish.'],
      { fields: { wrong } },
    ),
  overtaken: (version: number | null) =>
    no(
      'calendar.overtaken',
      409,
      [
        '预览以后，这一年的安排又有了新的修订，没有发布。',
        'This year was revised after the preview; nothing was published.',
      ],
      ['请重新预览，核对后再发布。', 'Look at the preview again, then publish.'],
      { fields: { version } },
    ),
  yearNotLoaded: (year: number) =>
    no(
      'calendar.year-not-loaded',
      409,
      [
        `${year}年的放假安排还没有导入，不能单独调整一天。`,
        `The schedule of ${year} is not loaded; a single day cannot be set.`,
      ],
      ['请先导入全年的放假安排。', 'Import the whole year first.'],
    ),
  noSuchRevision: (version: number) =>
    no(
      'calendar.no-such-revision',
      404,
      [`没有第 ${version} 次修订。`, `There is no revision ${version} of the calendar.`],
      ['修订号见“一年的放假调休安排”里的 revisions。', 'The revisions of a year name theirs.'],
    ),
  dayWrong: ({ zh, en }: Omit<WrongLine, 'line'>) =>
    no('calendar.day-wrong', 422, [zh, en], ['请核对日期和种类。', 'Check the day and its kind.']),
  hoursPast: (today: string) =>
    no(
      'office-hours.past',
      422,
      [`作息时间不能从今天（${today}）以前开始。`, `Office hours cannot begin before today (${today}).`],
      ['请选择今天或者以后的日期。', 'Choose today or a later day.'],
    ),
  countyElsewhere: () =>
    no(
      'county.not-yours',
      404,
      ['没有这个县（市、区），或者不在您的管理范围内。', 'There is no such county, or it is not yours to administer.'],
      ['请核对区划编号。', 'Check the division code.'],
    ),
} as const
