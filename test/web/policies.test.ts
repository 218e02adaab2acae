import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let numbers: readonly string[]
beforeAll(async () => {
  desk = await openDesk()
  // One who may see the matters is made an administrator too: he finds the list, not only its length.
  await desk.town.ownerSql`insert into post (id, person_id, role, organization_id, from_on)
    values ('pst_second_supervisor', 'per_gao_supervisor', 'systemAdministrator', 'org_qinghe_office', '2024-05-01')`
  const clerk = await desk.town.as('clerk')
  const matters = [await register(clerk, theDarkLane), await register(clerk, theDarkLane)]
  numbers = matters.map(({ receiptNumber }) => receiptNumber)
})
afterAll(() => desk.close())

const classify = '受理分类（各种方式）'

test('a draft shows each fault under its line, keeps nothing until it is mended, and says what it would do to what is open', async () => {
  const page = await desk.at('supervisor', '/console/policies')
  await page.getByRole('row', { name: /默认时限第 1 版.*建议时限/ }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '起草新的时限' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '起草新的时限' }).click()
  await page.getByRole('heading', { name: '青禾县办理时限（草稿）' }).waitFor()
  await page.getByLabel(classify, { exact: true }).fill('6')
  await page.keyboard.press('Enter')
  const fault = page.getByRole('row', { name: /受理分类（各种方式）会超过解答回复/ })
  await fault.waitFor()
  await page.getByText('没有保存：有').waitFor()
  expect(await seriousOn(page)).toEqual([])

  await page.getByLabel(classify, { exact: true }).fill('1')
  await page.getByLabel(`${classify} 提醒`, { exact: true }).selectOption('不提醒')
  await page.getByText('先保存，才能看影响、发布').waitFor()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('都已保存').waitFor()
  expect(await fault.count()).toBe(0)
  await page.getByRole('button', { name: '看对在办件的影响' }).click()
  await page.getByText('在办件有 2 件的日期会变').waitFor()
  for (const number of numbers) await page.getByRole('link', { name: number }).waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('whoever leaves a draft that is not saved is asked, by a link, by the way back and by closing the window: he stays with all of it, or leaves without', async () => {
  const page = await desk.at('supervisor', '/console/policies')
  const question = page.getByRole('alertdialog', { name: /没有保存/ })
  const amount = page.getByLabel(classify, { exact: true })
  const toList = page.getByRole('navigation').getByRole('link', { name: '办理时限' })
  const inDraft = async () => {
    await page.getByRole('link', { name: '青禾县办理时限（草稿）' }).click()
    await amount.waitFor()
    return amount.inputValue()
  }
  const outOfDraft = () => page.getByRole('heading', { name: '办理时限', exact: true }).waitFor()
  expect(await inDraft()).toBe('1')
  await toList.click()
  await outOfDraft()
  await inDraft()
  await amount.fill('2')
  await toList.focus()
  await page.keyboard.press('Enter')
  await question.waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await question.waitFor({ state: 'detached' })
  expect([await amount.inputValue(), new URL(page.url()).pathname]).toEqual([
    '2',
    expect.stringContaining('/policies/drafts/'),
  ])
  await page.goBack({ waitUntil: 'commit' }).catch(() => null)
  await question.waitFor()
  await page.keyboard.press('Escape')
  await question.waitFor({ state: 'detached' })
  await page.waitForURL(/\/policies\/drafts\//)
  expect(await amount.inputValue()).toBe('2')
  const [closing] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
  expect(closing.type()).toBe('beforeunload')
  await closing.dismiss()
  expect(await amount.inputValue()).toBe('2')
  await toList.click()
  await question.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await outOfDraft()

  expect(await inDraft()).toBe('1')
  await amount.fill('2')
  await amount.press('Enter')
  await page.getByText('都已保存').waitFor()
  await page.goBack()
  await outOfDraft()
  expect(await inDraft()).toBe('2')
  await amount.fill('1')
  await amount.press('Enter')
  await page.getByText('都已保存').waitFor()
  await toList.click()
  await outOfDraft()
  expect(await question.count()).toBe(0)
})

test('published, it stands as 建议时限 from its day; open ones are moved by an act with a reason, and its progress is seen', async () => {
  const page = await desk.at('supervisor', '/console/policies')
  await page.getByRole('link', { name: '青禾县办理时限（草稿）' }).click()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByRole('textbox', { name: /^理由/ }).fill('县里发文施行')
  await page.keyboard.press('Enter')
  await page.getByText('施行日期要写明').waitFor()
  await page.getByLabel('施行日期').fill(dayOf(Date.now()))
  await page.keyboard.press('Enter')
  await page.getByText('都已保存').waitFor()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await page.getByRole('textbox', { name: /^理由/ }).fill('县里发文施行')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '青禾县第 1 版' }).waitFor()
  await page.getByText('没有正式发文').waitFor()
  await page.getByRole('row', { name: /受理分类（各种方式） 1个工作日/ }).waitFor()

  await page.getByText('2 件在办件还按其他版本办理').waitFor()
  await page.getByRole('button', { name: '先看影响，再改用' }).click()
  await page.getByText('在办件有 2 件会改用').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('textbox', { name: /^理由/ }).fill('一并改用')
  await page.keyboard.press('Enter')
  await page.getByText('2 件全部算完').waitFor()
  await page.getByText('没有按其他版本办理的在办件').waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('who keeps no county reads the versions in words, begins no draft and moves nothing', async () => {
  const page = await desk.at('officer', '/console/policies', { language: 'en' })
  await page.getByRole('link', { name: 'Default, version 1' }).click()
  await page
    .getByRole('row', { name: /Handling \(assignment\) 15 working days assignment suggested time limit/ })
    .waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.goto('/console/policies')
  await page.getByRole('link', { name: 'Default, version 1' }).waitFor()
  expect(await page.getByRole('button', { name: 'Begin a draft' }).count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
