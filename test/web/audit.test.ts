import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done } from '../town/deeds.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const admin = await desk.town.as('administrator')
  const renamed = { phone: '0370-0000000', reason: '总机换号' }
  done(await admin.post(`/api/organisations/${world.units.water}/amend`, renamed))
})
afterAll(() => desk.close())

test('an auditor reads who did what as a sentence, with what was and what became of it, and finds it by act and name', async () => {
  const page = await desk.at('auditor', '/console/audit')
  await page.getByText('修改机构：青禾县水利局').waitFor()
  await page.getByText('理由：总机换号').waitFor()
  await page.getByRole('row', { name: /^电话 .*0370-0000000$/ }).waitFor()
  await page.getByText('审计链还没有核对过').waitFor()
  expect(await seriousOn(page)).toEqual([])
  const all = await page.getByRole('list', { name: '审计' }).locator('> li').count()
  expect(all).toBeGreaterThan(1)
  await page.getByRole('combobox', { name: '哪一种行为' }).selectOption('修改机构')
  await page.getByLabel('姓名（一部分）').focus()
  await page.keyboard.type('罗系统')
  await page.keyboard.press('Enter')
  await page.waitForURL(/act=organizationAmended/)
  await page.getByRole('button', { name: '清除筛选' }).waitFor()
  await page.getByText('修改机构：青禾县水利局').waitFor()
  expect(await page.getByRole('list', { name: '审计' }).locator('> li').count()).toBe(1)
})

test('nothing on the page edits anything, and a filter that fits nothing says so', async () => {
  const page = await desk.at('auditor', '/console/audit?person=查无此人')
  await page.getByText('没有符合条件的审计记录').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '清除筛选' }).click()
  const rows = page.getByRole('list', { name: '审计' })
  await rows.waitFor()
  expect(await rows.getByRole('button').count()).toBe(0)
  expect(await rows.getByRole('textbox').count()).toBe(0)
})

test('an export asks why, leaves as a sheet, and stands in the audit itself', async () => {
  const page = await desk.at('auditor', '/console/audit?act=organizationAmended')
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await page.getByLabel('为什么导出').fill('配合年度检查')
  const saved = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await saved).suggestedFilename()).toMatch(/^huiyin-audit-.*\.xlsx$/)
  await page.goto('/console/audit?act=auditExported')
  await page.getByText('理由：配合年度检查').waitFor()
})

test('who is no auditor has no way to it, and is told so at its address', async () => {
  const page = await desk.at('administrator', '/console/people')
  expect(await page.getByRole('link', { name: '审计', exact: true }).count()).toBe(0)
  await page.goto('/console/audit')
  await page.getByRole('alert').first().waitFor()
})

test('an English reader reads the acts in English', async () => {
  const page = await desk.at('auditor', '/console/audit?act=organizationAmended', { language: 'en' })
  await page.getByRole('list', { name: 'Audit' }).getByText('amended an organisation').waitFor()
  await page.getByRole('row', { name: /^telephone .*0370-0000000$/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
