import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPrivacyNotice } from '../../workflows/rules/privacy-notice.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a clerk reads the notice out by one key, the slip tells it in short with its page, and the matter says which version was told', async () => {
  const page = await desk.at('clerk', '/console/register')
  await page.getByLabel('反映的内容').fill('村口三盏路灯坏了一个多月。')
  await page.getByRole('button', { name: /念给他听/ }).waitFor()
  await page.keyboard.press('Alt+G')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(defaultPrivacyNotice.short.zh).waitFor()
  await dialog.getByText(defaultPrivacyNotice.rights.zh).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.getByLabel('反映的内容').inputValue()).toBe('村口三盏路灯坏了一个多月。')

  await page.getByLabel('姓名').fill('秦秀兰')
  await page.keyboard.press('Control+Enter')
  const slip = page.locator('.receipt')
  await slip.getByText(defaultPrivacyNotice.short.zh).waitFor()
  const address = /http\S+\/privacy-notices\/\d+/.exec(await slip.innerText())?.[0] ?? ''
  await page.getByRole('link', { name: '打开这一件' }).click()
  await page.getByRole('button', { name: /查看告知的全文/ }).click()
  await page.getByRole('dialog').getByText(defaultPrivacyNotice.who.zh).waitFor()
  expect(await seriousOn(page)).toEqual([])

  await page.keyboard.press('Escape')
  // Whoever took the slip home reads it without an account.
  const citizen = await desk.at(null, address)
  await citizen.getByText(defaultPrivacyNotice.kinds.zh).waitFor()
  expect(await citizen.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['个人信息告知书', 'Privacy notice'])
  expect(await seriousOn(citizen)).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('at a reception the same key reads it out, and in English it is English', async () => {
  const clerk = await desk.town.as('clerk')
  const { id } = (await clerk.post('/api/receptions', { stationId: desk.town.world.stationId })).body
  const page = await desk.at('clerk', `/console/receptions/${id}`, { language: 'en' })
  await page.getByRole('button', { name: /read it to him/ }).waitFor()
  await page.keyboard.press('Alt+G')
  await page
    .getByRole('dialog')
    .getByText(defaultPrivacyNotice.short.en ?? '')
    .waitFor()
  expect(await seriousOn(page)).toEqual([])
  expect(desk.complaints).toEqual([])
})
