import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { done, must, register, stageOf } from '../town/deeds.ts'
import { growLate } from '../town/grow-late.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, grandmaQin, theDarkLane, theWageDispute } from '../town/matters.ts'
import { aPhoto } from '../town/photos.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, unit] = await desk.town.all('clerk', 'officer', 'construction')
})
afterAll(() => desk.close())

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** What the page says it did; it appears only after the house has answered. */
const expectSaid = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

test('a clerk signs in, registers a matter by keyboard alone and hands over a receipt that opens the matter', async () => {
  const page = await desk.at(null, '/console/register')
  const keys = page.keyboard
  await keys.type('clerk')
  await keys.press('Tab')
  await keys.type('clerk-2026')
  await keys.press('Enter')
  await page.getByRole('heading', { name: '登记一件意见建议' }).waitFor()
  await keys.type('东柳村南巷晚上没有灯，老人孩子走路害怕。')
  await keys.press('Tab')
  expect(await page.getByLabel('标题').inputValue()).toBe('东柳村南巷晚上没有灯')
  await keys.press('Tab')
  await keys.type('秦秀兰')
  await keys.press('Tab')
  await keys.type('13800000001')
  await keys.press('Control+Enter')
  await page.getByRole('heading', { name: '已登记，请把回执交给反映人' }).waitFor()
  const slip = await page.locator('.receipt').innerText()
  const receiptNumber = /\d+-\d{4}-\d{4}-\d+/.exec(slip)?.[0] ?? ''
  const queryCode = /[0-9A-Z]{13}/.exec(slip)?.[0] ?? ''
  const looked = await desk.town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })
  expect(done(looked)).toMatchObject({ receiptNumber, stage: { code: 'registered' } })
})

test('a matter is redirected on the spot, in the same sitting', async () => {
  const page = await desk.at('clerk', '/console/register')
  await page.getByLabel('反映的内容').fill(theWageDispute.text)
  await page.getByLabel('姓名').fill('唐建国')
  await page.getByText('当场解释告知（涉法涉诉）').click()
  await page.getByLabel('解释的内容').fill('案件还在法院审理，代表不直接处理具体案件。')
  await page.getByLabel('解决途径').click()
  await page.keyboard.press('Enter')
  await page.getByLabel('为什么这样办').fill('属于个人涉法涉诉问题。')
  await button(page, '登记，给出回执').click()
  await expectSaid(page, /现在：已(办结|归档)/)
})

test('a number recalls what was raised before, words what was said alike, and one key joins it while registering', async () => {
  const phone = '13866660001'
  const before = await register(clerk, {
    ...theDarkLane,
    title: '南河闸门关不严，淹了菜地',
    text: '南河闸门关不严。',
    submitters: [{ ...grandmaQin, phone }],
  })
  const page = await desk.at('clerk', '/console/register')
  const keys = page.keyboard
  await keys.type('南河闸门关不严，水淹到菜地里了。')
  const beside = page.getByRole('region', { name: '以前反映的和相似的事项' })
  await beside.getByText('内容相似').waitFor()
  await keys.press('Alt+j')
  await beside.getByText(`登记后并入 ${before.receiptNumber}`).waitFor()
  for (const said of ['', '', '秦秀兰', phone]) {
    if (said) await keys.type(said)
    await keys.press('Tab')
  }
  await beside.getByText('这个电话反映过').waitFor()
  await beside.getByRole('link', { name: '南河闸门关不严，淹了菜地' }).waitFor()
  expect(await seriousOn(page)).toEqual([])
  await keys.press('Control+Enter')
  await page.getByRole('heading', { name: '已登记，请把回执交给反映人' }).waitFor()
  const [number = ''] = /\d+-\d{4}-\d{4}-\d+/.exec(await page.locator('.receipt').innerText()) ?? []
  const { items } = done(await officer.get(`/api/suggestions?receiptNumber=${number}`))
  expect(items).toMatchObject([{ joined: true }])
})

test('a form that is sent twice registers once', async () => {
  const page = await desk.at('clerk', '/console/register')
  const title = '两次按下的登记'
  await page.getByLabel('反映的内容').fill('请只登记一次。')
  await page.getByLabel('标题').fill(title)
  await page.getByLabel('姓名').fill('陆小满')
  // The first answer is lost on the way: the clerk presses again.
  let lost = false
  await page.route('**/api/suggestions', async (route) => {
    if (lost || route.request().method() !== 'POST') return route.continue()
    lost = true
    await route.fetch()
    return route.abort()
  })
  await button(page, '登记，给出回执').click()
  await expectSaid(page, '同一张表单重复提交不会重复办理')
  await button(page, '登记，给出回执').click()
  await page.getByRole('heading', { name: '已登记，请把回执交给反映人' }).waitFor()
  const { items } = done(await officer.get('/api/suggestions?limit=100'))
  expect(items.filter((row: { title: string }) => row.title === title)).toHaveLength(1)
})

test('the township officer finds the matter by key, assigns it with its route in one act, and records who was told', async () => {
  const { id, receiptNumber } = await register(clerk, { ...theDarkLane, submitters: [grandmaQin, masterTang] })
  const page = await desk.at('officer', '/console/tray/todo')
  await page.keyboard.press('/')
  await page.keyboard.type(receiptNumber)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /查找结果/ }).waitFor()
  await page.getByRole('link', { name: theDarkLane.title }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: theDarkLane.title }).waitFor()
  await page.getByText('受理分类').first().waitFor()
  await button(page, '交办').click()
  await page.getByLabel('承办单位').fill('城乡建设')
  await page
    .getByTitle(/城乡建设/)
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByLabel('理由').fill('村内照明属于镇里的职责。')
  await button(page, '确认交办').click()
  await expectSaid(page, '已完成“交办”，现在：已交办')
  expect(await stageOf(officer, id)).toBe('assigned')

  await button(page, '记录反馈').click()
  await button(page, '确认记录反馈').click()
  await expectSaid(page, '已完成“记录反馈”')
  const { feedback } = done(await officer.get(`/api/suggestions/${id}`))
  const told = feedback.flatMap((row: { kinds: { kind: string; state: string }[] }) => row.kinds)
  expect(told.filter((one: { kind: string }) => one.kind === 'assignmentStatus')).toMatchObject([
    { state: 'told' },
    { state: 'told' },
  ])
})

test('words find a matter from any page by keyboard, and clearing them shows everything again', async () => {
  const title = '老水塔漏水'
  await register(clerk, { ...theDarkLane, title })
  const page = await desk.at('officer', '/console/supervision')
  await page.keyboard.press('/')
  await page.keyboard.type('水塔 路灯')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: title }).waitFor()
  expect(await page.locator('td.title').allInnerTexts()).toEqual([title])
  expect(await seriousOn(page)).toEqual([])
  await page.reload()
  await page.getByRole('link', { name: title }).waitFor()
  await page.getByRole('button', { name: /水塔 路灯/ }).press('Enter')
  await page.getByRole('button', { name: /水塔 路灯/ }).waitFor({ state: 'detached' })
  await page.keyboard.press('/')
  await page.keyboard.type('没有人说过的话')
  await page.keyboard.press('Enter')
  await expectSaid(page, '没有符合条件的意见建议。')
})

test('a unit signs for a matter and hands its result in from a phone', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: desk.town.world.units.construction, classify: { reason: '镇里职责' } })
  const page = await desk.at('construction', `/console/suggestions/${id}`, { phone: true })
  await button(page, '签收').click()
  await button(page, '确认签收').click()
  await expectSaid(page, '现在：办理中（已签收）')
  await button(page, '报送结果').click()
  await page.getByLabel('办理结果').fill('已装路灯六盏，当晚看过，全部亮了。')
  await page.getByText('已经解决或者基本解决').click()
  await button(page, '确认报送结果').click()
  await expectSaid(page, '现在：结果待审核')
  const wide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  expect(wide).toBe(false)
})

test('a deputy finds on his phone what he brought, and brings a voter’s matter of which he will hear the result', async () => {
  const page = await desk.at('deputy', '/console/', { phone: true })
  await page.getByRole('heading', { name: '我带来的事项' }).waitFor()
  await button(page, '登记选民反映的事项').click()
  await page.getByLabel('反映的内容').fill('村口的桥栏杆断了一截。')
  await page.getByLabel('姓名').fill('梁守田')
  await button(page, '登记，给出回执').click()
  await page.getByRole('heading', { name: '已登记，请把回执交给反映人' }).waitFor()
  await page.goto('/console/mine')
  await page.getByRole('link', { name: '村口的桥栏杆断了一截' }).click()
  await expectSaid(page, '代表 李春生 带来')
  expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
})

test('what is overdue stands with whoever owes it, and opens its matter', async () => {
  const { id, receiptNumber } = await register(clerk, { ...theDarkLane, title: '超期的一件' })
  await desk.town
    .ownerSql`update obligation set due_at = '2020-01-01T16:00:00Z' where subject_id = ${id} and kind = 'classify'`
  const page = await desk.at('supervisor', '/console/supervision')
  const row = page.getByRole('row', { name: new RegExp(receiptNumber) })
  expect(await row.innerText()).toMatch(/已超期 \d+ 天[\s\S]*受理分类[\s\S]*柳林镇人大主席团/)
  await row.getByRole('link').click()
  await page.getByRole('heading', { name: '超期的一件' }).waitFor()
})

test('late units are chosen and urged by keyboard, the unit reads its notice, and the chair signs what was drawn up', async () => {
  const { id } = await register(clerk, { ...theDarkLane, title: '催了才办的一件' })
  const { construction } = desk.town.world.units
  await must(officer, id, 'assign', { unitId: construction, classify: { reason: '镇里职责' } })
  await growLate(desk.town, id)
  const page = await desk.at('officer', '/console/notices')
  await page.getByLabel('选择柳林镇城乡建设办公室').press('Space')
  await page.getByLabel('要求（可以不写）').fill('请三日内报送结果。')
  expect(await seriousOn(page)).toEqual([])
  await button(page, '催办所选 1 个单位').press('Enter')
  await expectSaid(page, /已发出|已签，上班时发出/)
  await page.locator('input[aria-label="选择柳林镇城乡建设办公室"]:disabled').waitFor()
  // Whatever the hour of this run, office hours come.
  await sendDueNotices(desk.town.db, desk.town.now() + 30 * 86_400_000)

  const unitPage = await desk.at('construction', '/console/notices', { phone: true })
  await unitPage.getByRole('link', { name: /^催办〔\d{4}〕1号$/ }).click()
  await unitPage.getByText('要求：请三日内报送结果。').waitFor()
  expect(await unitPage.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
    true,
  )
  expect(await seriousOn(unitPage)).toEqual([])
  await button(unitPage, '接收').click()
  await expectSaid(unitPage, '已接收')

  const chairPage = await desk.at('chair', '/console/notices?state=draft')
  await chairPage.getByRole('link', { name: '（未编号）' }).click()
  await chairPage.getByRole('heading', { name: '督办单', exact: true }).waitFor()
  await chairPage.emulateMedia({ media: 'print' })
  expect(await chairPage.locator('body').innerText()).toMatch(/督办单[\s\S]*催了才办的一件[\s\S]*批示/)
  expect(await button(chairPage, '签发').isVisible()).toBe(false)
  await chairPage.emulateMedia({ media: 'screen' })
  await button(chairPage, '签发').click()
  await expectSaid(chairPage, /已发出|已签待发/)
  const english = await desk.at('chair', '/console/notices', { language: 'en' })
  await english
    .getByRole('link', { name: /〔\d{4}〕/ })
    .first()
    .waitFor()
  expect(await english.locator('h1').innerText()).toBe('Urging and supervision')
})

test('what comes in shows in the tray and beside it while one looks on, without asking', async () => {
  await register(clerk, theDarkLane)
  const page = await desk.at('officer', '/console/tray/todo', { live: true })
  const badge = page.getByRole('navigation').getByRole('link', { name: /^待办/ })
  await badge.getByText(/\d/).waitFor()
  const before = Number(/\d+/.exec(await badge.innerText())?.[0])
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const title = '桥头的护栏断了'
  await register(clerk, { ...theDarkLane, title })
  await badge.getByText(String(before + 1), { exact: true }).waitFor()
  await page.getByRole('link', { name: title }).waitFor()
  expect(asked).not.toContain('/api/suggestions/counts')
})

test('a refusal is a sentence with its way out, and nothing on the page has changed', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId: desk.town.world.units.construction, classify: { reason: '镇里职责' } })
  const page = await desk.at('construction', `/console/suggestions/${id}`)
  await button(page, '签收').click()
  await button(page, '确认签收').waitFor()
  // Meanwhile a colleague signs.
  await must(unit, id, 'signFor')
  await button(page, '确认签收').click()
  const note = page.getByRole('alert')
  await note.waitFor()
  expect(await note.innerText()).toContain('您打开之后，这件意见建议又有了变化。')
  expect(await note.innerText()).toContain('请刷新后再办。')
  expect(await page.locator('.steps .now').innerText()).toContain('已交办')
})

test('a contact is shown after a reason, and masked before it', async () => {
  const { id } = await register(clerk, theDarkLane)
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await page.getByText('138****0001').waitFor()
  expect(await page.locator('body').innerText()).not.toContain(grandmaQin.phone)
  await button(page, '查看联系方式').click()
  await page.getByLabel(/为什么要看/).fill('电话反馈')
  await button(page, '查看联系方式').click()
  await page.getByText(grandmaQin.phone).waitFor()
})

test('one who holds two posts looks and acts as the one he chose', async () => {
  const { id } = await register(clerk, { ...theDarkLane, title: '站长和主席' })
  const page = await desk.at('chair', '/console/tray/todo')
  await page.getByRole('link', { name: '站长和主席' }).waitFor()
  await page.getByLabel('以哪个岗位').selectOption({ label: '柳林镇人大代表联络站 · 站长' })
  await page.getByText('没有待办').waitFor()
  await page.goto(`/console/suggestions/${id}`)
  await button(page, '解答回复').click()
  await page.getByLabel('答复的内容').waitFor()
  expect(await page.getByLabel('以哪个岗位办理').locator('option:checked').innerText()).toBe(
    '柳林镇人大代表联络站 · 站长',
  )
})

test('why something is due when it is opens beside it', async () => {
  const { id } = await register(clerk, theDarkLane)
  const page = await desk.at('officer', `/console/suggestions/${id}`)
  await page.getByText('为什么是这一天').first().click()
  await expectSaid(page, /期限第 \d+ 版，日历第 \d+ 版/)
})

test('a supervisor sets the ledger beside Temporal’s history and reads whether they agree', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'classify', { route: 'township', reason: '属于镇职责' })
  const page = await desk.at('supervisor', `/console/suggestions/${id}`)
  await page.getByRole('link', { name: '与 Temporal 的记录对照' }).click()
  await page.getByText('一致：台账的每一条都有 Temporal 的记录').waitFor()
  const step = page.getByRole('listitem').filter({ hasText: '分类为“交办' })
  expect(await step.innerText()).toContain('收到一步办理 classify')
  await desk.town.temporal!.client.workflow.getHandle(`suggestion/${id}`).terminate()
  await page.reload()
  await page.getByText('npm run reconcile').waitFor()
  await page.getByText('未办结而没有运行的流程').waitFor()
  const counter = await desk.at('clerk', `/console/suggestions/${id}`)
  expect(await counter.getByRole('link', { name: '与 Temporal 的记录对照' }).count()).toBe(0)
})

test('an operator sees what stands still, and lets a row that was set aside go on with his reason', async () => {
  const page = await desk.at('administrator', '/console/operations')
  await page.getByText('没有搁置的，也没有等了一分钟以上的。').waitFor()
  await desk.town.ownerSql`insert into outbox (kind, subject_id, payload, created_at, attempts, poisoned_at, last_fault)
    values ('startSuggestion', 'sug_aside', '{}', now(), 5, now(), 'TypeError')`
  await page.reload()
  await page.getByText('已搁置，请用 npm run outbox 查看并处理').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await button(page, '放回重送').click()
  await page.keyboard.type('密钥已经补上')
  await page.keyboard.press('Enter')
  await page.getByText('没有搁置的，也没有等了一分钟以上的。').waitFor()
  await desk.town.ownerSql`delete from outbox where subject_id = 'sug_aside'`
  const other = await desk.at('officer', '/console/operations')
  await other.getByRole('alert').waitFor()
  expect(await other.getByRole('link', { name: '运维' }).count()).toBe(0)
})

test('a photo is added where the matter stands, saved by its name, and voided with a reason', async () => {
  const { id } = await register(clerk, theDarkLane)
  const page = await desk.at('clerk', `/console/suggestions/${id}`, { phone: true })
  await page
    .getByLabel('拍照或者选择文件')
    .setInputFiles({ name: '路灯.png', mimeType: 'image/png', buffer: Buffer.from(aPhoto) })
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '路灯.png' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('路灯.png')
  await page
    .getByLabel('拍照或者选择文件')
    .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
  await page.getByText('只受理照片').waitFor()
  await page.getByRole('button', { name: '作废', exact: true }).click()
  await page.getByLabel('作废的理由').fill('拍错了')
  expect(await seriousOn(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByText('已作废：拍错了').waitFor()
})

test('every page is readable by all: nothing serious is found in it, in either language, light or dark', async () => {
  const { id } = await register(clerk, theDarkLane)
  const pages = [
    [null, '/console/'],
    ['officer', '/console/tray/todo'],
    ['clerk', '/console/register'],
    ['officer', `/console/suggestions/${id}`],
    ['supervisor', `/console/suggestions/${id}/comparison`],
    ['supervisor', '/console/supervision?state=open'],
    ['supervisor', '/console/notices'],
    ['administrator', '/console/operations'],
    ['chair', '/console/research'],
    ['chair', '/console/research/open'],
  ] as const
  for (const [who, path] of pages) {
    const page = await desk.at(who, path)
    await page.waitForLoadState('networkidle')
    expect([path, await seriousOn(page)]).toEqual([path, []])
  }
  for (const seen of [{ dark: true }, { language: 'en', large: true }, { phone: true }] as const) {
    const page = await desk.at('officer', `/console/suggestions/${id}`, seen)
    await page.waitForLoadState('networkidle')
    expect([seen, await seriousOn(page)]).toEqual([seen, []])
  }
})

test('an English reader meets no Chinese', async () => {
  const { id } = await register(clerk, {
    ...theDarkLane,
    title: 'The dark lane',
    text: 'No lamps.',
    submitters: [{ name: 'Qin', phone: '13800000001' }],
  })
  for (const path of [
    '/console/tray/todo?channel=reception',
    `/console/suggestions/${id}`,
    `/console/suggestions/${id}/comparison`,
    '/console/register',
    '/console/supervision',
    '/console/notices',
  ]) {
    const page = await desk.at('officer', path, { language: 'en' })
    await page.waitForLoadState('networkidle')
    // Titles are citizens' own words, and stay as they were said. Read in the same breath, before the page draws itself again.
    const read = await page.evaluate<string>(
      `for (const link of document.querySelectorAll('tr a[href*="/suggestions/"]')) link.textContent = ''
      document.querySelector('main').innerText`,
    )
    const lines = read.split('\n')
    expect([path, lines.length]).toEqual([path, expect.toSatisfy((seen: number) => seen > 3)])
    // The number of a paper is the paper's own, too.
    const chinese = lines.filter((line) => /[\u4e00-\u9fff]/.test(line.replace(/\S+〔\d{4}〕\d+号/g, '')))
    expect([path, chinese]).toEqual([path, []])
  }
})

test('no browser complained, and no request left the host', () => {
  expect(desk.complaints).toEqual([])
})
