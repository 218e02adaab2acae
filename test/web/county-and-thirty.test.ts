import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, register, stageOf } from '../town/deeds.ts'
import { growLate } from '../town/grow-late.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openDesk, type Desk } from './open-desk.ts'

let desk: Desk
let clerk: Hand, officer: Hand, county: Hand
beforeAll(async () => {
  desk = await openDesk()
  ;[clerk, officer, county] = await desk.town.all('clerk', 'officer', 'county')
})
afterAll(() => desk?.close())

test('the county transfers by keyboard alone what a township handed up, and its unit finds it and signs', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  await must(officer, id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
  const page = await desk.at('county', '/console/tray/todo')
  await page.getByRole('link', { name: theFloodedUnderpass.title }).waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: theFloodedUnderpass.title }).waitFor()
  await page.getByRole('button', { name: '转办', exact: true }).press('Enter')
  await page.getByLabel('承办单位').fill('交通')
  await page.getByTitle(/交通/).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '确认转办' }).press('Enter')
  await page.getByText('已完成“转办”').first().waitFor()
  expect(await stageOf(county, id)).toBe('transferred')

  const unit = await desk.at('transport', '/console/tray/todo')
  await unit.getByRole('link', { name: theFloodedUnderpass.title }).press('Enter')
  await unit.getByRole('button', { name: '签收', exact: true }).press('Enter')
  await unit.getByRole('button', { name: '确认签收' }).press('Enter')
  await unit.getByText('现在：办理中（已签收）').first().waitFor()
})

test('whoever supervises finds thirty overdue, urges their thirty units in one act by keyboard, and reads what came of each', async () => {
  const unitIds = Array.from({ length: 30 }, (_, n) => `org_liulin_unit_${n + 10}`)
  await desk.town.ownerSql`insert into organization (id, kind, level, place_id, name)
    select u.id, 'townshipUnit', 'township', o.place_id, '柳林镇第' || u.n || '办公室'
    from organization o, unnest(${unitIds}::text[]) with ordinality as u(id, n) where o.id = ${desk.town.world.units.construction}`
  for (const unitId of unitIds) {
    const { id } = await register(clerk, theDarkLane)
    await must(officer, id, 'assign', { unitId, classify: { reason: '镇里职责' } })
    await growLate(desk.town, id)
  }
  const page = await desk.at('officer', '/console/supervision')
  await expect.poll(() => page.getByText('柳林镇第30办公室').count()).toBeGreaterThan(0)
  await page.getByRole('navigation').getByRole('link', { name: '催办与督办' }).press('Enter')
  await page.getByLabel('选择柳林镇第30办公室').waitFor()
  await page.getByLabel('全选').press('Space')
  await page.getByRole('button', { name: '催办所选 30 个单位' }).press('Enter')
  const results = page.getByRole('status').getByRole('listitem')
  await results.first().waitFor()
  const told = await results.allInnerTexts()
  expect(told).toHaveLength(30)
  for (const one of told) expect(one).toMatch(/^柳林镇第\d+办公室.*已(发出|签)/)
  const [made] = await desk.town.ownerSql`
    select count(distinct to_organization_id)::int as many from notice where kind = 'urge' and to_organization_id = any(${unitIds})`
  expect(made?.['many']).toBe(30)
})

test('no browser complained, and no request left the host', () => expect(desk.complaints).toEqual([]))
