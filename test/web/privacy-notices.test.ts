import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a county’s next notice is kept part by part, published from a day on, and never edited: the version before stays', async () => {
  const page = await desk.at('administrator', '/console/privacy-notices')
  await page.getByRole('heading', { name: /第 1 版（默认）/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '起草青禾县的新版' }).click()
  const short = page.locator('#short-zh')
  await short.waitFor()
  expect(await page.getByRole('heading', { name: '发布', exact: true }).count()).toBe(0)
  await short.fill('青禾县的新告知。')
  expect(await seriousOn(page)).toEqual([])
  const away = page.getByRole('navigation').getByRole('link', { name: '工作日历' })
  await away.click()
  const question = page.getByRole('alertdialog', { name: /没有保存/ })
  await question.getByRole('button', { name: '留在这里' }).click()
  await question.waitFor({ state: 'detached' })
  expect(await short.inputValue()).toBe('青禾县的新告知。')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('草稿已保存').waitFor()
  await away.click()
  await page.getByRole('heading', { name: '工作日历' }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: '起草青禾县的新版' }).click()
  expect(await short.inputValue()).toBe('青禾县的新告知。')
  await page.getByLabel('施行日期').fill('2020-01-01')
  await page.getByRole('textbox', { name: /^理由/ }).fill('县人大常委会办公室审定')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  await page.getByLabel('施行日期').fill(dayOf(Date.now()))
  await page.getByRole('textbox', { name: /^理由/ }).press('Enter')
  await page.getByRole('heading', { name: /第 2 版（青禾县）/ }).waitFor()
  await page.getByText('青禾县的新告知。').waitFor()
  await page.getByRole('heading', { name: /第 1 版（默认）/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('who keeps no county reads every version and writes at none', async () => {
  const page = await desk.at('officer', '/console/privacy-notices', { language: 'en' })
  await page.getByRole('heading', { name: 'Version 1 (default)' }).waitFor()
  expect(await page.getByRole('button', { name: 'Write the next' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
