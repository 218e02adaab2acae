/** A paper that is late, at the desk: on one notice with the suggestions, and its research marked while it is supervised. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { done, must, paperWith, register } from '../town/deeds.ts'
import { growLate } from '../town/grow-late.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { seriousOn } from './serious-on.ts'

let desk: Desk
let clerk: Hand, officer: Hand, chair: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, chair] = await desk.town.all('clerk', 'officer', 'chair')
})
afterAll(() => desk.close())

const sendAll = () => sendDueNotices(desk.town.db, desk.town.now() + 30 * 86_400_000)

test('a late paper stands on one notice beside a late suggestion and opens its research, which is marked while it is supervised', async () => {
  const { farming } = desk.town.world.units
  const matter = await register(clerk, { ...theDarkLane, title: '水渠堵了没人管' })
  await must(officer, matter.id, 'assign', { unitId: farming, classify: { reason: '镇里职责' } })
  const paper = await paperWith({ chair, officer }, farming)
  await growLate(desk.town, matter.id)
  await growLate(desk.town, paper.id, { of: 'research', kind: 'reply' })

  const page = await desk.at('officer', '/console/notices')
  const row = page
    .getByRole('region', { name: '有超期事项的单位' })
    .getByRole('row', { name: /柳林镇农业农村服务中心/ })
  expect(await row.innerText()).toMatch(/2\s*（其中代表建议 1）/)
  await page.getByLabel('选择柳林镇农业农村服务中心').press('Space')
  await page.getByRole('button', { name: '催办所选 1 个单位', exact: true }).press('Enter')
  await page.locator('input[aria-label="选择柳林镇农业农村服务中心"]:disabled').waitFor()
  await sendAll()

  const unitPage = await desk.at('farming', '/console/notices', { phone: true })
  await unitPage.getByRole('link', { name: /^催办〔\d{4}〕1号$/ }).click()
  await unitPage.getByText('群众意见建议和代表建议事项').waitFor()
  expect(await unitPage.locator('.notice table').innerText()).toMatch(
    /水渠堵了没人管[\s\S]*上学路 建议、批评和意见（2026-7）|上学路 建议、批评和意见（2026-7）[\s\S]*水渠堵了没人管/,
  )
  expect(await seriousOn(unitPage)).toEqual([])
  await unitPage.getByRole('link', { name: /上学路/ }).press('Enter')
  await unitPage.getByRole('heading', { name: '上学路' }).waitFor()

  const { items } = done(await chair.get('/api/notices?kind=supervision&state=draft'))
  const draft = items.find((one: { matters: { researchId: string }[] }) => one.matters[0]?.researchId === paper.id)
  done(await chair.post(`/api/notices/${draft.id}/sign`, { text: '' }))
  await sendAll()
  const research = await desk.at('officer', `/console/research/${paper.id}`, { language: 'en' })
  await research.locator('h1').getByText('Under supervision').waitFor()
  expect(await seriousOn(research)).toEqual([])
  const list = await desk.at('officer', '/console/research')
  await list.getByRole('row', { name: /上学路\s*督办中/ }).waitFor()
  expect(desk.complaints).toEqual([])
})
