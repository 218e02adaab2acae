import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, chair: Hand
const classify = { reason: '村内照明属于镇里的职责。' }
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, chair] = await desk.town.all('clerk', 'officer', 'chair')
})
afterAll(() => desk.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const chooseConstruction = async (page: Page) => {
  await page.getByLabel('承办单位').fill('城乡建设')
  await page
    .getByTitle(/城乡建设/)
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
}

test('an officer drafts by keyboard, the chair reads it beside the citizen’s words and gives it back, and the changed one is signed', async () => {
  const before = await desk.at('officer', '/console/')
  await before.getByRole('link', { name: /^待办/ }).waitFor()
  expect(await before.getByRole('link', { name: /^待签发/ }).count()).toBe(0)
  done(
    await chair.post('/api/office-settings', {
      organizationId: 'org_liulin_office',
      setting: 'signBeforeAssigning',
      value: 'on',
      fromDay: dayOf(desk.town.now()),
      reason: '主席团会议决定。',
      version: 0,
    }),
  )
  const { id } = await register(clerk, theDarkLane)
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await button(page, '交办').focus()
  await page.keyboard.press('Enter')
  await chooseConstruction(page)
  await page.getByLabel('理由').fill(classify.reason)
  await button(page, '拟办交办，送签发').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('交办已拟办，待签发。').waitFor()
  await page.getByText('柳林镇人大主席团有一份拟办待签发').waitFor()
  expect(await seriousOn(page)).toEqual([])
  expect(await stageOf(officer, id)).toBe('registered')
  const counter = await desk.at('clerk', `/console/suggestions/${id}`)
  await counter.getByText('柳林镇人大主席团有一份拟办待签发').waitFor()
  expect(await counter.getByRole('link', { name: '查看拟办' }).count()).toBe(0)

  const head = await desk.at('chair', '/console/signing')
  await head.getByRole('link', { name: /^待签发\s*1$/ }).waitFor()
  expect(await seriousOn(head)).toEqual([])
  await head.getByRole('link', { name: theDarkLane.title }).click()
  await head.getByText(theDarkLane.text).waitFor()
  await head.getByRole('region', { name: '拟办' }).getByText('柳林镇城乡建设办公室').waitFor()
  expect(await seriousOn(head)).toEqual([])
  await button(head, '退回修改').focus()
  await head.keyboard.press('Enter')
  await head.keyboard.type('请写明完成的时间。')
  expect(await seriousOn(head)).toEqual([])
  await head.getByRole('form', { name: '退回修改' }).getByRole('button', { name: '退回修改' }).click()
  await head.getByText('退回理由：请写明完成的时间。').waitFor()

  await page.reload()
  await page.getByText('退回理由：请写明完成的时间。').waitFor()
  await page.getByRole('link', { name: '查看拟办' }).click()
  await button(page, '修改拟办').click()
  await page.getByLabel('办理要求').fill('请五日内完成。')
  await page.getByRole('navigation').getByRole('link', { name: /^待办/ }).click()
  const question = page.getByRole('alertdialog', { name: /没有保存/ })
  await question.waitFor()
  expect(await seriousOn(page)).toEqual([])
  // Esc answers the question alone: the form behind it, which Esc puts away too, stands.
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  await page.getByLabel('办理要求').focus()
  expect(await page.getByLabel('办理要求').inputValue()).toBe('请五日内完成。')
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.getByRole('region', { name: '拟办' }).getByText('请五日内完成。').waitFor()
  await page.getByRole('navigation').getByRole('link', { name: /^待办/ }).click()
  await page.waitForURL(/\/tray\/todo/)
  expect(await question.count()).toBe(0)

  await head.reload()
  await button(head, '签发').focus()
  await head.keyboard.press('Enter')
  await head.getByText('已签发', { exact: true }).waitFor()
  expect(await stageOf(officer, id)).toBe('assigned')
  const { documents } = done(await officer.get(`/api/suggestions/${id}`))
  expect(documents.map(({ text }: { text: string }) => text)).toContain('请五日内完成。')
  await page.goto(`/console/suggestions/${id}`)
  await page.getByText('交办：拟办 刘静怡，签发 王建国').waitFor()
  await page.goto(`/console/assignment-sheet?ids=${encodeURIComponent(JSON.stringify([id]))}`)
  await page.getByText('拟办人 刘静怡').waitFor()
  await page.getByText('签发人（盖章） 王建国').waitFor()
  expect(desk.complaints).toEqual([])
})

test('a pile is drafted at once and signed at once, each with its result; one that has moved on cannot be chosen', async () => {
  const titles = ['南巷路灯不亮', '北巷路灯不亮', '学校门口路灯不亮']
  const pile: string[] = []
  for (const title of titles) pile.push((await register(clerk, { ...theDarkLane, title })).id)
  const page = await desk.at('officer', `/console/together?ids=${encodeURIComponent(JSON.stringify(pile))}`)
  await button(page, '交办').click()
  await chooseConstruction(page)
  await page.getByLabel('理由').fill(classify.reason)
  await button(page, '拟办交办，送签发').click()
  await page.getByText('3 件中已完成 3 件').waitFor()
  expect(await page.getByText('已拟办，待签发').count()).toBe(3)
  expect(await page.getByRole('link', { name: '打印交办单' }).count()).toBe(0)
  await must(clerk, pile[2]!, 'correct', {
    change: { what: 'place', placeId: desk.town.world.villageId },
    reason: '地点写错了。',
  })
  const head = await desk.at('chair', '/console/signing', { language: 'en' })
  await head.getByText('moved on since').waitFor()
  for (const title of titles.slice(0, 2)) await head.getByLabel(`Choose ${title}`).check()
  expect(await head.getByLabel(`Choose ${titles[2]}`).count()).toBe(0)
  await head.getByRole('button', { name: 'Sign the 2 chosen' }).click()
  await head.getByText('signed; now: assigned').nth(1).waitFor()
  expect(await seriousOn(head)).toEqual([])
  expect([
    await stageOf(officer, pile[0]!),
    await stageOf(officer, pile[1]!),
    await stageOf(officer, pile[2]!),
  ]).toEqual(['assigned', 'assigned', 'registered'])
})
