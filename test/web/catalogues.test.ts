import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a topic is added below another, moved up and put out of use by keyboard, and stays in sight', async () => {
  const page = await desk.at('administrator', '/console/topics')
  const field = page.locator('ul.catalogue > li', { hasText: '道路出行' }).first()
  await field.getByRole('button', { name: /下级/ }).focus()
  await page.keyboard.press('Enter')
  const below = field.locator('.below')
  await below.getByText('道路照明', { exact: true }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await below.getByRole('button', { name: '在这里增加' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('input#name:focus').waitFor()
  await page.keyboard.type('桥梁')
  await page.keyboard.press('Enter')
  const bridge = below.locator('li', { hasText: '桥梁' })
  await bridge.waitFor()
  await bridge.getByRole('button', { name: '上移 桥梁' }).focus()
  await page.keyboard.press('Enter')
  const names = () => below.locator(':scope > ul > li > .named').allInnerTexts()
  await expect.poll(async () => (await names()).at(-2)).toBe('桥梁')
  await bridge.getByRole('button', { name: '停用' }).focus()
  await page.keyboard.press('Enter')
  await bridge.getByLabel('理由').fill('并入乡村道路')
  await page.keyboard.press('Enter')
  await bridge.getByText('已停用', { exact: true }).waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('a channel of resolution is added, put first, and taken out of use; an English reader finds the page in English', async () => {
  const page = await desk.at('administrator', '/console/channels')
  await page.getByRole('button', { name: '增加解决途径' }).click()
  await page.getByLabel('名称', { exact: true }).fill('青禾县公证处')
  await page.getByLabel('地址、电话、时间').fill('和平路8号')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /青禾县公证处/ })
  await row.waitFor()
  const up = row.getByRole('button', { name: '上移 青禾县公证处' })
  while (await up.isEnabled()) {
    const before = await page.locator('tbody tr').allInnerTexts()
    await up.click()
    await expect.poll(() => page.locator('tbody tr').allInnerTexts()).not.toEqual(before)
  }
  expect(await page.locator('tbody tr').first().innerText()).toContain('青禾县公证处')
  await row.getByRole('button', { name: '停用' }).click()
  await row.getByLabel('理由').fill('迁走')
  await page.keyboard.press('Enter')
  await row.getByText('已停用', { exact: true }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  const english = await desk.at('administrator', '/console/channels', { language: 'en' })
  await english.getByRole('button', { name: 'Add a channel' }).waitFor()
  const officer = await desk.at('officer', '/console/tray/todo')
  expect(await officer.getByRole('link', { name: '问题分类' }).count()).toBe(0)
  expect(desk.complaints).toEqual([])
})
