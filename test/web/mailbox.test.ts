import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('an empty mailbox is entered by keyboard alone, and stands in the list', async () => {
  const page = await desk.at('clerk', '/console/mailbox')
  const keys = page.keyboard
  await page.getByLabel('开箱人（两人以上').focus()
  await keys.type('张敏')
  await keys.press('Tab')
  await keys.type('0')
  await keys.press('Enter')
  await page.getByText('请写明两位以上开箱人的姓名。').waitFor()
  await page.getByLabel('开箱人（两人以上').focus()
  await keys.press('End')
  await keys.type('、李春生')
  await keys.press('Enter')
  await page.getByRole('heading', { name: /开箱$/ }).waitFor()
  await page.getByText('箱内没有信').first().waitFor()
  expect(await page.getByRole('button', { name: '登记，下一封' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('link', { name: '← 开箱列表' }).click()
  await page.getByRole('cell', { name: '箱内没有信' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('the three letters of an opening are entered one after another like the people of a reception, and its record is printed', async () => {
  const clerk = await desk.town.as('clerk')
  const found = done(
    await clerk.post('/api/mailbox-openings', {
      stationId: desk.town.world.stationId,
      openers: ['张敏', '李春生'],
      letters: 3,
      openedAt: '2026-11-02T01:00:00Z',
      remarks: '一封没有署名',
    }),
  )
  const page = await desk.at('clerk', `/console/mailbox/${found.id}`)
  await page.getByText('已登记 0 / 3 封').waitFor()
  for (const [n, what] of ['井盖', '水渠', '路灯'].entries()) {
    await page.getByRole('heading', { name: `第 ${n + 1} 封` }).waitFor()
    await page.waitForFunction(`document.activeElement?.tagName === 'TEXTAREA' && document.activeElement.value === ''`)
    await page.keyboard.type(`${what}坏了，请修一修。`)
    await page.keyboard.press('Tab')
    await page.keyboard.type(`1370000000${n}`)
    await page.keyboard.press('Control+Enter')
    await page.getByText(`已登记 ${n + 1} / 3 封`).waitFor()
  }
  await page.getByText('3 封信都登记了。').waitFor()
  expect(await page.getByRole('button', { name: '登记，下一封' }).count()).toBe(0)
  expect(await page.locator('.sitting li').count()).toBe(3)
  expect(await seriousOn(page)).toEqual([])
  const { items } = done(await clerk.get(`/api/suggestions?receptionId=${found.id}`))
  const channels = await desk.town.ownerSql`select distinct channel from suggestion where reception_id = ${found.id}`
  expect(channels).toEqual([{ channel: 'mailbox' }])
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('.sheet').innerText()
  for (const words of ['信箱开启记录', '张敏、李春生', '一封没有署名', items[0].receiptNumber, '开箱人签字'])
    expect(paper).toContain(words)
})

test('a wrong count is put right beside the letters, and an English reader meets no Chinese but names and what people said', async () => {
  const page = await desk.at('clerk', '/console/mailbox')
  await page.locator('td a').last().click()
  await page.getByRole('button', { name: '更正信件数' }).click()
  await page.getByLabel('信件数（没有信填 0）').fill('4')
  await page.getByLabel('为什么更正').fill('箱底还有一封。')
  await page.keyboard.press('Enter')
  await page.getByText(/已登记 \d \/ 4 封/).waitFor()
  await page
    .getByText(/原登记 \d 封，.+更正：箱底还有一封。/)
    .first()
    .waitFor()
  const english = await desk.at('officer', '/console/mailbox', { language: 'en' })
  await english.locator('td a').first().waitFor()
  expect((await english.locator('main').innerText()).replaceAll('张敏, 李春生', '')).not.toMatch(/[\u4e00-\u9fff]/)
  expect(await seriousOn(english)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
