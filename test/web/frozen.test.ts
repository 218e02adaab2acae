import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, handleByTownship, must, register, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

const wholeDay = 86_400_000
let desk: Desk
let clerk: Hand, officer: Hand, unit: Hand, shiqiao: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, unit, shiqiao] = await desk.town.all('clerk', 'officer', 'construction', 'shiqiao')
  for (const title of ['甲巷的灯', '乙巷的灯', '丙巷的灯', '丁巷的灯']) {
    const receipt = await register(clerk, { ...theDarkLane, title })
    await handleByTownship({ officer, unit }, receipt.id)
    const kinds = title === '丁巷的灯' ? (['assignmentStatus'] as const) : (['assignmentStatus', 'result'] as const)
    await tell(officer, receipt.id, { kind: 'submitter', id: receipt.submitters[0]!.id }, [...kinds])
  }
  const owing = await register(clerk, { ...theDarkLane, title: '戊巷的灯' })
  await must(officer, owing.id, 'classify', { route: 'township', reason: '属于镇职责' })
  await register(shiqiao, { ...theDarkLane, stationId: 'org_shiqiao_station', title: '石桥的灯' })
  // All of it was a week ago, so that the days are over.
  await desk.town.ownerSql`update suggestion set registered_at = registered_at - interval '7 days'`
  await desk.town.ownerSql`update suggestion_event set recorded_at = recorded_at - interval '7 days'`
})
afterAll(() => desk.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const civil = (daysAgo: number) => dayOf(desk.town.now() - daysAgo * wholeDay)
/** What the paper says, row by row. */
const paper = (page: Page) => page.locator('.bulletin').innerText()

test('a county freezes some days, a township says why, the head fixes them, and the paper keeps every digit', async () => {
  const county = await desk.at('county', '/console/figures')
  await county.getByRole('navigation').getByRole('link', { name: '冻结与通报' }).click()
  await county.getByText('还没有冻结过的数据。从上面选一个已经结束的期间。').waitFor()
  expect(await seriousOn(county)).toEqual([])
  await county.getByLabel('第一天').fill(civil(20))
  await county.getByLabel('最后一天').fill(civil(0))
  await button(county, '冻结，开始核对').click()
  await county.getByText('期间还没有结束').waitFor()
  await county.getByLabel('最后一天').fill(civil(1))
  await button(county, '冻结，开始核对').click()
  await county.getByText('数据核对中').waitFor()
  await county.getByText('上年同期没有确定过的数据，不列同比。').waitFor()
  expect(await button(county, '确定并编号').count()).toBe(0)
  expect(await seriousOn(county)).toEqual([])
  const path = new URL(county.url()).pathname

  const township = await desk.at('officer', '/console/frozen')
  await township.locator('td.title a').click()
  await township.getByRole('link', { name: '未办结 2', exact: true }).click()
  const row = township.getByRole('row', { name: /戊巷的灯/ })
  await row.getByRole('button', { name: '说明情况' }).click()
  await township.keyboard.type('灯杆定制，已申请延期，纸质件在送。')
  await township.locator('a.who').click()
  await township.getByRole('alertdialog', { name: /没有保存/ }).waitFor()
  await township.keyboard.press('Escape')
  await row.getByRole('textbox').press('Enter')
  await row.getByText('柳林镇人大主席团：灯杆定制，已申请延期，纸质件在送。').waitFor()
  expect(await seriousOn(township)).toEqual([])

  const head = await desk.at('countyhead', path)
  await head.getByText(/核对满一日，.*以后才能确定/).waitFor()
  expect(await button(head, '确定并编号').isDisabled()).toBe(true)
  await desk.town.ownerSql`update frozen_figures set check_until = begun_at`
  await head.reload()
  await button(head, '确定并编号').click()
  await head.getByText(/^通报〔\d{4}〕1号$/).waitFor()
  await head.getByRole('link', { name: '通报', exact: true }).click()
  await head.getByRole('heading', { name: /^关于.*群众意见建议办理情况的通报$/ }).waitFor()
  expect(await seriousOn(head)).toEqual([])
  const first = await paper(head)
  expect(first).toMatch(/收集6件，受理5件；受理的办结3件，办结率60%/)
  expect(first).toMatch(/处理结果应反馈3件，已向每一位反馈3件，反馈率100%/)
  expect(first).toMatch(/灯杆定制，已申请延期，纸质件在送。[\s\S]*内部版，不对外公开/)

  // Whatever comes after: one more is told, everything else changes.
  const { items } = done(await officer.get('/api/suggestions?limit=100'))
  const last = items.find(({ title }: { title: string }) => title === '丁巷的灯')
  const { submitters } = done(await officer.get(`/api/suggestions/${last.id}`))
  await tell(officer, last.id, { kind: 'submitter', id: submitters[0].id }, ['result'])
  await head.reload()
  await head.locator('.bulletin').waitFor()
  expect(await paper(head)).toBe(first)
  await head.emulateMedia({ media: 'print' })
  expect(await head.locator('body').innerText()).not.toContain('返回这一期')
  await head.emulateMedia({ media: 'screen' })
})

test('outside, no small count is told, nor one from which it could be reckoned, and the paper says so', async () => {
  const [set] = done(await (await desk.town.as('county')).get('/api/frozen-figures')).items
  const page = await desk.at('county', `/console/frozen/${set.id}/bulletin`)
  await page.getByRole('row', { name: /^石桥/ }).waitFor()
  expect(await page.getByRole('row', { name: /^石桥/ }).innerText()).toMatch(/\t1\t0\t0/)
  await page.getByRole('checkbox').click()
  await page.getByText('公开版', { exact: true }).waitFor()
  const told = await paper(page)
  expect(await page.getByRole('row', { name: /^石桥/ }).innerText()).toMatch(/\t＊\t0\t0/)
  // Six in all, and one that is not told: the other row would tell it.
  expect(await page.getByRole('row', { name: /^柳林镇人大/ }).innerText()).toMatch(/\t＊\t5\t3\t＊/)
  expect(told).toContain('＊：3 件以下的，以及可以由此推算的，不公开。')
  expect(told).not.toContain('灯杆定制')
  await page.reload()
  await page.getByText('公开版', { exact: true }).waitFor()
  expect(await paper(page)).toBe(told)
  const english = await desk.at('county', `/console/frozen/${set.id}/bulletin?outside=true`, { language: 'en' })
  await english.getByText('Version for outside', { exact: true }).waitFor()
  expect(await seriousOn(english)).toEqual([])
  expect(desk.complaints).toEqual([])
})

test('who has no part in frozen figures is told that there are none, and who has a part prints no paper of the county', async () => {
  const [set] = done(await (await desk.town.as('county')).get('/api/frozen-figures')).items
  const page = await desk.at('baiyang', `/console/frozen/${set.id}`)
  await page.getByRole('alert').waitFor()
  expect(await page.locator('.figure-groups').count()).toBe(0)
  // Who sees a part of it would print other digits under the same number.
  const township = await desk.at('officer', `/console/frozen/${set.id}`)
  await township.getByText('数据截至').first().waitFor()
  expect(await township.getByRole('link', { name: '通报', exact: true }).count()).toBe(0)
  await township.goto(`/console/frozen/${set.id}/bulletin`)
  await township.getByText('通报由冻结数据的县级机关印制').waitFor()
  expect(await township.locator('.bulletin').count()).toBe(0)
})
