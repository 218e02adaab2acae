import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { register } from '../town/deeds.ts'
import { theWageDispute } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a clerk enters that a citizen wants to be erased, the chair grants it with a reason, and his name is gone from the page', async () => {
  const clerk = await desk.town.as('clerk')
  const onTheSpot = {
    move: 'explain',
    text: '请向县法院诉讼服务中心询问。',
    reason: '个人诉讼',
    channelId: world.channels.court,
    mode: 'visit',
  }
  const { id } = await register(clerk, { ...theWageDispute, onTheSpot })
  const empty = await desk.at('chair', '/console/personal-requests')
  await empty.getByText('没有等待答复的个人信息请求').waitFor()
  expect(await seriousOn(empty)).toEqual([])

  const page = await desk.at('clerk', `/console/suggestions/${id}`)
  await page.getByRole('button', { name: '登记一条请求' }).click()
  await page.getByLabel('要求').selectOption('erasure')
  await page.getByLabel('他的原话').fill('事情问清楚了，请删去我的姓名和电话。')
  await page.getByRole('button', { name: '登记一条请求' }).click()
  await page.getByText('事情问清楚了').waitFor()
  expect(await page.getByRole('button', { name: '同意删除' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])

  const chair = await desk.at('chair', '/console/personal-requests')
  await chair.getByRole('button', { name: '同意删除' }).click()
  await chair.getByLabel('答复的理由').fill('已归档，依申请删除。')
  await chair.keyboard.press('Enter')
  await chair.getByText('没有等待答复的个人信息请求').waitFor()
  await chair.getByRole('button', { name: '全部' }).click()
  await chair.getByText('答复：已归档，依申请删除。').waitFor()
  expect(await seriousOn(chair)).toEqual([])
  await chair.getByRole('main').getByRole('link').first().click()
  await chair.getByText('个人信息已删除').waitFor()
  expect(await chair.getByText('秦').count()).toBe(0)
  expect(desk.complaints).toEqual([])
})

test('an English reader meets no Chinese of the desk itself', async () => {
  const page = await desk.at('chair', '/console/personal-requests', { language: 'en' })
  await page.getByRole('button', { name: 'All', exact: true }).click()
  await page.getByText('done as asked').waitFor()
  for (const label of ['Requests about personal data', 'Waiting', 'to erase'])
    expect([label, await page.getByText(label).count()]).not.toEqual([label, 0])
})
