import { afterAll, beforeAll, expect, test } from 'vitest'
import { settingInForce } from '../../db/queries/setting-in-force.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { done } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let chair: Hand, officer: Hand, countyHead: Hand, clerk: Hand
const day = 86_400_000
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[chair, officer, countyHead, clerk] = await town.all('chair', 'officer', 'countyhead', 'clerk')
})
afterAll(() => town.close())

const office = 'org_liulin_office'
const today = () => dayOf(town.now())
const choice = (value: string, version: number, more: object = {}) => ({
  organizationId: office,
  setting: 'signBeforeAssigning',
  value,
  fromDay: today(),
  reason: '主席团会议决定。',
  version,
  ...more,
})
const choose = async (by: Hand, body: object) => {
  const { status, body: said } = await by.post('/api/office-settings', body)
  return [status, said.code ?? said.version]
}
const shown = async (by: Hand) => done(await by.get('/api/office-settings')).items
const held = (organizationId: string, now = town.now()) =>
  settingInForce(town.db, { organizationId, setting: 'signBeforeAssigning', now })

test('a chair chooses for his own office from a day on; what was chosen before stays, with who, when and why', async () => {
  expect(await held(office)).toBe('off')
  expect(await choose(chair, choice('on', 0))).toEqual([201, 1])
  const tomorrow = dayOf(town.now() + day)
  expect(await choose(chair, choice('off', 1, { fromDay: tomorrow, reason: '试行一天。' }))).toEqual([201, 2])
  expect([await held(office), await held(office, town.now() + day), await held('org_shiqiao_office')]).toEqual([
    'on',
    'off',
    'off',
  ])
  const [of] = await shown(officer)
  expect([of.value.code, of.inForce.version, of.version, of.mayChoose]).toEqual(['on', 1, 2, false])
  expect(
    of.past.map((one: { value: { code: string }; reason: string; by: { name: string } }) => [
      one.value.code,
      one.reason,
      one.by.name,
    ]),
  ).toEqual([
    ['off', '试行一天。', '王建国'],
    ['on', '主席团会议决定。', '王建国'],
  ])
  const audited =
    await town.ownerSql`select person_id, detail from audit_event where act = 'officeSettingSet' order by id`
  expect(audited).toMatchObject([
    {
      person_id: town.world.people.chair,
      detail: { before: { signBeforeAssigning: 'off' }, after: { signBeforeAssigning: 'on' } },
    },
    {
      detail: { before: { signBeforeAssigning: 'on' }, after: { signBeforeAssigning: 'off' }, effectiveFrom: tomorrow },
    },
  ])
})

test('nobody chooses for another office, below his head, in the past, or over what he has not seen', async () => {
  const county = { organizationId: 'org_qinghe_office' }
  expect(await choose(officer, choice('on', 0))).toEqual([403, 'setting.not-kept'])
  expect(await choose(chair, choice('on', 0, county))).toEqual([404, 'not-found'])
  expect(await choose(countyHead, choice('on', 0))).toEqual([404, 'not-found'])
  expect(await choose(countyHead, choice('on', 0, { ...county, fromDay: '2020-01-01' }))).toEqual([422, 'setting.past'])
  expect(await choose(countyHead, choice('maybe', 0, county))).toEqual([422, 'setting.not-of-office'])
  expect(await choose(countyHead, choice('toString', 0, county))).toEqual([422, 'setting.not-of-office'])
  expect(await choose(countyHead, choice('off', 0, county))).toEqual([422, 'setting.same'])
  const both = await Promise.all([
    choose(countyHead, choice('on', 0, county)),
    choose(countyHead, choice('on', 0, county)),
  ])
  expect(both.map(([status]) => String(status)).toSorted()).toEqual(['201', '409'])
  expect((await shown(countyHead)).map(({ mayChoose }: { mayChoose: boolean }) => mayChoose)).toEqual([true])
  expect(await shown(clerk)).toEqual([])
})
