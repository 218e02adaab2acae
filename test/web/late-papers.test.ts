/** A paper that is late, at the desk: on one notice with the suggestions, and its research marked while it is supervised. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendDueNotices } from '../../db/registers/send-due-notices.ts'
import { done, must, paperWith, register } from '../town/deeds.ts'
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

/** What this kind of thing owed on it has long passed both rungs, and its story has looked at the clock. */
async function grownLate(of: 'suggestion' | 'research', id: string, kind: string) {
  const [due, rung] = [Date.parse('2026-01-05T16:00:00Z'), Date.parse('2026-01-06T00:30:00Z')]
  const marks = { dueAt: due, marks: ['urge', 'supervise'].map((one) => ({ kind: one, at: rung })) }
  const grown = (open: unknown) =>
    JSON.stringify((open as { kind: string }[]).map((o) => (o.kind === kind ? { ...o, ...marks } : o)))
  await desk.town.ownerSql`update obligation set due_at = ${new Date(due).toISOString()}::timestamptz
    where subject_id = ${id} and kind = ${kind}`
  const sql = desk.town.ownerSql
  const [row] = await (of === 'research'
    ? sql`select state -> 'open' as open from research where id = ${id}`
    : sql`select state -> 'open' as open from suggestion where id = ${id}`)
  if (of === 'research')
    await sql`update research set state = jsonb_set(state, '{open}', ${grown(row?.['open'])}::jsonb) where id = ${id}`
  else
    await sql`update suggestion set state = jsonb_set(state, '{open}', ${grown(row?.['open'])}::jsonb) where id = ${id}`
  await desk.town.temporal?.client.workflow.getHandle(`${of}/${id}`).signal('resync')
  await desk.town.until(
    async () =>
      (await desk.town.ownerSql`select 1 from notice_matter where coalesce(suggestion_id, research_id) = ${id}`)
        .length > 0,
  )
}
const sendAll = () => sendDueNotices(desk.town.db, desk.town.now() + 30 * 86_400_000)

test('a late paper stands on one notice beside a late suggestion and opens its research, which is marked while it is supervised', async () => {
  const { farming } = desk.town.world.units
  const matter = await register(clerk, { ...theDarkLane, title: '水渠堵了没人管' })
  await must(officer, matter.id, 'assign', { unitId: farming, classify: { reason: '镇里职责' } })
  const paper = await paperWith({ chair, officer }, farming)
  await grownLate('suggestion', matter.id, 'handle')
  await grownLate('research', paper.id, 'reply')

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
