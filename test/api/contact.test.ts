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
  ;[clerk, officer, county, neighbour] = (await Promise.all(['clerk', 'officer', 'county', other].map(town.as))) as [
    Hand,
    Hand,
    Hand,
    Hand,
  ]
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
