import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => void (desk = await openDesk({ practice: true, citizenUrl: 'https://huiyin.example.gov.cn' })))
afterAll(() => desk.close())

const band = (page: Page) => page.getByText(/^演练：这里的一切都是练习/)
const onPaper = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  const mark = await page.evaluate<string>("getComputedStyle(document.body, '::after').content")
  await page.emulateMedia({ media: 'screen' })
  return mark
}

test('演练: every page says so before and after signing in, and so does every sheet of paper', async () => {
  const outside = await desk.at(null, '/console/')
  await band(outside).waitFor()
  expect(await outside.title()).toMatch(/^演练 · /)
  const { id } = await register(await desk.town.as('clerk'), theDarkLane)
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await band(page).waitFor()
  expect(await onPaper(page)).toContain('演练')
  expect(await seriousOn(page)).toEqual([])
  const english = await desk.at('officer', '/console/tray/todo', { language: 'en' })
  await english.getByText(/^Practice: nothing here is real/).waitFor()
  const link = await desk.at(null, '/link#nothing')
  await link.getByText('演练，不是真的').waitFor()
  const citizen = await desk.at(null, '/receipt')
  expect(await citizen.title()).toMatch(/^演练 Practice · /)
  await citizen.emulateMedia({ media: 'print' })
  expect(await citizen.getByText('演练，不是真的 · Practice, not real').isVisible()).toBe(true)
  expect(await seriousOn(citizen)).toEqual([])
})

test('演练: a sheet that is saved says so in its name', async () => {
  const officer = await desk.town.as('officer')
  const { headers } = await officer.post('/api/suggestions/exports', { format: 'csv', reason: '练习导出' })
  expect(headers['content-disposition']).toContain('huiyin-practice-')
})
