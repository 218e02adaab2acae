import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand
const aLamp = { ...theDarkLane, categoryId: 'cat_010201' }
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer] = await desk.town.all('clerk', 'officer')
  for (let n = 0; n < 2; n++) {
    const { id } = await register(clerk, aLamp)
    await must(officer, id, 'assign', {
      unitId: desk.town.world.units.construction,
      classify: { reason: '村内照明属于镇里的职责。' },
    })
  }
})
afterAll(() => desk.close())

const openForm = async (page: Page) => {
  await page.getByRole('button', { name: '交办', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('近一年本乡镇（街道）同类 2 件交给它').waitFor()
}
const heldBy = async (id: string) =>
  done(await officer.get(`/api/suggestions/${id}`)).assignments.map(({ unit }: { unit: { id: string } }) => unit.id)

test('an officer takes the unit that such matters went to by one digit, reads why, and nothing is offered where nothing is known', async () => {
  const { id } = await register(clerk, aLamp)
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await openForm(page)
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('承办单位').focus()
  await page.keyboard.press('1')
  await page.locator('.ant-select', { hasText: '柳林镇城乡建设办公室' }).first().waitFor()
  await page.getByLabel('理由').fill('村内照明属于镇里的职责。')
  await page.keyboard.press('Control+Enter')
  await expect.poll(() => heldBy(id)).toEqual([desk.town.world.units.construction])

  const unknown = (await register(clerk, theDarkLane)).id
  const asked = page.waitForResponse((answer) => answer.url().includes(`${unknown}/usual-units`))
  await page.goto(`/console/suggestions/${unknown}`)
  await page.getByRole('button', { name: '交办', exact: true }).click()
  expect((await (await asked).json()).items).toEqual([])
  await page.getByLabel('承办单位').waitFor()
  expect(await page.locator('.usual-units').count()).toBe(0)
  const english = await desk.at('officer', `/console/suggestions/${(await register(clerk, aLamp)).id}`, {
    language: 'en',
  })
  await english.getByRole('button', { name: 'assign', exact: true }).click()
  await english.getByText('3 of this topic in this township went there in the last year').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a pile of one topic is offered its unit, and a click gives it to all', async () => {
  const pile = [(await register(clerk, aLamp)).id, (await register(clerk, aLamp)).id]
  const page = await desk.at('officer', `/console/together?ids=${encodeURIComponent(JSON.stringify(pile))}`)
  await page.getByRole('button', { name: '交办', exact: true }).click()
  await page.getByRole('button', { name: '1 柳林镇城乡建设办公室' }).click()
  await page.getByLabel('理由').fill('村内照明属于镇里的职责。')
  await page.getByRole('button', { name: '确认交办' }).click()
  await page.getByText('2 件中已完成 2 件').waitFor()
  for (const id of pile) expect(await heldBy(id)).toEqual([desk.town.world.units.construction])
})
