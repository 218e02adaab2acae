import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theBusTimetable, theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand
beforeAll(async () => {
  desk = await openDesk({ citizenUrl: 'https://huiyin.example.gov.cn' })
  ;[clerk, officer] = await desk.town.all('clerk', 'officer')
})
afterAll(() => desk?.close())

const answered = () =>
  register(clerk, {
    ...theBusTimetable,
    onTheSpot: { move: 'answer', text: '末班车晚上七点四十。', reason: '可以当场解答。', mode: 'visit' },
  })
/** By keyboard alone, as it stands on the paper. */
async function lookUp(page: Page, { receiptNumber, queryCode }: Pick<Receipt, 'receiptNumber' | 'queryCode'>) {
  await page.getByLabel('回执编号').focus()
  await page.keyboard.type(receiptNumber)
  await page.keyboard.press('Tab')
  await page.keyboard.type(queryCode.toLowerCase())
  await page.keyboard.press('Enter')
}
const letter = (page: Page) => page.getByRole('heading', { name: '意见建议办理情况', exact: true })

test('a citizen without script reads his letter on a phone and rates, and the house has heard it', async () => {
  const receipt = await answered()
  const page = await desk.at(null, '/receipt', { phone: true, withoutScript: true })
  const origins: (string | undefined)[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') origins.push(request.headers()['origin'])
    expect(request.url()).not.toContain(receipt.queryCode)
  })
  await lookUp(page, { ...receipt, queryCode: '0000000000000' })
  await page.getByRole('alert').getByText('请核对编号。').waitFor()
  expect(await page.getByLabel('回执编号').inputValue()).toBe(receipt.receiptNumber)
  expect(await page.getByLabel('查询码').inputValue()).toBe('')
  await page.getByLabel('查询码').fill(receipt.queryCode)
  await page.keyboard.press('Enter')

  await letter(page).waitFor()
  for (const words of [receipt.receiptNumber, '现在的状态：已办结。', '末班车晚上七点四十。', '没有还要告知您的了。'])
    await page.getByText(words).waitFor()
  await page.getByLabel('基本满意').check()
  await page.getByLabel('理由（可以不填）').first().fill('站牌还没有换。')
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByRole('heading', { name: '您的评价已经收到。' }).waitFor()
  await desk.town.until(async () => {
    await page.getByRole('button', { name: '查看办理情况' }).click()
    await letter(page).waitFor()
    const heard = await page.getByText('您的评价：基本满意。').isVisible()
    if (!heard) await page.goBack()
    return heard
  })
  expect(await page.getByRole('button', { name: '提交评价' }).count()).toBe(0)
  // An old browser says nothing but this of where a form comes from: were it `null`, the house would refuse it.
  expect(new Set(origins)).toEqual(new Set([new URL(page.url()).origin]))
})

test('a citizen is asked for more, answers by keyboard, and reads what comes next by when', async () => {
  const { id, ...receipt } = await register(clerk, theDarkLane)
  await must(officer, id, 'askSubmitter', { text: '是南巷东头还是西头？', told: { mode: 'phone' } })
  const page = await desk.at(null, `/receipt?number=${receipt.receiptNumber}`, { withoutScript: true })
  await page.getByLabel('查询码').focus()
  await page.keyboard.type(receipt.queryCode)
  await page.keyboard.press('Enter')
  await page.getByText('是南巷东头还是西头？').first().waitFor()
  await page.getByText(/^请在20\d\d年\d+月\d+日以前补充（含当日）。$/).waitFor()
  await page.getByLabel('补充的内容').fill('东头，第三根灯杆在校门口。')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '您补充的内容已经收到。' }).waitFor()
  await desk.town.until(async () => {
    const [row] = await desk.town.ownerSql`
      select count(*)::int as many from suggestion_event where suggestion_id = ${id} and kind = 'supplied'`
    return row?.['many'] === 1
  })
  await page.getByRole('button', { name: '查看办理情况' }).click()
  await letter(page).waitFor()
  expect(await page.getByRole('heading', { name: '请您补充' }).count()).toBe(0)
})

test('each page is free of what axe finds serious, fits 360 px, and is the same in English', async () => {
  const receipt = await answered()
  const page = await desk.at(null, '/receipt', { phone: true })
  const fits = () => page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')
  const looksRight = async () => {
    expect(await seriousOn(page)).toEqual([])
    expect(await fits()).toBe(true)
    expect(await page.evaluate('parseFloat(getComputedStyle(document.body).fontSize)')).toBeGreaterThanOrEqual(18)
  }
  await looksRight()
  await lookUp(page, { ...receipt, queryCode: 'ZZZZZZZZZZZZZ' })
  await page.getByRole('alert').waitFor()
  await looksRight()
  await page.getByLabel('查询码').fill(receipt.queryCode)
  await page.keyboard.press('Enter')
  await letter(page).waitFor()
  for (const name of ['补充情况', '撤回']) await page.locator('summary', { hasText: name }).click()
  await looksRight()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'How your suggestion stands' }).waitFor()
  await looksRight()
  const text = await page.locator('main').innerText()
  expect(text.replace('末班车晚上七点四十。', '').replace('中文', '')).not.toMatch(/\p{Script=Han}/u)
  await page.getByRole('button', { name: '中文' }).click()
  await letter(page).waitFor()
})

test('the letter prints on one A4 without its forms', async () => {
  const receipt = await answered()
  const page = await desk.at(null, '/receipt')
  await lookUp(page, receipt)
  await letter(page).waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('末班车晚上七点四十。').isVisible()).toBe(true)
  expect(await page.locator('button:visible, summary:visible').count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
