import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventedCounty } from '../../db/seed/worlds/invented-map.ts'
import { register } from '../town/deeds.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const [clerk, shiqiao] = await desk.town.all('clerk', 'shiqiao')
  for (const title of ['第一件', '第二件', '第三件']) await register(clerk, { ...theDarkLane, title })
  await register(shiqiao, { ...theFloodedUnderpass, stationId: 'org_shiqiao_station', title: '石桥的一件' })
})
afterAll(() => desk.close())

const file = (content: string, name = '乡镇.geojson') => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(content),
})
const asMap = '/console/figures?by=township&as=map'

test('without a map the numbers stand in their table, and it is said who brings one', async () => {
  const page = await desk.at('supervisor', '/console/figures')
  await page.getByRole('group', { name: '显示' }).getByRole('button', { name: '地图' }).click()
  await page.getByText('还没有导入地图').waitFor()
  await page
    .getByRole('table', { name: '未办结，按乡镇（街道）' })
    .getByRole('link', { name: '柳林镇 未办结 3' })
    .waitFor()
  expect(await seriousOn(page)).toEqual([])
})

test('an administrator looks at a file, sees what it lacks, imports it with its origin, and removes it', async () => {
  const page = await desk.at('administrator', '/console/township-map')
  await page.getByText('还没有导入地图').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('选择 GeoJSON 文件').setInputFiles(file('PK', '界线.zip'))
  await page.getByRole('alert').getByText('另存为 GeoJSON').waitFor()
  await page.getByLabel('选择 GeoJSON 文件').setInputFiles(file(inventedCounty(['某某乡'])))
  await page.getByRole('alert').getByText('没有一块对得上').waitFor()
  expect(await page.getByRole('button', { name: '导入这张图' }).count()).toBe(0)
  await page.getByLabel('选择 GeoJSON 文件').setInputFiles(file(inventedCounty(['柳林镇', '某某乡'])))
  await page.getByText('能导入 1 个乡镇（街道）的图，1 块不导入').waitFor()
  await page.getByText('图上没有：石桥街道').waitFor()
  await page.getByRole('row', { name: '2 某某乡 不是本县的，不导入' }).waitFor()
  await page.getByLabel('选择 GeoJSON 文件').setInputFiles(file(inventedCounty(['柳林镇', '石桥街道'])))
  await page.getByText('能导入 2 个乡镇（街道）的图，0 块不导入').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('图的来源').fill('清河县自然资源局 2026 年乡级界线')
  await page.keyboard.press('Enter')
  const standing = page.getByRole('region', { name: '现在的图' })
  await standing.getByText('2 个乡镇（街道）有图').waitFor()
  await standing.getByText('图的来源：清河县自然资源局').waitFor()
  expect(await standing.locator('svg text').allTextContents()).toEqual(['柳林镇', '石桥街道'])
  await standing.getByRole('button', { name: '撤下这张图' }).click()
  await page.getByLabel('撤下的原因').fill('界线要调整')
  await page.keyboard.press('Enter')
  await page.getByText('还没有导入地图').waitFor()
})

test('each area shows its number and opens its list, as does its row; the darkest is the most', async () => {
  const administrator = await desk.town.as('administrator')
  const asked = { countyId: '990121', content: inventedCounty(['柳林镇', '石桥街道']) }
  const { body } = await administrator.post('/api/township-map/imports', { act: 'preview', ...asked })
  await administrator.post('/api/township-map/imports', {
    act: 'take',
    ...asked,
    basedOn: body.basedOn,
    source: '测试用图',
  })
  const page = await desk.at('supervisor', asMap)
  const shapes = page.locator('.township-areas > g')
  await expect
    .poll(() => shapes.evaluateAll((all) => all.map((g) => g.getAttribute('class'))))
    .toEqual(['shade-4', 'shade-2'])
  expect(await shapes.locator('title').allTextContents()).toEqual(['柳林镇 3', '石桥街道 1'])
  await page.getByText('图的来源：测试用图').waitFor()
  // The mouse on a row shows its area.
  await page.getByRole('rowheader', { name: '石桥街道' }).hover()
  await page.locator('.township-areas > g.pointed title', { hasText: '石桥街道' }).waitFor({ state: 'attached' })
  await page.locator('.township-areas a', { hasText: '石桥街道' }).click()
  await page.waitForURL(/figures\/list.*measure=open/)
  await expect.poll(() => page.locator('td.title').allInnerTexts()).toEqual(['石桥的一件'])
  await page.goBack()
  // By keyboard each township is one stop: its number in the table.
  await page.getByRole('link', { name: '柳林镇 未办结 3' }).focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('石桥街道 未办结 1')
  await page.keyboard.press('Enter')
  await page.waitForURL(/figures\/list/)
  await page.goBack()
  await page.getByLabel('地图上显示哪个数').selectOption({ label: '现超期' })
  await expect.poll(() => shapes.locator('title').allTextContents()).toEqual(['柳林镇 0', '石桥街道 0'])
  expect(await page.locator('.township-areas a').count()).toBe(0)
  for (const [path, seen] of [
    [asMap, { dark: true }],
    [asMap, { language: 'en' }],
    [asMap, { phone: true }],
  ] as const) {
    const other = await desk.at('supervisor', path, seen)
    await other.locator('.township-areas a').first().waitFor()
    expect([seen, await seriousOn(other)]).toEqual([seen, []])
  }
})

test('a place asked for alone is drawn alone', async () => {
  const page = await desk.at('supervisor', `${asMap}&placeId=plc_shiqiao`)
  await expect.poll(() => page.locator('.township-areas title').allTextContents()).toEqual(['石桥街道 1'])
})

test('an English reader meets no Chinese of the desk itself', async () => {
  const page = await desk.at('administrator', '/console/township-map', { language: 'en' })
  await page.getByRole('heading', { name: 'The map now' }).waitFor()
  const said = await page.locator('main').innerText()
  expect(said.replace('测试用图', '')).not.toMatch(/\p{Script=Han}/u)
})
