import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a chair chooses for the office by keyboard and reads since when and why; an officer reads it and changes nothing', async () => {
  const page = await desk.at('chair', '/console/')
  await page.getByRole('link', { name: '机关设定' }).click()
  const card = page.getByRole('region', { name: '交办前签发' })
  await card.getByText('现在：不需要签发').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await card.getByRole('button', { name: '修改' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.getByLabel('理由').fill('主席团会议决定。')
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await card.getByText('现在：签发以后生效').waitFor()
  await card.getByRole('row', { name: /签发以后生效.*主席团会议决定.*王建国/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])

  const officer = await desk.at('officer', '/console/settings', { language: 'en' })
  const same = officer.getByRole('region', { name: 'Signing before assigning' })
  await same.getByText('Now: in force once signed').waitFor()
  expect(await same.getByRole('button').count()).toBe(0)
  expect(desk.complaints).toEqual([])
})
