import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, must, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

const body = { proof: 'idCard', reason: '回执被雨淋湿' }
const doorOf = ({ id, submitters }: Receipt) => `/api/suggestions/${id}/submitters/${submitters[0]!.id}/query-code`
const opens = async (receiptNumber: string, queryCode: string) =>
  (await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })).status

test('补发查询码: shown once to who proved himself, the old one dead at once, and who gave it to whom stays on record', async () => {
  const receipt = await register(clerk, theDarkLane)
  const key = randomUUID()
  const { queryCode } = done(await clerk.post(doorOf(receipt), body, key))
  expect(queryCode).not.toBe(receipt.queryCode)
  expect(await opens(receipt.receiptNumber, receipt.queryCode)).toBe(404)
  expect(await opens(receipt.receiptNumber, queryCode)).toBe(200)
  expect(done(await clerk.post(doorOf(receipt), body, key)).queryCode).toBe(queryCode)

  const [audit] = await town.ownerSql`
    select person_id, detail from audit_event where act = 'queryCodeIssued' and subject_id = ${receipt.submitters[0]!.id}`
  expect(audit).toMatchObject({ person_id: town.world.people.clerk, detail: { proof: 'idCard' } })
  await town.until(async () => (await sentences(receipt.id)).includes('补发查询码（核对身份证），原查询码作废'))
  for (const said of [await sentences(receipt.id), await shownOf(receipt.id)]) expect(said).not.toContain(queryCode)
})
const sentences = async (id: string) => JSON.stringify(done(await officer.get(`/api/suggestions/${id}/timeline`)))
const shownOf = async (id: string) => JSON.stringify(done(await officer.get(`/api/suggestions/${id}`)))

test('补发查询码: the new code opens every part of his letter, the old one none; a unit may not give one', async () => {
  const receipt = await register(clerk, theDarkLane)
  const part = { title: '井盖', text: '井盖不见了。', route: 'township', reason: '镇里的职责' }
  await must(officer, receipt.id, 'split', { parts: [part], reason: '两件事' })
  await must(officer, receipt.id, 'assign', {
    unitId: town.world.units.construction,
    classify: { reason: '镇里的职责' },
  })
  const [lid] = done(await officer.get(`/api/suggestions/${receipt.id}`)).related.splitInto
  expect((await unit.post(doorOf(receipt), body)).status).toBe(403)
  const { queryCode } = done(await officer.post(doorOf(receipt), { ...body, proof: 'phoneCallBack' }))
  for (const number of [receipt.receiptNumber, lid.receiptNumber]) {
    expect(await opens(number, queryCode)).toBe(200)
    expect(await opens(number, receipt.queryCode)).toBe(404)
  }
})
