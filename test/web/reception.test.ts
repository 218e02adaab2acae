import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const matters = ['路灯', '井盖', '水渠', '公交', '垃圾', '学校', '卫生所', '桥栏', '自来水', '电线'].map(
  (what, n) => [`${what}坏了，请修一修。`, `1370000000${n}`] as const,
)

test('a clerk opens the reception and registers ten people by keyboard alone; a line that breaks loses nobody and doubles nobody', async () => {
  const page = await desk.at('clerk', '/console/receptions')
  const keys = page.keyboard
  await page.getByRole('button', { name: '开始接待' }).waitFor()
  await keys.press('Enter')
  await page.getByRole('heading', { name: '第 1 位' }).waitFor()
  // The answer to the fourth is lost on the way, and for a while no line stands.
  let broken = 0
  await page.route('**/api/suggestions', async (route) => {
    if (route.request().method() !== 'POST' || !(route.request().postData() ?? '').includes('公交坏了'))
      return route.continue()
    broken += 1
    if (broken === 1) await route.fetch()
    return broken < 3 ? route.abort() : route.continue()
  })
  for (const [text, phone] of matters) {
    await keys.type(text)
    await keys.press('Tab')
    await keys.type(phone)
    await keys.press('Control+Enter')
    await page.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA' && document.activeElement.value === ''`)
    if (text.startsWith('公交')) await page.getByText('网络不通：1 件已经记下').waitFor()
  }
  await page.getByText('网络不通').waitFor({ state: 'detached' })
  expect(broken).toBe(3)
  await page.getByText('接待 10 人，收集 10 件').waitFor()
  expect(await page.locator('.sitting li').count()).toBe(10)
  await page.getByRole('heading', { name: '第 11 位' }).waitFor()
  await page.getByText(/已登记：编号 \S+，查询码 [0-9A-Z]{13}/).waitFor()
  expect(await seriousOn(page)).toEqual([])

  const officer = await desk.town.as('officer')
  const { items } = done(await officer.get('/api/receptions'))
  expect(items[0].counts).toEqual({ people: 10, registered: 10, answered: 0, redirected: 0 })
})

test('what was left out is completed in the same page, and the last who was there is entered as gone', async () => {
  const page = await desk.at('clerk', '/console/receptions')
  await page.locator('td a').first().click()
  const left = page.getByRole('region', { name: '待补全' })
  const first = left.locator('form').first()
  await first.getByLabel('姓名').fill('陆小满')
  await first.getByLabel('涉及的村（社区）').click()
  await page.keyboard.press('Enter')
  await first.getByRole('button', { name: '补全' }).click()
  await first.getByLabel('姓名').waitFor({ state: 'detached' })
  const there = page.getByRole('region', { name: '到场人员' })
  await there.getByLabel('代表', { exact: true }).fill('李春生')
  await page.keyboard.press('Enter')
  await there.getByRole('button', { name: '登记到场' }).click()
  await there.getByText('代表进站').waitFor()
  await there.getByRole('button', { name: '结束接待' }).click()
  await page.getByText('已结束（仍可补录）').waitFor()
  await there.getByText(/\d\d:\d\d – /).waitFor()
  const [held] = done(await (await desk.town.as('officer')).get('/api/receptions')).items
  expect(held.attendances.at(-1)).toMatchObject({ stands: true, leftAt: expect.any(String) })
})

test('an English reader meets no Chinese but what people said, and nothing serious is found in the list', async () => {
  const page = await desk.at('officer', '/console/receptions', { language: 'en' })
  await page.locator('td a').first().waitFor()
  expect(await seriousOn(page)).toEqual([])
  expect(await page.locator('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
