import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, chair: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, chair] = await desk.town.all('clerk', 'officer', 'chair')
})
afterAll(() => desk.close())

const me = world.people.deputy
const [, second = '', third = ''] = world.townshipDeputies
const on = (days: number) => dayOf(desk.town.now() + days * 86_400_000)
const fits = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth') as Promise<boolean>

let numbers = 0
/** A recommendation of a research of this title, signed by these. */
async function filed(title: string, leadDeputyId: string, coSignerIds: readonly string[]) {
  const id = done(await chair.post('/api/research', { title, reason: '多村反映' })).id as string
  const act = async (move: string, body: object) => done(await officer.post(`/api/research/${id}/moves/${move}`, body))
  await act('plan', { text: '走访。' })
  await act('report', { text: '建议。' })
  const number = `第 ${(numbers += 1)} 号`
  const to = { congressLevel: 'township', congressPlaceId: world.townshipId, proposerKind: 'deputies' }
  const signed = { leadDeputyId, coSignerIds, filedOn: '2026-11-24', text: '建议全文' }
  await act('filePaper', { kind: 'recommendation', number, ...to, ...signed })
  const paperId = done(await officer.get(`/api/research/${id}`)).papers[0].id as string
  return { id, paperId, act }
}

test('a deputy to whom nothing happened yet reads so, on his phone, in both languages', async () => {
  for (const [language, words] of [
    ['zh', ['现在没有等您办理的。', '近期没有安排您值班。', '0 次 / 应 3 次', '您还没有带来意见建议。']],
    [
      'en',
      ['Nothing waits for you now.', 'No day is arranged for you.', '0 of 3', 'You have not brought any matter yet.'],
    ],
  ] as const) {
    const page = await desk.at('deputy', '/console/mine', { phone: true, language })
    for (const said of words) await page.getByText(said).first().waitFor()
    expect(await fits(page)).toBe(true)
    expect(await seriousOn(page)).toEqual([])
    await page.context().close()
  }
})

test('a deputy confirms on his phone what he co-signed, in one tap, and denies what he did not sign with a reason; the office reads both', async () => {
  const signed = await filed('沿河污水', second, [me, third])
  const denied = await filed('校车安全', second, [me])
  done(
    await officer.post(`/api/research/${signed.id}/moves/confirmCoSignature`, {
      paperId: signed.paperId,
      deputyId: third,
      signed: true,
    }),
  )
  const page = await desk.at('deputy', '/console/mine', { phone: true })
  const waiting = page.getByRole('region', { name: '待我办理' })
  await waiting.getByText('您本人署名的吗').first().waitFor()
  expect(await waiting.getByRole('listitem').count()).toBe(2)
  expect(await fits(page)).toBe(true)
  expect(await seriousOn(page)).toEqual([])
  await waiting
    .getByRole('listitem')
    .filter({ hasText: '沿河污水' })
    .getByRole('button', { name: '是，确认联名' })
    .click()
  await expect.poll(() => waiting.getByRole('listitem').count()).toBe(1)
  await waiting.getByRole('button', { name: '没有署名' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('当时在外地，没有签过这件。')
  await page.keyboard.press('Enter')
  await waiting.getByText('现在没有等您办理的。').waitFor()
  const office = await desk.at('officer', `/console/research/${denied.id}`)
  await office.getByRole('list', { name: '联名代表' }).getByText('否认').waitFor()
  await office.getByText('李春生表示没有在建议、批评和意见').waitFor()
  await office.goto(`/console/research/${signed.id}`)
  const names = office.getByRole('list', { name: '联名代表' })
  await names.getByText('李春生 已确认').waitFor()
  await names.getByText('已确认 （代为记录）').waitFor()
  expect(await seriousOn(office)).toEqual([])
})

test('a reply that waits for his rating stands on his page, and one tap opens the form with the paper chosen', async () => {
  const { act, paperId, id } = await filed('上学路', me, [])
  await act('recordPaperAssignment', { paperId, unitId: world.units.transport, paperClass: 'ordinary' })
  await act('recordPaperReply', { paperId, text: '已列入明年计划。' })
  const page = await desk.at('deputy', '/console/mine', { phone: true })
  await page.getByRole('button', { name: '看答复，评价' }).click()
  await page.getByText('基本满意').click()
  expect(await page.getByLabel('代表', { exact: true }).count()).toBe(0)
  expect(await fits(page)).toBe(true)
  await page.getByRole('button', { name: '确认评价答复' }).click()
  await expect
    .poll(async () => done(await officer.get(`/api/research/${id}`)).papers[0].ratings)
    .toMatchObject([{ deputy: { id: me }, satisfaction: { code: 'basicallySatisfied' } }])
  await page.goto('/console/mine')
  await page.getByText('现在没有等您办理的。').waitFor()
})

test('who keeps a station arranges its duty by keyboard, changes a day and takes one out of use with reasons, and prints the month', async () => {
  const month = on(0).slice(0, 7)
  const page = await desk.at('clerk', '/console/duty')
  await page.getByText('还没有安排值班。').waitFor()
  expect(await seriousOn(page)).toEqual([])
  await page.getByRole('button', { name: '安排值班' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('开始时间').fill('08:30')
  await page.getByLabel('结束时间').fill('11:30')
  await page.getByRole('combobox', { name: '值班代表' }).focus()
  await page.keyboard.type('李春生')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByLabel('结束时间').press('Enter')
  const table = page.getByRole('table', { name: '值班表' })
  await table.getByText('08:30—11:30').waitFor()
  done(await officer.post('/api/duty-days', { stationId: world.stationId, dutyOn: `${month}-01`, deputyIds: [second] }))
  await page.reload()
  await table.getByRole('row').nth(2).waitFor()
  expect(await seriousOn(page)).toEqual([])
  const gone = table
    .getByRole('row')
    .filter({ hasNotText: '08:30' })
    .filter({ has: page.getByRole('button') })
  await gone.getByRole('button', { name: '作废' }).click()
  await page.keyboard.type('当天停电。')
  await page.keyboard.press('Enter')
  await table.getByText(/作废：当天停电。/).waitFor()
  await table.getByRole('button', { name: '更改' }).click()
  await page.getByLabel('开始时间').fill('09:00')
  await page.getByLabel('理由').fill('县里上午开会。')
  await page.keyboard.press('Enter')
  await table.getByText(/原为 .*08:30—11:30 李春生，.*更改：县里上午开会。/).waitFor()
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('.sheet').innerText()
  for (const words of ['代表值班表', '09:00—11:30', '李春生', '签到']) expect(paper).toContain(words)
  expect(paper).not.toContain('韩秀英')
  expect(desk.complaints).toEqual([])
})

test('a month with a duty on each of its days prints on one page', async () => {
  for (let day = 1; day <= 31; day += 1)
    done(
      await officer.post('/api/duty-days', {
        stationId: world.stationId,
        dutyOn: `2027-01-${String(day).padStart(2, '0')}`,
        fromTime: '08:30',
        toTime: '11:30',
        deputyIds: [me, second, third],
      }),
    )
  const page = await desk.at('clerk', '/console/duty?month=2027-01')
  await page.getByRole('table', { name: '值班表' }).getByRole('row').nth(31).waitFor()
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
})

test('the deputies on duty stand chosen when the reception of that day is opened, and are entered together', async () => {
  const { id } = done(await clerk.post('/api/receptions', { stationId: world.stationId }))
  done(
    await officer.post('/api/duty-days', {
      stationId: world.stationId,
      dutyOn: on(0),
      fromTime: '14:00',
      deputyIds: [me, third],
    }),
  )
  const page = await desk.at('clerk', `/console/receptions/${id}`)
  const offered = page.getByRole('group', { name: '当天值班的代表' })
  await offered.getByRole('checkbox').nth(1).waitFor()
  expect(await offered.getByRole('checkbox', { checked: true }).count()).toBe(2)
  expect(await seriousOn(page)).toEqual([])
  await offered.getByRole('checkbox').nth(1).uncheck()
  await offered.getByRole('button', { name: '登记到场（1 人）' }).click()
  await expect.poll(() => offered.getByRole('checkbox').count()).toBe(1)
  const { attendances } = done(await clerk.get(`/api/receptions/${id}`))
  expect(attendances.map((row: { person: { id: string } }) => row.person.id)).toEqual([me])
})

test('a deputy reads when he sits, and a number of visits opens those it counts', async () => {
  const page = await desk.at('deputy', '/console/mine', { phone: true })
  const duty = page.getByRole('region', { name: '值班' })
  await duty.getByText('今天').waitFor()
  await duty
    .getByText(/柳林镇人大代表联络站/)
    .first()
    .waitFor()
  const visits = page.getByRole('region', { name: /年进站/ })
  await visits.getByText('1 次 / 应 3 次').first().click()
  await visits
    .getByRole('link', { name: /柳林镇人大代表联络站/ })
    .first()
    .click()
  await page.getByRole('heading', { name: /接待/ }).first().waitFor()
  expect(await fits(page)).toBe(true)
  expect(desk.complaints).toEqual([])
})
