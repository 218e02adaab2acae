import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

test('an administrator registers a person by keyboard alone, with post and account, who then signs in and chooses a password', async () => {
  const page = await desk.at('administrator', '/console/people')
  await page.getByRole('link', { name: '张晓梅' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '登记人员' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '登记人员' }).waitFor()
  await page.locator('input#name:focus').waitFor()
  await page.keyboard.type('冯小满')
  await page.keyboard.press('Tab')
  await page.keyboard.type('柳林镇人大代表联络站')
  await page.locator('.ant-select-item-option-active', { hasText: '柳林镇人大代表联络站' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '联络员' }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await page.getByRole('radio', { name: '联络员' }).isChecked()).toBe(true)
  await page.getByLabel('用户名').focus()
  await page.keyboard.type('feng.xiaoman')
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('已登记：冯小满').waitFor()
  const password = await page.locator('.temporary .password').innerText()
  expect(await seriousOn(page)).toEqual([])

  const hers = await desk.at(null, '/console/')
  await hers.getByLabel('用户名').fill('feng.xiaoman')
  await hers.getByLabel('密码').fill(password)
  await hers.keyboard.press('Enter')
  await hers.getByRole('heading', { name: '修改密码' }).waitFor()

  await page.getByRole('button', { name: '再登记一人' }).click()
  await page.getByLabel('姓名').fill('冯小满')
  await page.getByLabel('机构').fill('柳林镇人大代表联络站')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: '联络员' }).check()
  await page.getByRole('button', { name: '登记人员' }).click()
  await page.getByText('这里已经登记了同名同岗位的人员').waitFor()
})

test('a person’s page ends a post, arranges a substitute for some days, and shows a new password once', async () => {
  const page = await desk.at('administrator', '/console/people?name=刘静怡')
  await page.getByRole('link', { name: '刘静怡' }).click()
  await page.getByRole('heading', { name: '刘静怡' }).waitFor()
  await page.getByRole('button', { name: '安排代班' }).click()
  await page.getByLabel('谁代班').fill('史桥')
  await page.locator('.ant-select-item-option-active', { hasText: '史桥云' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('最后一天').fill('2099-12-31')
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '登记代班' }).click()
  await page.getByRole('button', { name: '登记代班' }).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: '重置密码' }).click()
  await page.getByRole('button', { name: '确认重置' }).click()
  const password = await page.locator('.temporary .password').innerText()
  const officer = await desk.town.app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username: 'officer', password },
  })
  expect(officer.statusCode).toBeLessThan(300)

  const other = await desk.at('administrator', '/console/people?name=史桥云')
  await other.getByText('至 2099年12月31日').waitFor()
  await other.getByRole('link', { name: '史桥云' }).click()
  const substitute = other.getByRole('row', { name: /柳林镇人大主席团/ })
  await substitute.getByRole('button', { name: '结束', exact: true }).click()
  await other.getByLabel('最后一天').fill('2020-01-01')
  await other.getByLabel('理由').fill('提前回来')
  await other.getByRole('button', { name: '结束这个岗位' }).click()
  await other.getByText('最后一天早于第一天').waitFor()
  await other.getByLabel('最后一天').fill('2099-01-01')
  await other.getByRole('button', { name: '结束这个岗位' }).click()
  await other.getByText('2099年1月1日').waitFor()
  expect(await seriousOn(other)).toEqual([])
})

test('a security administrator sees who gives which post, and registers the three administrators only', async () => {
  const page = await desk.at('security', '/console/people?name=邵明察')
  await page.getByRole('link', { name: '邵明察' }).click()
  await page.getByRole('button', { name: '结束', exact: true }).waitFor()
  await page.getByText('账户由系统管理员办理').waitFor()
  await page.goto('/console/people?name=张晓梅')
  await page.getByRole('link', { name: '张晓梅' }).click()
  await page.getByText('由系统管理员登记和结束').waitFor()
  expect(await page.getByRole('button', { name: '结束', exact: true }).count()).toBe(0)
})

test('an empty place says so, and who keeps no register has no door to one', async () => {
  const page = await desk.at('administrator', '/console/people?name=查无此人')
  await page.getByText('没有符合条件的人员').waitFor()
  expect(await seriousOn(page)).toEqual([])
  const clerk = await desk.at('clerk', '/console/tray/todo')
  expect(await clerk.getByRole('link', { name: '人员和岗位' }).count()).toBe(0)
  await clerk.goto('/console/people')
  await clerk.getByRole('alert').waitFor()
})

test('an English reader meets no Chinese of the desk itself in the registers', async () => {
  const page = await desk.at('administrator', '/console/people', { language: 'en' })
  await page.getByLabel('Find by name').waitFor()
  await page.getByRole('link', { name: '张晓梅' }).waitFor()
  for (const label of ['People and posts', 'Register a person', 'liaison officer'])
    expect([label, await page.getByText(label).count()]).not.toEqual([label, 0])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
