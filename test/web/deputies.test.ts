import { writeXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deputyColumnNames, deputyColumns } from '../../workflows/rules/deputy-sheet.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const pick = async (page: Page, field: 'placeId' | 'stationId', value: string) => {
  await page.locator(`input#${field}`).focus()
  await page.keyboard.type(value)
  await page.locator('.ant-select-item-option-active', { hasText: value }).waitFor()
  await page.keyboard.press('Enter')
}

test('an administrator registers a deputy by keyboard alone and lands on his page; the same name leads to him', async () => {
  const page = await desk.at('administrator', '/console/deputies')
  await page.getByRole('link', { name: '李春生' }).first().waitFor()
  expect(await seriousOn(page)).toEqual([])
  const fill = async () => {
    await page.getByRole('button', { name: '登记代表' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('input#name:focus').waitFor()
    await page.keyboard.type('乔满仓')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('radio', { name: '乡镇' }).isChecked()).toBe(true)
    await pick(page, 'placeId', '柳林镇')
    await page.keyboard.press('Tab')
    await page.keyboard.type('第十届')
    await page.keyboard.press('Tab')
    await page.keyboard.type('河湾选区')
    await page.getByLabel('任期第一天').fill('2026-05-01')
    await pick(page, 'stationId', '柳林镇人大代表联络站')
    expect(await seriousOn(page)).toEqual([])
    await page.locator('input#constituency').focus()
    await page.keyboard.press('Enter')
  }
  await fill()
  await page.getByRole('heading', { name: '乔满仓' }).waitFor()
  await page.getByRole('cell', { name: /柳林镇人大代表联络站/ }).waitFor()
  await page.goto('/console/deputies')
  await fill()
  await page.getByText('本县已经登记了同名的人员').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.locator('section.card').getByRole('link', { name: '乔满仓' }).click()
  await page.getByRole('heading', { name: '乔满仓' }).waitFor()
})

test('a deputy moves to another station and where he was stays in sight; his mandate is ended with its last day', async () => {
  const page = await desk.at('administrator', '/console/deputies?text=杜万林')
  await page.getByRole('link', { name: '杜万林' }).click()
  await page.getByRole('button', { name: '调到另一个站' }).click()
  await pick(page, 'stationId', '石桥')
  await page.getByLabel('从哪天起').fill('2026-06-01')
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '调到另一个站' }).click()
  await page.getByRole('cell', { name: /柳林镇人大代表联络站.*2026年5月31日.*石桥街道/s }).waitFor()
  await page.getByRole('button', { name: '结束任职' }).click()
  await page.getByLabel('任期最后一天').fill('2020-01-01')
  await page.getByLabel('理由').fill('辞职')
  await page.getByRole('button', { name: '结束任职' }).click()
  await page.getByText('最后一天早于第一天').waitFor()
  await page.getByLabel('任期最后一天').fill('2026-07-31')
  await page.getByRole('button', { name: '结束任职' }).click()
  await page.getByText('已结束').first().waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.goto('/console/deputies?text=杜万林')
  await page.getByText('没有符合条件的代表').waitFor()
  await page.getByLabel('含已结束的').check()
  await page.getByRole('link', { name: '杜万林' }).waitFor()
})

test('an officer reads the register, in English too, and is offered no act', async () => {
  const page = await desk.at('officer', '/console/deputies', { language: 'en' })
  await page.getByRole('heading', { name: 'Deputies' }).waitFor()
  await page.getByLabel('All levels').selectOption('city')
  await page.getByRole('link', { name: '段红霞' }).waitFor()
  expect(await page.getByRole('link', { name: '许大勇' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Register a deputy' }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('link', { name: '段红霞' }).click()
  await page.getByRole('heading', { name: '段红霞' }).waitFor()
  expect(await page.getByRole('button', { name: 'End the mandate' }).count()).toBe(0)
  expect(desk.complaints).toEqual([])
})

test('a roll is looked at, its wrong cells are named, and the corrected sheet is imported', async () => {
  const page = await desk.at('administrator', '/console/deputies')
  await page.getByRole('link', { name: '用表格导入' }).click()
  await page.getByRole('link', { name: '下载空表（Excel）' }).waitFor()
  const line = ['尤一', '乡', '柳林镇', '第十届', '', '', '2026-05-01', '', '柳林镇人大代表联络站']
  const choose = async (cells: readonly string[]) => {
    const heading = deputyColumns.map((column) => deputyColumnNames[column].zh)
    const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: '名册', rows: [heading, [...cells]] }] }))
    await page.getByLabel('选择填好的表格').setInputFiles({ name: '名册.xlsx', mimeType: 'application/xlsx', buffer })
  }
  await choose(line.with(2, '没有镇').with(6, '明天'))
  const report = page.getByRole('table', { name: '不对的地方' })
  await report.getByRole('row', { name: /2 C 乡镇 没有镇 本县没有这个乡镇/ }).waitFor()
  await report.getByRole('row', { name: /2 G 任期第一天 明天 不是日期.*2026-05-01/ }).waitFor()
  expect(await page.getByRole('button', { name: /导入/ }).count()).toBe(0)
  expect(await seriousOn(page)).toEqual([])
  await choose(line)
  await page.getByText('核对无误，共 1 行').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('理由').fill('换届')
  await page.keyboard.press('Enter')
  await page.getByText('已导入：新登记代表 1 人').waitFor()
  await choose(line)
  await page.getByText('全部已经登记，不用导入').waitFor()
  await page.getByRole('link', { name: '返回名册' }).first().click()
  await page.getByRole('link', { name: '尤一' }).waitFor()
})
