import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a pad is printed, one slip of it entered by keyboard, and looked up by the code that stood on the paper', async () => {
  const page = await desk.at('clerk', '/console/slips')
  await page.getByText('还没有打印过。').waitFor()
  await page.getByLabel('张数').fill('6')
  await page.keyboard.press('Enter')
  await page.getByText('现在就打印').waitFor()
  const slips = page.locator('.slip')
  expect(await slips.count()).toBe(6)
  // No address for citizens is set in this town.
  expect(await page.locator('.receipt-code, .slip svg').count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
  const receiptNumber = (await slips.nth(1).locator('.slip-receipt .number').first().innerText()).trim()
  const queryCode = (await slips.nth(1).locator('.code').innerText()).trim()
  // The station's stub carries the number and not the code.
  expect(await slips.nth(1).locator('.slip-stub').innerText()).not.toContain(queryCode)
  await page.emulateMedia({ media: 'print' })
  expect(await slips.nth(5).isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: '预编号回执' }).isVisible()).toBe(false)
  const asked = () => desk.town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })
  expect((await asked()).body.code).toBe('receipt.not-entered-yet')
  await page.context().close()

  const [pad] = done(await (await desk.town.as('clerk')).get('/api/slip-pads')).items
  const again = await desk.at('clerk', `/console/slips/${pad.id}`)
  expect(await again.locator('main').innerText()).not.toContain(queryCode)
  expect(await seriousOn(again)).toEqual([])
  await again.getByRole('link', { name: `录入 ${receiptNumber}` }).focus()
  await again.keyboard.press('Enter')
  await again.getByRole('heading', { name: '登记一件意见建议' }).waitFor()
  await again.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA'`)
  await again.keyboard.type('停电那天村里来人说水渠堵了。')
  expect(await again.getByLabel('预编号回执编号').inputValue()).toBe(receiptNumber)
  await again.getByLabel('姓名').fill('秦秀兰')
  await again.keyboard.press('Control+Enter')
  await again.getByText('请填写纸上的日期。').waitFor()
  const now = new Date(desk.town.now() + 8 * 3_600_000).toISOString().slice(0, 16)
  await again.getByLabel('收集时间').fill(now)
  await again.keyboard.press('Control+Enter')
  await again.getByText('已登记，请把回执交给反映人').waitFor()
  expect(await again.locator('.receipt').innerText()).toContain(receiptNumber)
  const found = await asked()
  expect([found.status, found.body.receiptNumber]).toEqual([200, receiptNumber])
})

test('unused slips are chosen and voided with a reason; the pad says what became of each', async () => {
  const page = await desk.at('clerk', '/console/slips')
  await page.locator('td a').first().click()
  await page.getByText('未用 5，已录入 1，作废 0').waitFor()
  await page.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await page.getByLabel('为什么作废').fill('纸张受潮')
  await page.getByRole('button', { name: '作废选中的 1 张' }).click()
  await page.getByText('未用 4，已录入 1，作废 1').waitFor()
  await page.getByText('纸张受潮').waitFor()
  const english = await desk.at('officer', '/console/slips', { language: 'en' })
  await english.locator('td a').first().waitFor()
  const [pad] = done(await (await desk.town.as('clerk')).get('/api/slip-pads')).items
  expect((await english.locator('main').innerText()).replaceAll(pad.printedBy.zh, '')).not.toMatch(/[\u4e00-\u9fff]/)
  expect(await seriousOn(english)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
