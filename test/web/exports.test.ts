import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
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

test('the list in sight is exported to Excel for a reason, as it is filtered', async () => {
  await register(await desk.town.as('clerk'), { ...theDarkLane, title: '要导出的急件', urgent: true })
  const page = await desk.at('officer', '/console/tray/all?urgent=true')
  await page.getByRole('link', { name: '要导出的急件' }).waitFor()
  await page.getByRole('button', { name: '导出 Excel' }).click()
  await page.keyboard.type('月度例会')
  expect(await seriousOn(page)).toEqual([])
  const [saved] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(saved.suggestedFilename()).toMatch(/^huiyin-suggestions-\d{4}-\d\d-\d\d\.xlsx$/)
  const { rows = [] } = (await readXlsx(readFileSync(await saved.path()))).sheets[0] ?? {}
  const shown = await page.locator('td.title a').allInnerTexts()
  expect(rows.slice(1).map((row) => row[2])).toEqual(shown)
  await page.getByText('已保存').waitFor()
  const late = await desk.at('supervisor', '/console/supervision?state=open')
  await late.getByRole('button', { name: '导出 Excel' }).click()
  await late.keyboard.type('督办例会')
  const [owed] = await Promise.all([late.waitForEvent('download'), late.keyboard.press('Enter')])
  expect(owed.suggestedFilename()).toMatch(/^huiyin-owed-/)
  expect(desk.complaints).toEqual([])
})
