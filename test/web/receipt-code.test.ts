import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { scanned } from './scanned.ts'
import { seriousOn } from './serious-on.ts'

const citizenUrl = 'https://huiyin.example.gov.cn'
let desk: Desk
beforeAll(async () => {
  desk = await openDesk({ citizenUrl })
})
afterAll(() => desk?.close())

const pageOf = (receiptNumber: string) => `${citizenUrl}/receipt?number=${receiptNumber}`
/** Number and code as they stand on this paper. */
const onPaper = async (page: Page, part: string) => ({
  receiptNumber: (await page.locator(`${part} .number:not(.code)`).first().innerText()).trim(),
  queryCode: (await page.locator(`${part} .code`).first().innerText()).trim(),
})

test('what a citizen scans on his receipt leads to the page with his number, which the code on the paper opens', async () => {
  const page = await desk.at('clerk', '/console/register')
  await page.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA'`)
  await page.keyboard.type('东柳村南巷晚上没有灯。')
  await page.getByLabel('姓名').fill('秦秀兰')
  await page.keyboard.press('Control+Enter')
  await page.getByText('已登记，请把回执交给反映人').waitFor()
  await page.getByRole('img', { name: '查询网页的二维码' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  const { receiptNumber, queryCode } = await onPaper(page, '.receipt')
  const address = await scanned(page.locator('.receipt'))
  expect(address).toBe(pageOf(receiptNumber))
  expect(await page.locator('.receipt .address').innerText()).toBe(`${citizenUrl}/receipt`)
  await page.getByText(new RegExp(`${citizenUrl}/privacy-notices/\\d+`)).waitFor()

  const { pathname, search } = new URL(address)
  const citizen = await desk.at(null, `${pathname}${search}`, { phone: true, withoutScript: true })
  expect(await citizen.getByLabel('回执编号').inputValue()).toBe(receiptNumber)
  await citizen.getByLabel('查询码').fill(queryCode)
  await citizen.keyboard.press('Enter')
  await citizen.getByText('现在的状态：已登记。').waitFor()
})

test('each slip of a pad is scanned as its own, and fits the paper', async () => {
  const page = await desk.at('clerk', '/console/slips')
  await page.getByLabel('张数').fill('4')
  await page.keyboard.press('Enter')
  await page.getByRole('img', { name: '查询网页的二维码' }).nth(3).waitFor()
  for (const nth of [0, 3]) {
    const slip = page.locator('.slip').nth(nth)
    const { receiptNumber } = await onPaper(page, `.slip:nth-of-type(${nth + 1}) .slip-receipt`)
    expect(await scanned(slip)).toBe(pageOf(receiptNumber))
    const cutOff = await slip
      .locator('.slip-receipt')
      .evaluate(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        [scrollHeight > clientHeight, scrollWidth > clientWidth].some(Boolean),
      )
    expect(cutOff).toBe(false)
  }
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('the code stands in English too, and where its drawing does not arrive the address still does', async () => {
  const page = await desk.at('clerk', '/console/slips', { language: 'en' })
  await page.route('**/qr-path-*.js', (route) => route.abort())
  await page.getByLabel('How many').fill('1')
  await page.keyboard.press('Enter')
  await page.getByText('Scan it and type the code to see where it stands:').waitFor()
  expect(await page.locator('.slip .address').innerText()).toBe(`${citizenUrl}/receipt`)
  expect(await page.locator('.slip svg').count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
