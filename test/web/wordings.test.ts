import { afterAll, beforeAll, expect, test } from 'vitest'
import { register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('an officer keeps a wording, and by keyboard it fills the field of its act with the matter’s own number', async () => {
  const { id, receiptNumber } = await register(await desk.town.as('clerk'), theDarkLane)
  const page = await desk.at('officer', '/console/wordings')
  await page.getByText('还没有措辞模板').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '增加模板' }).click()
  await page.getByLabel('模板名称').fill('属于本镇')
  await page.getByLabel('办理动作').fill('分类')
  await page.locator('.ant-select-item-option-active', { hasText: '分类' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('textarea#text').fill('{编号}属于本镇职责，由{联络站}告知。')
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '增加模板' }).click()
  await page.getByRole('cell', { name: '属于本镇', exact: true }).waitFor()

  await page.goto(`/console/suggestions/${id}`)
  await page.getByRole('button', { name: '分类', exact: true }).click()
  const chooser = page.getByLabel('套用措辞模板')
  await chooser.waitFor()
  expect(await seriousOn(page)).toEqual([])
  await chooser.focus()
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => page.getByLabel('理由').inputValue())
    .toBe(`${receiptNumber}属于本镇职责，由柳林镇人大代表联络站告知。`)

  await page.goto('/console/wordings')
  await page.getByRole('button', { name: '停用' }).click()
  await page.getByText('已停用', { exact: true }).waitFor()
  const english = await desk.at('officer', '/console/wordings', { language: 'en' })
  await english.getByRole('button', { name: 'Keep a wording' }).waitFor()
  expect(desk.complaints).toEqual([])
})
