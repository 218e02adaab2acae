import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from '../town/deeds.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const words = '南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。'
const kept = (page: Page) => page.getByText('草稿已存在服务器上').waitFor()
const drafts = async () => done(await (await desk.town.as('clerk')).get('/api/drafts')).items

test('a clerk’s typing survives the closing of the browser: signed in elsewhere he goes on by keyboard, and registering ends the draft', async () => {
  const first = await desk.at('clerk', '/console/register')
  await first.keyboard.type(words)
  await kept(first)
  await first.getByLabel('姓名').fill('秦秀兰')
  await first.getByLabel('联系电话').focus()
  await first.keyboard.type('13800000001')
  // Leaving the field keeps it; then the machine is somebody else's.
  const saved = first.waitForResponse(
    (answer) =>
      answer.ok() && answer.request().method() === 'PUT' && /13800000001/.test(answer.request().postData() ?? ''),
  )
  await first.keyboard.press('Tab')
  await saved
  const stores = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])'
  expect(await first.evaluate(stores)).not.toMatch(/[\u4e00-\u9fff]|138/)
  await first.context().close()

  const page = await desk.at('clerk', '/console/drafts')
  const found = page.getByRole('link', { name: '南巷晚上没有灯' })
  await found.waitFor()
  expect(await seriousOn(page)).toEqual([])
  await found.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '登记一件意见建议' }).waitFor()
  expect(await page.getByLabel('反映的内容').inputValue()).toBe(words)
  expect(await page.getByLabel('联系电话').inputValue()).toBe('13800000001')
  await page.keyboard.press('Control+Enter')
  await page.getByText('已登记，请把回执交给反映人').waitFor()
  expect(await drafts()).toEqual([])
})

test('while no line stands the same save is sent again and says so; what was written meanwhile follows it', async () => {
  const page = await desk.at('clerk', '/console/register')
  const keys: string[] = []
  await page.route('**/api/drafts/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue()
    keys.push(route.request().headers()['idempotency-key'] ?? '')
    // The first answer is lost on the way, the second request never arrives.
    if (keys.length === 1) await route.fetch()
    return keys.length < 3 ? route.abort() : route.continue()
  })
  await page.keyboard.type('断网时写的第一句')
  await page.getByText('网络不通：草稿还没有存上').waitFor()
  await page.keyboard.type('，后来写的第二句')
  await kept(page)
  await desk.town.until(async () => (await drafts())[0]?.content.text === '断网时写的第一句，后来写的第二句')
  expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]])
  expect(keys[3]).not.toBe(keys[0])
  expect(await drafts()).toHaveLength(1)
})

test('what another window changed is not overwritten: the sentence says so, and what stands here is kept as another', async () => {
  const [draft] = await drafts()
  const page = await desk.at('clerk', `/console/register?draft=${draft.id}`)
  const clerk = await desk.town.as('clerk')
  done(await clerk.put(`/api/drafts/${draft.id}`, { version: draft.version, content: { text: '别的窗口写的' } }))
  await page.getByLabel('反映的内容').fill('这个窗口写的')
  await page.getByText('这份草稿已经在别的窗口改过').waitFor()
  await page.getByRole('button', { name: '另存为一份草稿' }).click()
  await kept(page)
  expect((await drafts()).map((one: { content: { text: string } }) => one.content.text)).toEqual([
    '这个窗口写的',
    '别的窗口写的',
  ])
})

test('a draft is discarded and taken back', async () => {
  const page = await desk.at('clerk', '/console/drafts')
  await page.getByRole('button', { name: '删除：这个窗口写的' }).click()
  await page.getByText('已删除：这个窗口写的').waitFor()
  await page.getByRole('button', { name: '删除：这个窗口写的' }).waitFor({ state: 'detached' })
  expect(await drafts()).toHaveLength(1)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '这个窗口写的' }).waitFor()
  expect(await drafts()).toHaveLength(2)
})

test('the next person of a reception is kept too, and is gone on with in that reception', async () => {
  const page = await desk.at('clerk', '/console/receptions')
  await page.getByRole('button', { name: '开始接待' }).click()
  await page.getByRole('heading', { name: '第 1 位' }).waitFor()
  await page.keyboard.type('水渠堵了，地浇不上。')
  await page.keyboard.press('Tab')
  await page.keyboard.type('13700000001')
  await desk.town.until(async () => (await drafts())[0]?.content.submitters?.[0]?.phone === '13700000001')
  await page.context().close()
  const again = await desk.at('clerk', '/console/drafts')
  await again.getByRole('link', { name: '水渠堵了' }).click()
  await again.getByRole('heading', { name: '第 1 位' }).waitFor()
  const text = again.getByLabel('反映的内容')
  await again.waitForFunction(`document.querySelector('textarea')?.value === '水渠堵了，地浇不上。'`)
  await text.focus()
  await again.keyboard.press('Control+Enter')
  await again.getByText('接待 1 人，收集 1 件').waitFor()
  expect((await drafts()).map((one: { content: { receptionId?: string } }) => one.content.receptionId)).toEqual([
    undefined,
    undefined,
  ])
})

test('the list says beforehand which drafts will go', async () => {
  await desk.town.ownerSql`update intake_draft set touched_at = now() - interval '25 days'`
  const page = await desk.at('clerk', '/console/drafts')
  await page
    .getByText(/月\d+日自动删除/)
    .first()
    .waitFor()
  expect(await seriousOn(page)).toEqual([])
  const english = await desk.at('officer', '/console/drafts', { language: 'en' })
  await english.getByText('No drafts.').waitFor()
  expect(await english.locator('main').innerText()).not.toMatch(/[\u4e00-\u9fff]/)
  expect(await seriousOn(english)).toEqual([])
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
