import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { inventedSchedule } from './invented-schedule.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const { lines, ics, json, xlsx, otherYear } = await inventedSchedule()
const csv = (...all: string[]) => ({ name: '安排.csv', mimeType: 'text/csv', buffer: Buffer.from(all.join('\n')) })

test('a year shows its days off and make-up days by a word in each, and a year not imported says it is provisional', async () => {
  const page = await desk.at('administrator', '/console/calendars?year=2026')
  const october = page.getByRole('table', { name: '10月' })
  await october.getByRole('cell', { name: '1 休 国庆节' }).waitFor()
  await october.getByRole('cell', { name: '10 班 国庆节' }).waitFor()
  await page.getByText('放假 33 天').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '2027 暂定' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('2027年的放假安排还没有导入').waitFor()
  expect(await page.getByRole('button', { name: '调整一天' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
})

test('a schedule is looked at from a calendar, a list of days or a workbook as from lines; a file that is none of it says what to choose instead', async () => {
  const page = await desk.at('administrator', '/console/calendars?year=2027')
  await page.getByRole('button', { name: '导入放假安排' }).click()
  const choose = (name: string, content: string | Uint8Array) =>
    page
      .getByLabel('选择文件')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  const changes = page.getByRole('table', { name: '改变的日子' })
  const publish = page.getByRole('button', { name: '发布这一年的安排' })
  const unreadable = page.getByRole('alert').filter({ hasText: '这个文件读不出放假安排' })
  const none = '这不是放假安排'
  for (const [name, content, other] of [
    ['安排.ics', ics, none],
    ['安排.json', json, none],
    ['安排.XLSX', xlsx, none],
    ['安排.csv', lines.join('\n'), none],
    // A whole calendar, of which nothing lies in the chosen year.
    ['安排.ics', ics, otherYear],
  ] as const) {
    await choose(name, content)
    await publish.waitFor()
    expect([name, (await changes.getByRole('row').allInnerTexts()).slice(1), await unreadable.count()]).toEqual([
      name,
      [
        '1月1日（周五）\t普通日\t元旦 放假',
        '2月6日（周六）\t普通日\t春节 放假',
        '2月7日（周日）\t普通日\t春节 放假',
        '2月20日（周六）\t普通日\t春节 上班（调休）',
      ],
      0,
    ])
    await choose(name.replace('安排', '通知'), other)
    await unreadable.getByText(/请核对格式（json、ics、csv、xlsx）和年份.*第一列写日期/).waitFor()
    expect([name, await publish.count(), await changes.count()]).toEqual([name, 0, 0])
  }
  expect(await seriousOn(page)).toEqual([])
  expect(done(await (await desk.town.as('administrator')).get('/api/calendars/2027')).provisional).toBe(true)
})

test('an import shows wrong lines by their numbers and offers nothing to publish; mended, it says what changes, and publishes once', async () => {
  const page = await desk.at('administrator', '/console/calendars?year=2027')
  await page.getByRole('button', { name: '导入放假安排' }).click()
  await page.getByLabel('选择文件').setInputFiles(csv(...lines, '2027-13-01,元旦 放假', '2027-03-03,什么日子'))
  const wrong = page.getByRole('alert')
  await wrong.getByText('第 5 行').waitFor()
  await wrong.getByText('第 6 行').waitFor()
  expect(await page.getByRole('button', { name: '发布这一年的安排' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])

  await page.getByLabel('选择文件').setInputFiles(csv(...lines))
  await page.getByText('将改变 4 天').waitFor()
  await wrong.waitFor({ state: 'detached' })
  await page.getByText('没有国庆节的放假安排').waitFor()
  await page.getByLabel('通知的全称和文号').fill('测试用的通知（不是真的）')
  await page.getByLabel('理由').fill('测试导入')
  await page.keyboard.press('Enter')
  await page.getByRole('table', { name: '2月', exact: true }).getByRole('cell', { name: '20 班 春节' }).waitFor()
  await page.getByText('测试用的通知（不是真的）').waitFor()
  await page.getByRole('button', { name: '改变了什么、算到哪里' }).click()
  await page.getByText('没有在办件受影响').waitFor()
  await page.getByRole('table', { name: '改变的日子' }).getByText('春节 上班（调休）').waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('one day is set by keyboard with its reason, and what is under way counts it anew before the eyes of who set it', async () => {
  const [clerk, admin] = await desk.town.all('clerk', 'administrator')
  const { id } = await register(clerk, theDarkLane)
  const [owed] = await desk.town.ownerSql`select due_at from obligation where subject_id = ${id} and kind = 'classify'`
  const lastDay = dayOf((owed as { due_at: Date }).due_at.getTime() - 1)
  const year = Number(lastDay.slice(0, 4))
  if ((await admin.get(`/api/calendars/${year}`)).body.provisional) {
    const content = Buffer.from(`${year}-01-01,元旦 放假`).toString('base64')
    const notice = { source: '测试', reason: '测试' }
    done(
      await admin.post(`/api/calendars/${year}/imports`, {
        act: 'publish',
        format: 'csv',
        content,
        basedOn: null,
        ...notice,
      }),
    )
  }
  const page = await desk.at('administrator', `/console/calendars?year=${year}`)
  await page.getByRole('button', { name: '调整一天' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('input#date:focus').waitFor()
  await page.getByLabel('日期', { exact: true }).fill(lastDay)
  await page.getByLabel('节日名称').fill('补休')
  await page.getByLabel('理由').fill('补充通知')
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('cell', { name: `${Number(lastDay.slice(8))} 休 补休`, exact: true }).waitFor()
  await page.getByRole('button', { name: '改变了什么、算到哪里' }).first().click()
  await page.getByText('补休 放假').waitFor()
  await page.getByText('1 件全部算完').waitFor()
  await page.getByText('1 件有变动：0 个日期提前').waitFor()
})

test('a county’s hours are set with 午休; hours that begin in the past are refused with the way out', async () => {
  const page = await desk.at('administrator', '/console/calendars?year=2026')
  await page.getByRole('button', { name: '设定作息时间' }).click()
  await page.getByLabel('自哪天起').fill('2020-01-01')
  await page.getByLabel('理由').fill('夏季作息')
  await page.keyboard.press('Enter')
  await page.getByText('作息时间不能从今天').waitFor()
  await page.getByLabel('自哪天起').fill('2099-05-01')
  await page.getByLabel('午休结束').fill('15:00')
  await page.getByLabel('下班').fill('18:30')
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('下班').press('Enter')
  await page.getByText('08:30—12:00 （午休） 15:00—18:30').waitFor()
  await page.getByText('尚未开始').waitFor()
})

test('whoever keeps no calendar reads it and finds nothing to change', async () => {
  const page = await desk.at('officer', '/console/calendars?year=2026', { language: 'en' })
  await page.getByRole('table', { name: 'October' }).getByRole('cell', { name: '1 off' }).waitFor()
  await page.getByRole('heading', { name: 'Revisions' }).waitFor()
  for (const name of ['Import the schedule', 'Set one day', 'Set office hours', 'What it moved'])
    expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0])
  expect(await seriousOn(page)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
