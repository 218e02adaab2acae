import type { Page } from 'playwright-core'
import { phone } from './devices.ts'
import type { Filled } from './fill-desk.ts'
import type { Shot } from './shot.ts'

const drawn = (page: Page) => page.getByRole('img', { name: /^(查询网页的二维码|The page for looking it up)/ })
const registerOne = async (page: Page, _filled: Filled | null) => {
  await page.locator('textarea').first().fill('东街信用社门口的人行道塌了一块，晚上走路怕摔。')
  await page.getByLabel(/^(姓名|Name)$/).fill('秦秀兰')
  await page.keyboard.press('Control+Enter')
  await drawn(page).waitFor()
}
const printSlips = async (page: Page, _filled: Filled | null) => {
  await page.getByLabel(/^(张数|How many)$/).fill('4')
  await page.keyboard.press('Enter')
  await drawn(page).nth(3).waitFor()
}

const lookUp = async (page: Page, filled: Filled | null) => {
  await page.getByLabel(/^(回执编号|Receipt number)$/).fill(filled?.receipt.receiptNumber ?? '')
  await page.getByLabel(/^(查询码|Query code)$/).fill(filled?.receipt.queryCode ?? '')
  await page.keyboard.press('Enter')
  await page.locator('.signed').waitFor()
}
const receiptPage = (_filled: Filled, language: 'zh' | 'en') => `/receipt${language === 'en' ? '?language=en' : ''}`

/** What a citizen holds in his hand: the receipt, the slip, and his page. */
export const shotsOfCitizens: readonly Shot[] = [
  { name: 'register-receipt', who: 'clerk', path: '/console/register', act: registerOne },
  { name: 'slips-printed', who: 'clerk', path: '/console/slips', act: printSlips },
  { name: 'receipt-phone', who: null, path: receiptPage, on: phone },
  { name: 'receipt-letter-phone', who: null, path: receiptPage, on: phone, act: lookUp },
]
