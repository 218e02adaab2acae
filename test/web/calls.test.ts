import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer] = await desk.town.all('clerk', 'officer')
})
afterAll(() => desk?.close())

const assign = (id: string) =>
  must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })

test('an officer opens the day’s call list, calls, and enters a call heard and a call in vain in one batch, without a mouse', async () => {
  const tang = { ...masterTang, phone: '13977772002' }
  const qin = { ...grandmaQin, phone: '13977772001' }
  const lane = await register(clerk, { ...theDarkLane, submitters: [qin] })
  const well = await register(clerk, { ...theDarkLane, title: '学校门口井盖松动', submitters: [qin] })
  const bus = await register(clerk, { ...theDarkLane, title: '站牌看不清', submitters: [tang] })
  for (const { id } of [lane, well, bus]) await assign(id)

  const page = await desk.at('officer', '/console/')
  await page.getByRole('link', { name: '待反馈电话单' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /待反馈电话单 2 人/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])

  await page.getByRole('button', { name: '显示电话（留痕）' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('今天的待反馈电话')
  await page.keyboard.press('Enter')
  const heard = page.getByRole('region', { name: qin.name })
  await heard.getByText(qin.phone).waitFor()
  expect(await heard.getByRole('checkbox').count()).toBe(2)

  await heard.getByRole('radio', { name: '已告知' }).focus()
  await page.keyboard.press('Space')
  const vain = page.getByRole('region', { name: tang.name })
  await vain.getByRole('radio', { name: '没有打通' }).focus()
  await page.keyboard.press('Space')
  expect(await vain.getByRole('textbox', { name: '为什么没有打通' }).inputValue()).toBe('无人接听')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: /待反馈电话单 1 人/ }).waitFor()
  await vain.getByText(/未接通 1 次/).waitFor()

  for (const { id } of [lane, well]) {
    const { feedback } = done(await officer.get(`/api/suggestions/${id}`))
    expect(feedback[0].kinds.find(({ kind }: { kind: string }) => kind === 'assignmentStatus').state).toBe('told')
  }
})

test('a line that breaks while calls are entered loses none, and entering again doubles none', async () => {
  const lane = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone: '13977772003' }] })
  const well = await register(clerk, { ...theDarkLane, submitters: [{ ...masterTang, phone: '13977772004' }] })
  for (const { id } of [lane, well]) await assign(id)
  const page = await desk.at('officer', '/console/calls')
  const cardOf = ({ receiptNumber }: { receiptNumber: string }) =>
    page.locator('.call').filter({ hasText: receiptNumber })
  const save = page.getByRole('button', { name: /保存 1 人的结果/ })
  // The one is entered and its answer lost; the other never reaches the house.
  const breaks = ['after', 'before']
  await page.route('**/moves/recordFeedback', async (route) => {
    const when = breaks.shift()
    if (when === undefined) return route.continue()
    if (when === 'after') await route.fetch()
    return route.abort()
  })
  await cardOf(lane).getByRole('radio', { name: '已告知' }).check()
  await save.click()
  await cardOf(lane).waitFor({ state: 'detached' })
  await cardOf(well).getByRole('radio', { name: '已告知' }).check()
  await save.click()
  await cardOf(well)
    .getByText(/不会重复办理/)
    .waitFor()
  await save.click()
  await cardOf(well).waitFor({ state: 'detached' })
  for (const { id } of [lane, well]) {
    const told = await desk.town
      .ownerSql`select 1 from suggestion_event where suggestion_id = ${id} and kind = 'feedbackRecorded'`
    expect(told).toHaveLength(1)
  }
})

test('whoever has told everybody reads so, in either language', async () => {
  const page = await desk.at('county', '/console/calls', { language: 'en' })
  await page.getByText('Everybody has been told.').waitFor()
  expect(await page.locator('body').textContent()).not.toMatch(/待反馈|告知/)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
