import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { giveLink, type GivenLink } from '../town/by-link.ts'
import { done, must, register, stageOf } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer] = await desk.town.all('clerk', 'officer')
  await desk.town.ownerSql`update organization set phone = '0370-5550123' where id = 'org_liulin_office'`
})
afterAll(() => desk?.close())

async function assigned(): Promise<{ id: string; link: GivenLink }> {
  const { id } = await register(clerk, theDarkLane)
  const unitId = desk.town.world.units.construction
  await must(officer, id, 'assign', { unitId, note: '请先查看现场。', classify: { reason: '属于镇里的职责' } })
  return { id, link: await giveLink(officer, id) }
}
/** On a phone of 360 px; the fragment is all the unit has beside the code. */
const unfold = (link: GivenLink, language: 'zh' | 'en' = 'zh') =>
  desk.at(null, `/link#${link.id}.${link.token}`, { phone: true, language })
async function enter(page: Page, code: string) {
  await page.getByRole('textbox', { name: '校验码' }).fill(code)
  await page.getByRole('button', { name: '打开' }).click()
}
const fits = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

test('a unit signs, asks for more time and hands in its result on a phone, by nothing but its link and code', async () => {
  const { id, link } = await assigned()
  const page = await unfold(link)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  expect(await seriousOn(page)).toEqual([])
  await enter(page, '00000000')
  await page.getByText('链接或者校验码不正确。').waitFor()
  await enter(page, link.code.toLowerCase())

  await page.getByRole('heading', { name: theDarkLane.title }).waitFor()
  for (const words of [theDarkLane.text, '请先查看现场。', '0370-5550123', '不是本单位的：申请退回'])
    await page.getByText(words).first().waitFor()
  expect(await seriousOn(page)).toEqual([])
  expect(await fits(page)).toBe(true)
  await page.getByRole('button', { name: '签收', exact: true }).click()
  await page.getByText('已签收。').waitFor()
  expect(await stageOf(officer, id)).toBe('handling')

  await page.getByRole('button', { name: '来不及：申请延期' }).click()
  await page.getByLabel('理由').fill('灯杆须定制。')
  await page.getByLabel('延长多少天').fill('5')
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText('等交办单位审批').waitFor()
  await must(officer, id, 'decideExtension', { granted: true, reason: '材料到了就装。' })

  await page.reload()
  await page.getByText('材料到了就装。').waitFor()
  await page.getByRole('button', { name: '办好了：报送结果' }).click()
  await page.getByLabel('办了什么').fill('已装路灯六盏。')
  await page.getByLabel('已经解决或者基本解决').check()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText('结果已报送。').waitFor()
  expect(await stageOf(officer, id)).toBe('resultSubmitted')
  expect(await fits(page)).toBe(true)
  for (const url of asked) expect(url).not.toMatch(new RegExp(`${link.token}|${link.code}`, 'i'))
})

test('what was written is still there when the page had to be opened again', async () => {
  const { id, link } = await assigned()
  const page = await unfold(link)
  await enter(page, link.code)
  await page.getByRole('button', { name: '不是本单位的：申请退回' }).click()
  await page.getByLabel('为什么不是本单位的').fill('由供电所管护。')
  await desk.town
    .ownerSql`update unit_link_session set last_seen_at = now() - interval '1 hour' where link_id = ${link.id}`
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText('请其补发校验码').waitFor()
  const { code } = done(await officer.post(`/api/suggestions/${id}/links/${link.id}/code`))
  await enter(page, code)
  await page.getByRole('button', { name: '不是本单位的：申请退回' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText('已申请退回。').waitFor()
  const { documents } = done(await officer.get(`/api/suggestions/${id}`))
  expect(documents.map(({ text }: { text: string }) => text)).toContain('由供电所管护。')
})

test('a used code, a link taken back and one cut short say in Chinese and English what to do and whom to call', async () => {
  const { id, link } = await assigned()
  const first = await unfold(link)
  await enter(first, link.code)
  await first.getByRole('heading', { name: theDarkLane.title }).waitFor()
  const second = await unfold(link)
  await enter(second, link.code)
  await second.getByText('这个校验码已经用过').waitFor()
  expect(await second.locator('a[href="tel:0370-5550123"]').count()).toBe(1)

  done(await officer.post(`/api/suggestions/${id}/links/${link.id}/revoke`))
  await first.reload()
  await first.getByRole('heading', { name: '这个链接不能再用' }).waitFor()
  expect(await seriousOn(first)).toEqual([])
  await first.getByRole('button', { name: 'English' }).click()
  await first.getByText('This link is over').first().waitFor()
  await first.getByText(/Call .*0370-5550123/).waitFor()

  const cut = await unfold({ ...link, token: '' }, 'en')
  await cut.getByText('Scan the picture on the paper again').waitFor()
})

test('an officer gives a link on the desk, prints its slip without the code, sees its uses and takes it back', async () => {
  const { id } = await assigned()
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await page.getByRole('button', { name: /另发链接/ }).click()
  await page.getByRole('img', { name: '办理链接的二维码' }).waitFor()
  const code = await page.locator('.new-link .link-code').innerText()
  expect(code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
  expect(await seriousOn(page)).toEqual([])
  await page.evaluate("document.documentElement.classList.add('only-slip')")
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.new-link svg').isVisible()).toBe(true)
  expect(await page.locator('.slip-head').innerText()).toContain(theDarkLane.title)
  expect(await page.locator('.new-link .link-code').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: '已告知，收起' }).click()
  await page.locator('.new-link').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '收回' }).click()
  await page.getByText('已收回').first().waitFor()
  await page.getByText('使用记录').first().click()
  await page.getByText('收回办理链接').first().waitFor()
  const unit = await desk.at('construction', `/console/suggestions/${id}`)
  await unit.getByRole('heading', { name: '交给了谁' }).waitFor()
  expect(await unit.getByRole('heading', { name: '办理链接' }).count()).toBe(0)
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
