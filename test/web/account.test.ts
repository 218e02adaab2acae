import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { shownBy } from '../town/shown-by.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('whoever was given a password chooses his own before he sees anything else', async () => {
  const administrator = await desk.town.as('administrator')
  const { personId } = done(await (await desk.town.as('water')).get('/api/me'))
  const { temporaryPassword } = done(await administrator.post(`/api/accounts/${personId}/password-reset`))
  const page = await desk.at(null, '/console/tray/todo')
  await page.getByLabel('用户名').fill('water')
  await page.getByLabel('密码').fill(temporaryPassword)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '修改密码' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('现在的密码').fill(temporaryPassword)
  await page.getByLabel('新密码').fill('short')
  await page.getByLabel('再写一遍').fill('short')
  await page.keyboard.press('Enter')
  await page.getByText('（至少 10 个字符）').first().waitFor()
  await page.getByLabel('新密码').fill('Clear-river-7')
  await page.getByLabel('再写一遍').fill('Clear-river-7')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '待办' }).waitFor()
})

test('a second factor is set up on one’s account, and asked at the next sign-in', async () => {
  const page = await desk.at('county', '/console/account')
  await page.getByLabel('现在的密码').last().fill('county-2026')
  await page.getByRole('button', { name: '开始设置' }).click()
  const key = await page.locator('.second-factor p code').innerText()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('应用里显示的六位数字').fill(await shownBy(key, 0))
  await page.getByRole('button', { name: '确认启用' }).click()
  await page.getByRole('button', { name: '停用' }).waitFor()

  const fresh = await desk.at(null, '/console/tray/todo')
  await fresh.getByLabel('用户名').fill('county')
  await fresh.getByLabel('密码').fill('county-2026')
  await fresh.keyboard.press('Enter')
  await fresh.getByLabel('动态口令').fill(await shownBy(key, 1))
  expect(await seriousOn(fresh)).toEqual([])
  await fresh.keyboard.press('Enter')
  await fresh.getByRole('heading', { name: '待办' }).waitFor()
})

test('one’s account shows where one is signed in, and ends what is elsewhere', async () => {
  const elsewhere = await desk.town.as('countyhead')
  const page = await desk.at('countyhead', '/console/account')
  await page.getByRole('button', { name: '结束' }).first().waitFor()
  expect(await seriousOn(page)).toEqual([])
  while ((await page.getByRole('button', { name: '结束' }).count()) > 0) {
    const before = await page.getByRole('row').count()
    await page.getByRole('button', { name: '结束' }).first().click()
    await page.getByRole('form', { name: '结束' }).getByLabel('现在的密码').fill('countyhead-2026')
    expect(await seriousOn(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page
      .getByRole('row')
      .nth(before - 1)
      .waitFor({ state: 'detached' })
  }
  expect((await elsewhere.get('/api/me')).status).toBe(401)
  await page.getByText('就是这里').waitFor()
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
