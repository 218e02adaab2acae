import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { must, register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let fresh: string, assigned: string
beforeAll(async () => {
  desk = await openDesk()
  const [clerk, officer] = await desk.town.all('clerk', 'officer')
  fresh = (await register(clerk, theDarkLane)).id
  assigned = (await register(clerk, theDarkLane)).id
  await must(officer, assigned, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
})
afterAll(() => desk.close())

const open = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const words = '写了很长的一段话，还没有提交。'

test('whoever goes away from a form he has written in is asked first; an untouched one is left unasked', async () => {
  const forms = [
    ['chair', '/console/research/open', null, '为什么要调研'],
    ['officer', `/console/suggestions/${fresh}`, open('分类'), '理由'],
    ['officer', `/console/suggestions/${assigned}`, open('记录反馈'), '告知的内容（可不填）'],
    ['clerk', `/console/suggestions/${fresh}`, open('登记一条请求'), '他的原话'],
    ['officer', '/console/wordings', open('增加模板'), /^内容/],
  ] as const
  for (const [who, path, opened, label] of forms) {
    const page = await desk.at(who, path)
    const away = page.locator('a.who')
    const question = page.getByRole('alertdialog', { name: '这里有写好还没有保存的内容' })
    const field = page.getByRole('textbox', { name: label })
    const gone = () => page.getByRole('heading', { name: '我的账户', level: 1 }).waitFor()
    const begin = async () => {
      await opened?.(page)
      await field.waitFor()
    }
    await begin()
    await away.click()
    await gone()
    await page.goBack()
    await page.waitForURL(`**${path}`)
    await begin()
    await field.fill(words)
    await away.click()
    await question.waitFor()
    expect([path, label, await seriousOn(page)]).toEqual([path, label, []])
    await question.getByRole('button', { name: '留在这里' }).click()
    await question.waitFor({ state: 'detached' })
    expect([path, label, await field.inputValue()]).toEqual([path, label, words])
    await away.click()
    await question.getByRole('button', { name: '不保存，离开' }).click()
    await gone()
  }
})

test('what was sent is not asked about again, and the question reads in English too', async () => {
  const page = await desk.at('chair', '/console/research/open', { language: 'en' })
  await page.getByLabel('Topic').fill('Lamps of the villages')
  await page.getByLabel('Why', { exact: true }).fill('Many ask.')
  await page.getByRole('navigation').getByRole('link', { name: 'Researches' }).click()
  await page.getByRole('alertdialog', { name: /Leave all the same\?/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('main').getByRole('button', { name: 'Open a research' }).click()
  await page.getByRole('heading', { name: /Lamps of the villages/ }).waitFor()
  expect(await page.getByRole('alertdialog').count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
