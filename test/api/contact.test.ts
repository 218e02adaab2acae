import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, county: Hand, neighbour: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const { accounts, people } = town.world
  const other = accounts.find((a) => a.personId === people.neighbourClerk)?.username ?? ''
  ;[clerk, officer, county, neighbour] = await town.all('clerk', 'officer', 'county', other)
})
afterAll(() => town?.close())

const contact = (by: Hand, id: string, submitterId: string, body: object = { reason: '电话反馈处理结果' }) =>
  by.post(`/api/suggestions/${id}/submitters/${submitterId}/contact`, body)

test('the officer who phones back reads name and telephone with a reason, and the look is on record', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const [first] = submitters
  const shown = done(await contact(officer, id, first!.id))
  expect(shown).toMatchObject({ name: grandmaQin.name, phone: grandmaQin.phone })

  const looks =
    await town.ownerSql`select person_id, detail from audit_event where act = 'contactShown' and subject_id = ${first!.id}`
  expect(looks).toHaveLength(1)
  expect(looks[0]).toMatchObject({ person_id: town.world.people.officer, detail: { suggestionId: id } })
  expect(JSON.stringify(looks)).not.toContain(grandmaQin.name)
})

test('without a reason, from the county, or for one who stays unnamed, nothing is shown and no look is recorded', async () => {
  const { id, submitters } = await register(clerk, { ...theDarkLane, submitters: [masterTang, { anonymous: true }] })
  const [named, unnamed] = submitters.map((s) => s.id) as [string, string]
  expect((await contact(officer, id, named, {})).status).toBe(400)
  expect((await contact(county, id, named)).status).toBe(403)
  expect((await contact(officer, id, unnamed)).status).toBe(403)
  expect((await contact(neighbour, id, named)).status).toBe(404)
  const looks =
    await town.ownerSql`select 1 from audit_event where act = 'contactShown' and subject_id in (${named}, ${unnamed})`
  expect(looks).toHaveLength(0)
})

const recalled = async (by: Hand, phone: string) =>
  done(await by.post('/api/suggestions/recall', { phone })).items.map((item: { id: string }) => item.id)

test('a number recalls what its owner raised before, however it is written, and each matter found is on record', async () => {
  const phone = '13977770001'
  const before = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone: '139 7777-0001' }] })
  const joint = [masterTang, { ...grandmaQin, phone: '+8613977770001' }]
  const { id } = await register(clerk, { ...theDarkLane, submitters: joint })
  for (const written of [phone, '139-7777-0001', '＋８６ １３９７７７７０００１'])
    expect([written, await recalled(clerk, written)]).toEqual([written, [id, before.id]])
  expect(await recalled(officer, phone)).toEqual([id, before.id])
  expect(await recalled(clerk, '13977770002')).toEqual([])
  const looks = await town.ownerSql`select person_id, subject_id, detail from audit_event where act = 'phoneRecalled'`
  expect(looks).toHaveLength(8)
  expect(looks).toContainEqual({
    person_id: town.world.people.officer,
    subject_id: before.submitters[0]?.id,
    detail: { suggestionId: before.id },
  })
  expect(JSON.stringify(looks)).not.toContain('7777')
})

test('a number recalls nobody who stayed unnamed or asked for secrecy, nothing beyond one’s own sight, and nothing for those who register nothing', async () => {
  const phone = '13977770003'
  for (const shy of [{ anonymous: true }, { identityHidden: true }])
    await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone, ...shy }] })
  expect(await recalled(officer, phone)).toEqual([])
  const { id } = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone }] })
  expect(await recalled(clerk, phone)).toEqual([id])
  expect(await recalled(neighbour, phone)).toEqual([])
  expect((await county.post('/api/suggestions/recall', { phone })).status).toBe(403)
  expect((await clerk.post('/api/suggestions/recall', { phone: '139' })).status).toBe(400)
})
