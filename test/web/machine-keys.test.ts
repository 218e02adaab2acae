import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('a key is given out by keyboard, is in sight once, lets its system ask, and is dead when it is taken back', async () => {
  const page = await desk.at('administrator', '/console/machine-keys')
  await page.getByText('还没有发过密钥').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '发放密钥' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('input#name:focus').waitFor()
  await page.keyboard.type('12345热线')
  await page.getByRole('combobox', { name: '联络站' }).focus()
  await page.keyboard.type('柳林镇人大代表联络站')
  await page.locator('.ant-select-item-option-active', { hasText: '柳林镇人大代表联络站' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: '渠道' }).focus()
  await page.keyboard.type('电话')
  await page.locator('.ant-select-item-option-active', { hasText: '电话' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('来源地址').fill('不是地址')
  await page.keyboard.press('Enter')
  await page.getByText('请写 IP 地址或者网段').waitFor()
  await page.getByLabel('来源地址').fill('127.0.0.1')
  await page.keyboard.press('Enter')
  await page.getByText('已发放：12345热线').waitFor()
  const key = await page.locator('.temporary .password').innerText()
  expect(await seriousOn(page)).toEqual([])

  const ask = () =>
    desk.town.app.inject({
      method: 'POST',
      url: '/api/intake/status',
      headers: { authorization: `Bearer ${key}` },
      payload: { receiptNumbers: ['990121-0001-2026-99999'] },
    })
  expect((await ask()).statusCode).not.toBe(401)
  await page.getByRole('button', { name: '已经交付，不再显示' }).click()
  const row = page.getByRole('row', { name: /12345热线/ })
  await row.getByText('有效', { exact: true }).waitFor()
  expect(await page.getByText(key).count()).toBe(0)
  await row.getByRole('button', { name: '收回' }).click()
  await row.getByLabel('为什么收回').fill('系统下线')
  await page.keyboard.press('Enter')
  await row.getByText('已收回').waitFor()
  expect((await ask()).statusCode).toBe(401)
})

test('who administers nothing finds no keys', async () => {
  const page = await desk.at('officer', '/console/machine-keys', { language: 'en' })
  await page.getByRole('alert').first().waitFor()
  expect(await page.getByRole('link', { name: 'Keys of other systems' }).count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
