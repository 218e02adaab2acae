import { afterAll, beforeAll, expect, test } from 'vitest'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done, handleByTownship, register, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, unit: Hand, shiqiao: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, unit, shiqiao] = await desk.town.all('clerk', 'officer', 'construction', 'shiqiao')
  const told = await register(clerk, { ...theDarkLane, title: '已经告知结果的一件' })
  await handleByTownship({ officer, unit }, told.id)
  await tell(officer, told.id, { kind: 'submitter', id: told.submitters[0]!.id }, ['assignmentStatus', 'result'])
  const half = await register(clerk, { ...theDarkLane, title: '只告知交办情况的一件' })
  await handleByTownship({ officer, unit }, half.id)
  await tell(officer, half.id, { kind: 'submitter', id: half.submitters[0]!.id }, ['assignmentStatus'])
  await register(shiqiao, { ...theFloodedUnderpass, stationId: 'org_shiqiao_station', title: '石桥的一件' })
})
afterAll(() => desk.close())

const today = () => dayOf(desk.town.now())

test('a supervisor reads the figures, follows a number to its list and from there to the matter', async () => {
  const page = await desk.at('supervisor', '/console/tray/all')
  await page.getByRole('navigation').getByRole('link', { name: '统计', exact: true }).click()
  await page.getByRole('heading', { name: '法定反馈与评价（期间受理的）' }).waitFor()
  const law = page.getByRole('region', { name: '法定反馈与评价（期间受理的）' })
  expect(await law.getByRole('row', { name: /交办情况反馈率/ }).innerText()).toMatch(/100%\s*2\/2/)
  expect(await law.getByRole('row', { name: /^结果反馈率/ }).innerText()).toMatch(/100%\s*1\/1/)
  await page.getByRole('link', { name: '未办结 2', exact: true }).click()
  await page.getByRole('link', { name: '只告知交办情况的一件' }).waitFor()
  expect(await page.locator('h1').innerText()).toContain('未办结')
  expect(await page.locator('td.title').allInnerTexts()).toHaveLength(2)
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '石桥的一件' }).waitFor()
})

test('every number of a ranking opens a list as long as it is', async () => {
  const page = await desk.at('supervisor', '/console/figures?by=township')
  await page.getByRole('link', { name: /^石桥.* 收集 1$/ }).waitFor()
  const links = await page.locator('.ranking a').evaluateAll((all) =>
    all.map((link) => ({
      href: (link as unknown as { href: string }).href,
      count: Number(/\d+$/.exec(link.getAttribute('aria-label') ?? '')),
    })),
  )
  expect(links.length).toBeGreaterThan(5)
  for (const { href, count } of links) {
    const query = new URL(href).search
    const { items } = done(await (await desk.town.as('supervisor')).get(`/api/figures/suggestions${query}`))
    expect([query, items.length]).toEqual([query, count])
  }
})

test('days, place and what is set beside stand in the address, and months stand one after the other', async () => {
  const nowhere = await desk.at('supervisor', '/console/figures?placeId=plc_nowhere')
  await nowhere.getByText('这段时间没有登记、受理或者在办的意见建议。').waitFor()
  const page = await desk.at('supervisor', '/console/figures')
  await page.getByLabel('期间', { exact: true }).selectOption('thisMonth')
  await page.getByLabel('对比').selectOption('before')
  await page.getByText('0，增加 3').waitFor()
  await page.getByLabel('地方').selectOption({ label: '柳林镇' })
  await page.getByText('0，增加 2').waitFor()
  await page.getByRole('button', { name: '登记月份' }).click()
  await page
    .getByRole('rowheader', { name: `${Number(today().slice(0, 4))}年${Number(today().slice(5, 7))}月登记的` })
    .waitFor()
  const [, month = '', onDay = ''] = today().split('-')
  const name = new RegExp(`${Number(month)}月${Number(onDay)}日 2$`)
  await page.getByRole('region', { name: '每天登记多少件' }).getByRole('link', { name }).click()
  await page.waitForURL(/figures\/list.*group=/)
  await expect.poll(() => page.locator('main tbody tr').count()).toBe(2)
  await page.goBack()
  await page.reload()
  await page.getByText('0，增加 2').waitFor()
  expect(new URL(page.url()).searchParams.get('by')).toBe('month')
})

test('what a door refuses is said, and each page of figures can be read by all', async () => {
  const wrong = await desk.at('supervisor', '/console/figures?from=2026-13-01&to=2026-01-01')
  await wrong.getByRole('alert').waitFor()
  const pages = [
    ['/console/figures?compare=year', {}],
    ['/console/figures?by=month', { dark: true }],
    [`/console/figures/list?from=${today()}&to=${today()}`, { language: 'en' }],
  ] as const
  for (const [path, seen] of pages) {
    const page = await desk.at('supervisor', path, seen)
    await page.waitForLoadState('networkidle')
    expect([path, await seriousOn(page)]).toEqual([path, []])
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
      true,
    )
  }
  expect(desk.complaints).toEqual([])
})
