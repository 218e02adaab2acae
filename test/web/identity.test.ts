import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../api/api.ts'
import { buildApp } from '../../api/app.ts'
import { identityProvider } from '../../api/oidc/identity-provider.ts'
import { freePort } from '../../local/free-port.ts'
import { openProvider, type OpenProvider } from '../town/open-provider.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let provider: OpenProvider
let app: Api
let host: string
beforeAll(async () => {
  const port = await freePort(0)
  host = `http://127.0.0.1:${port}`
  ;[desk, provider] = await Promise.all([openDesk(), openProvider(`${host}/console/sign-in/back`)])
  app = await buildApp({ ...desk.town.app.needs, identityProvider: identityProvider(provider.settings) })
  await app.listen({ host: '127.0.0.1', port })
})
afterAll(async () => {
  await app.close()
  await Promise.all([desk.close(), provider.close()])
})

test('whoever is not linked reads his number, an administrator links it, and he comes in where he wanted to be', async () => {
  provider.expect({ subject: 'sub-water' })
  const page = await desk.at(null, `${host}/console/mine`)
  await page.getByRole('button', { name: '用统一身份认证登录' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByLabel('密码').press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('您的认证编号：sub-water').waitFor()
  expect(new URL(page.url()).search).toBe('')
  expect(await seriousOn(page)).toEqual([])

  const administrator = await desk.at(null, `${host}/console/people`)
  await administrator.getByLabel('用户名').fill('administrator')
  await administrator.getByLabel('密码').fill('administrator-2026')
  await administrator.keyboard.press('Enter')
  await administrator.getByRole('navigation').first().waitFor()
  const personId = desk.town.world.accounts.find(({ username }) => username === 'water')?.personId ?? ''
  await administrator.goto(`${host}/console/people/${personId}`)
  await administrator.getByRole('button', { name: '关联统一身份认证' }).click()
  await administrator.getByLabel('认证编号').fill('sub-water')
  await administrator.keyboard.press('Enter')
  await administrator.getByText('已关联统一身份认证').waitFor()
  expect(await seriousOn(administrator)).toEqual([])

  await page.getByRole('button', { name: '用统一身份认证登录' }).click()
  await page.getByRole('navigation').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/console/mine')
})

test('where there is no provider the page offers none, and in English it is offered in English', async () => {
  const without = await desk.at(null, '/console/tray/todo')
  await without.waitForLoadState('networkidle')
  expect(await without.getByRole('button', { name: '用统一身份认证登录' }).count()).toBe(0)
  const english = await desk.at(null, `${host}/console/tray/todo`, { language: 'en' })
  await english.getByRole('button', { name: 'Sign in with the identity provider' }).waitFor()
  expect(await seriousOn(english)).toEqual([])
})
