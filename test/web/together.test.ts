import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand
const titles = ['南巷路灯不亮', '北巷路灯不亮', '学校门口路灯不亮']
const ids: string[] = []
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer] = await desk.town.all('clerk', 'officer')
  for (const title of titles) ids.push((await register(clerk, { ...theDarkLane, title })).id)
})
afterAll(() => desk.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const titlesIn = (page: Page) => page.locator('td.title a').allInnerTexts()
const unreadIn = (page: Page) => page.locator('tr.unread td.title a').allInnerTexts()

const chooseConstruction = async (page: Page) => {
  await page.getByLabel('承办单位').fill('城乡建设')
  await page
    .getByTitle(/城乡建设/)
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}

test('an officer sees what he has not opened, on top and in bold; what he opened is read, and U puts it back', async () => {
  const page = await desk.at('officer', '/console/tray/todo')
  await page.getByRole('link', { name: titles[2]! }).waitFor()
  expect((await unreadIn(page)).toSorted()).toEqual(titles.toSorted())
  const noted = page.waitForResponse((answer) => answer.url().endsWith('/read-mark'))
  await page.getByRole('link', { name: titles[0]! }).click()
  await page.getByRole('heading', { name: titles[0]! }).waitFor()
  expect((await noted).status()).toBe(204)
  await page.keyboard.press('t')
  await expect.poll(() => unreadIn(page)).toEqual(expect.not.arrayContaining([titles[0]]))
  expect((await titlesIn(page)).at(-1)).toBe(titles[0])
  await page.getByRole('link', { name: titles[0]! }).focus()
  await page.keyboard.press('u')
  await expect.poll(async () => (await unreadIn(page)).length).toBe(3)
  expect(await seriousOn(page)).toEqual([])
})

test('a filter is kept under a name, found again after signing in elsewhere, let go and brought back', async () => {
  const page = await desk.at('officer', '/console/tray/todo')
  await page.getByLabel('未读', { exact: true }).check()
  await button(page, '留作常用筛选').click()
  await page.keyboard.type('没看过的')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '没看过的' }).waitFor()
  const elsewhere = await desk.at('officer', '/console/tray/closed')
  await elsewhere.getByRole('link', { name: '没看过的' }).click()
  await elsewhere.getByRole('heading', { name: /待办/ }).waitFor()
  expect(await elsewhere.getByLabel('未读', { exact: true }).isChecked()).toBe(true)
  const letGo = async () => {
    await elsewhere.getByRole('button', { name: '不再留 没看过的' }).press('Enter')
    await elsewhere.getByText('已不再留“没看过的”。').waitFor()
    expect(await elsewhere.getByRole('link', { name: '没看过的' }).count()).toBe(0)
  }
  await letGo()
  // The button that brings it back has the focus.
  await elsewhere.keyboard.press('Enter')
  await elsewhere.getByRole('link', { name: '没看过的' }).waitFor()
  await elsewhere.getByText('已不再留“没看过的”。').waitFor({ state: 'detached' })
  await letGo()
  await elsewhere.reload()
  await elsewhere.getByRole('heading', { name: /待办/ }).waitFor()
  expect(await elsewhere.getByRole('link', { name: '没看过的' }).count()).toBe(0)
})

test('an officer assigns three matters to one unit by keyboard at once; each tells its result, one that somebody else took keeps its reason, and one sheet lists the unit’s', async () => {
  const page = await desk.at('officer', '/console/tray/todo')
  await page.getByRole('link', { name: titles[0]! }).waitFor()
  for (const _ of titles) {
    await page.keyboard.press('j')
    await page.keyboard.press('x')
  }
  await page.getByRole('link', { name: '一起办理选中的 3 件' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /批量办理/ }).waitFor()
  await button(page, '交办').focus()
  await page.keyboard.press('Enter')
  await chooseConstruction(page)
  await page.getByLabel('理由').fill('村内照明属于镇里的职责。')
  expect(await seriousOn(page)).toEqual([])
  // Meanwhile a colleague answers one of them.
  const taken = ids[1]!
  await must(officer, taken, 'classify', { route: 'answer', reason: '可以直接答复。' })
  await must(officer, taken, 'answer', { text: '已经报修。' })
  await page.keyboard.press('Control+Enter')
  await page.getByText('3 件中已完成 2 件').waitFor()
  expect(await page.locator('.pile .problem').count()).toBe(1)
  expect([await stageOf(officer, ids[0]!), await stageOf(officer, ids[2]!)]).toEqual(['assigned', 'assigned'])
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('link', { name: '打印交办单' }).click()
  const sheet = page.locator('article.notice')
  await sheet.getByText('交办单', { exact: true }).waitFor()
  expect(await sheet.count()).toBe(1)
  const paper = await sheet.innerText()
  for (const id of [ids[0]!, ids[2]!])
    expect(paper).toContain(done(await officer.get(`/api/suggestions/${id}`)).receiptNumber)
  expect(paper).not.toContain(titles[1])
  expect(await seriousOn(page)).toEqual([])
})

test('a pile whose line breaks half-way is sent again, and each is assigned once', async () => {
  const pile: string[] = []
  for (const title of ['一号井盖', '二号井盖', '三号井盖'])
    pile.push((await register(clerk, { ...theDarkLane, title })).id)
  const page = await desk.at('officer', `/console/together?ids=${encodeURIComponent(JSON.stringify(pile))}`)
  await button(page, '交办').click()
  await chooseConstruction(page)
  await page.getByLabel('理由').fill('属于镇里的职责。')
  // The second is done, and its answer is lost.
  let lost = false
  await page.route(`**/api/suggestions/${pile[1]}/moves/assign`, async (route) => {
    if (lost) return route.continue()
    lost = true
    await route.fetch()
    return route.abort()
  })
  await button(page, '确认交办').click()
  await page.getByText('3 件中已完成 2 件').waitFor()
  await button(page, '没有办成的 1 件再试一次').click()
  await page.getByText('3 件中已完成 3 件').waitFor()
  for (const id of pile) expect(done(await officer.get(`/api/suggestions/${id}`)).assignments).toHaveLength(1)
})
