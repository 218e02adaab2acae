import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk({ firstSteps: true })))
afterAll(() => desk.close())

const steps = (who: string, path = '/console/') =>
  desk.at(who, path).then((page) => ({ page, card: page.getByRole('region', { name: '第一次用，从这里开始' }) }))

const hrefs = new Set<string>()

test.each([
  ['clerk', '来人反映：开一次接待'],
  ['officer', '待办从上往下办'],
  ['county', '乡镇报来的'],
  ['construction', '打开待办先签收'],
  ['supervisor', '谁欠什么'],
  ['deputy', '选民向您反映的'],
  ['administrator', '先登记人员'],
])('somebody new as %s begins with what his post does', async (who, words) => {
  const { page, card } = await steps(who)
  await card.getByText(words).waitFor()
  for (const link of await card.getByRole('link').all()) hrefs.add((await link.getAttribute('href')) ?? '')
  expect(await seriousOn(page)).toEqual([])
  await page.context().close()
})

test('each step opens a page that there is', async () => {
  expect(hrefs.size).toBeGreaterThan(10)
  const { page } = await steps('administrator')
  for (const href of hrefs) {
    await page.goto(href)
    await page.locator('main').waitFor()
    expect([href, await page.getByText('没有这个页面').count()]).toEqual([href, 0])
  }
  await page.context().close()
})

test('put away they stay away at another machine, until they are asked for with the keys', async () => {
  const { page, card } = await steps('officer')
  await card.getByRole('button', { name: '知道了，收起' }).click()
  await expect.poll(() => card.count()).toBe(0)
  const { page: elsewhere, card: there } = await steps('officer', '/console/tray/todo')
  await elsewhere.getByRole('heading', { name: /待办/ }).waitFor()
  await elsewhere.waitForLoadState('networkidle')
  expect(await there.count()).toBe(0)
  const other = await steps('clerk')
  await other.card.waitFor()
  await elsewhere.keyboard.press('?')
  await elsewhere.getByRole('button', { name: '再看一次入门提示' }).click()
  await there.waitFor()
  expect(desk.complaints).toEqual([])
  await page.context().close()
})
