import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { register } from '../town/deeds.ts'
import { theWageDispute } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
/** The receipt numbers of what ended eleven years ago. */
let numbers: readonly [string, string, string]
beforeAll(async () => {
  desk = await openDesk()
  const clerk = await desk.town.as('clerk')
  const told = {
    move: 'explain',
    text: '由法院审理。',
    reason: '个人诉讼',
    channelId: world.channels.court,
    mode: 'visit',
  }
  const aged = async () => {
    const { id, receiptNumber } = await register(clerk, { ...theWageDispute, onTheSpot: told })
    await desk.town.ownerSql`update suggestion set ended_at = '2015-06-01T10:00:00+08:00',
      registered_at = '2015-06-01T10:00:00+08:00' where id = ${id}`
    return receiptNumber
  }
  numbers = [await aged(), await aged(), await aged()]
})
afterAll(() => desk.close())

test('the head sets how long a kind is kept with the number of the agreement; an officer sees it and sets nothing', async () => {
  const page = await desk.at('countyhead', '/console/retention')
  const row = page.getByRole('row', { name: /^解释告知的/ })
  await row.getByText('没有设定，永久保管').waitFor()
  await page.getByText('还没有鉴定清单').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await row.getByRole('button', { name: '设定' }).click()
  await row.getByRole('radio', { name: '10年' }).check()
  await row.getByLabel('同意的文号').fill('清档函〔2026〕12号')
  await row.getByLabel('理由').fill('县档案局同意')
  await page.keyboard.press('Enter')
  await row.getByText('清档函〔2026〕12号').waitFor()
  await row.getByText('10年', { exact: true }).waitFor()
  const officer = await desk.at('county', '/console/retention')
  await officer.getByText('清档函〔2026〕12号').waitFor()
  expect(await officer.getByRole('button', { name: '设定' }).count()).toBe(0)
})

test('one proposes and holds back, nobody approves what he proposed, another approves, and what is destroyed says so for good', async () => {
  const page = await desk.at('county', '/console/retention')
  await page.getByRole('button', { name: '生成鉴定清单' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '生成鉴定清单' }).click()
  const [first, second, third] = numbers
  await page.getByText('3 件没有鉴定').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel(first).check()
  await page.getByRole('button', { name: '提出销毁（1 件）' }).click()
  await page.getByLabel('理由').fill('期满，没有保存价值')
  await page.keyboard.press('Enter')
  await page
    .getByRole('row', { name: new RegExp(first) })
    .getByText('提出销毁')
    .waitFor()
  expect(await page.getByRole('button', { name: /批准销毁|销毁已经批准/ }).count()).toBe(0)
  const held = page.getByRole('row', { name: new RegExp(third) })
  await held.getByRole('button', { name: '暂缓销毁' }).click()
  await held.getByLabel('理由').fill('诉讼正在审理')
  await page.keyboard.press('Enter')
  await held.locator('.tag').waitFor()
  expect(await held.getByRole('button').count()).toBe(0)

  const head = await desk.at('countyhead', new URL(page.url()).pathname)
  await head.getByLabel(second).check()
  await head.getByRole('button', { name: '提出销毁（1 件）' }).click()
  await head.getByLabel('理由').fill('期满')
  await head.keyboard.press('Enter')
  await head
    .getByRole('row', { name: new RegExp(second) })
    .getByText('提出销毁')
    .waitFor()
  await head.getByLabel(second).check()
  await head.getByRole('button', { name: '批准销毁（1 件）' }).click()
  await head.getByRole('button', { name: '确认批准' }).click()
  await head.getByText('销毁要两个人').waitFor()
  await head.getByRole('button', { name: '取消' }).click()
  await head.getByLabel(second).uncheck()
  await head.getByLabel(first).check()
  await head.getByRole('button', { name: '批准销毁（1 件）' }).click()
  await head.getByRole('button', { name: '确认批准' }).click()
  await head.getByText('已经批准销毁').waitFor()
  expect(await seriousOn(head)).toEqual([])

  await page.reload()
  await page.getByRole('button', { name: '销毁已经批准的 1 件' }).click()
  await page.getByText('不能恢复').waitFor()
  await page.getByRole('button', { name: '确认销毁' }).click()
  await page
    .getByRole('row', { name: new RegExp(first) })
    .getByText('已经销毁')
    .waitFor()
  expect(await page.getByLabel(first).count()).toBe(0)
})

test('what is held back stands with its reason until it is lifted with another', async () => {
  const page = await desk.at('county', '/console/retention')
  const row = page.getByRole('table', { name: '暂缓销毁' }).getByRole('row', { name: new RegExp(numbers[2]) })
  await row.getByText('诉讼正在审理').waitFor()
  await row.getByRole('button', { name: '解除' }).click()
  await row.getByLabel('理由').fill('判决已经生效')
  await page.keyboard.press('Enter')
  await row.getByText('判决已经生效').waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('who is not of the county office has no way to it; an English reader meets no Chinese of the desk', async () => {
  const clerk = await desk.at('clerk', '/console/tray/todo')
  expect(await clerk.getByRole('link', { name: '保管和鉴定' }).count()).toBe(0)
  const page = await desk.at('county', '/console/retention', { language: 'en' })
  await page.getByRole('heading', { name: 'Appraisal lists' }).waitFor()
  await page.getByText('Set by the head of the county office').waitFor()
  expect(await page.locator('main').getByText('鉴定').count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
