import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleByTownship, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theBusTimetable, theDarkLane, theWageDispute } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  desk = await openDesk({ citizenUrl: 'https://huiyin.example.gov.cn' })
  ;[clerk, officer, unit] = await desk.town.all('clerk', 'officer', 'construction')
})
afterAll(() => desk?.close())

const preview = (page: Page, name = '反映人凭回执将看到') => page.getByRole('region', { name })
/** What stands of each telling, line by line. */
const tellings = async (page: Page, told: string) =>
  (await page.locator(told).allInnerTexts()).map((text) => text.split(/\n+/).filter(Boolean))

/** What the receipt’s own page says he was told. */
async function letterOf({ receiptNumber, queryCode }: { receiptNumber: string; queryCode: string }) {
  const page = await desk.at(null, '/receipt', { phone: true })
  await page.getByLabel('回执编号').fill(receiptNumber)
  await page.getByLabel('查询码').fill(queryCode)
  await page.getByRole('button', { name: '查询' }).click()
  await page.getByRole('heading', { name: '意见建议办理情况', exact: true }).waitFor()
  return tellings(page, '.told')
}

test('whoever tells a citizen sees beforehand what he will read, word for word, as it is typed and as it stands', async () => {
  const receipt = await register(clerk, theDarkLane)
  await handleByTownship({ officer, unit }, receipt.id)
  const page = await desk.at('officer', `/console/suggestions/${receipt.id}`)
  await page.getByRole('button', { name: '记录反馈', exact: true }).click()
  await preview(page).getByText('已安装路灯六盏。').waitFor()
  await preview(page).getByText('看不到姓名、电话、其他反映人、承办单位和经办人。').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('短信').check()
  await preview(page).getByText('短信告知：处理结果').waitFor()
  await page.getByLabel('告知的内容（可不填）').fill('南巷的灯六盏都亮了，请您看看。')
  await preview(page).getByText('南巷的灯六盏都亮了，请您看看。').first().waitFor()
  const promised = await tellings(page, '.as-told')
  await page.getByRole('button', { name: '确认记录反馈' }).click()
  await page.getByText('已完成“记录反馈”').first().waitFor()
  expect(await letterOf(receipt)).toEqual(promised)
})

test('an explanation shows as it is typed where the citizen will be told to turn, and is read so', async () => {
  const receipt = await register(clerk, theWageDispute)
  const page = await desk.at('officer', `/console/suggestions/${receipt.id}`)
  await page.getByRole('button', { name: '解释告知', exact: true }).click()
  await page.getByLabel('解释的内容').fill('案件还在法院审理。')
  await page.getByLabel('解决途径').click()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '当面' }).check()
  await page.getByLabel('理由').fill('他与老板的官司由法院判。')
  await preview(page).getByText('解决途径：').waitFor()
  const promised = await tellings(page, '.as-told')
  await page.getByRole('button', { name: '确认解释告知' }).click()
  await page.getByText('已完成“解释告知”').first().waitFor()
  expect(await letterOf(receipt)).toEqual(promised)
})

test('an answer that is not told yet says that it is read only then, in English too', async () => {
  const { id } = await register(clerk, theBusTimetable)
  const page = await desk.at('officer', `/console/suggestions/${id}`, { language: 'en' })
  await page.getByRole('button', { name: 'answer', exact: true }).click()
  await page.locator('.move-form textarea').first().fill('末班车晚上七点四十。')
  const beside = preview(page, 'What the citizen will read with the receipt')
  await beside.getByText('No names, telephones').waitFor()
  expect(await beside.getByText('Only after being told.').count()).toBe(0)
  await page.getByRole('checkbox', { name: 'The submitters have been told' }).uncheck()
  await beside.getByText('Only after being told.').waitFor()
})

test('no browser complained, and no request left the host', () => expect(desk.complaints).toEqual([]))
