import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer] = await Promise.all([town.as('clerk'), town.as('officer')])
})
afterAll(() => town?.close())

const letter = { ...theDarkLane, submitters: [grandmaQin, masterTang] }
const parts = [
  { title: '村口井盖缺失', text: '村口井盖不见了。', route: 'township', reason: '镇里的职责' },
  { title: '工资官司', text: '工资官司还没有判。', route: 'redirect', reason: '他与老板的官司由法院判' },
]
interface Shown {
  id: string
  receiptNumber: string
  route: string
  submitters: { id: string; name: string; privacyNoticeVersion: number | null }[]
}
const show = async (
  id: string,
): Promise<Shown & { related: Record<string, { id: string; receiptNumber: string }[]> }> =>
  done(await officer.get(`/api/suggestions/${id}`))

test('一信多事: each matter gets its own number and way, the same people and query code; the letter goes on with the rest', async () => {
  const { id, receiptNumber, submitters } = await register(clerk, letter)
  await town.ownerSql`insert into privacy_notice (text, published_at) select text, now() from privacy_notice limit 1`
  const key = randomUUID()
  const twice = await Promise.all(
    [1, 2].map(() => officer.post(`/api/suggestions/${id}/moves/split`, { parts, reason: '三件不同的事' }, key)),
  )
  // Whatever became of the two at once, the same key asked again tells of one act.
  expect(twice.every((reply) => reply.status === 200 || reply.status === 503)).toBe(true)
  done(await officer.post(`/api/suggestions/${id}/moves/split`, { parts, reason: '三件不同的事' }, key))

  const { related, submitters: told } = await show(id)
  expect(related['splitInto']).toHaveLength(2)
  const [lid, wage] = await Promise.all(related['splitInto']!.map((part) => show(part.id)))
  expect([lid!.route, wage!.route]).toEqual(['township', 'redirect'])
  expect(new Set([receiptNumber, lid!.receiptNumber, wage!.receiptNumber]).size).toBe(3)
  expect(lid!.submitters.map((s) => s.name)).toEqual(['秦*', '唐*'])
  for (const part of [lid!, wage!])
    expect(part.submitters.map((s) => s.privacyNoticeVersion)).toEqual(told.map((s) => s.privacyNoticeVersion))
  expect(told.every((s) => s.privacyNoticeVersion !== null)).toBe(true)
  expect((lid!.related as unknown as { splitFrom: { id: string } }).splitFrom.id).toBe(id)
  for (const { queryCode } of submitters)
    for (const number of [receiptNumber, lid!.receiptNumber, wage!.receiptNumber]) {
      const asked = { receiptNumber: number, queryCode }
      expect((await town.citizen.post('/api/public/receipts/lookup', asked)).status).toBe(200)
    }

  await must(officer, lid!.id, 'assign', { unitId: world.units.construction })
  expect((await make(officer, wage!.id, 'assign', { unitId: world.units.construction })).status).toBe(409)
  const explanation = { text: '请走法律途径。', channelId: world.channels.legalAid }
  await must(clerk, wage!.id, 'explain', explanation)
  for (const { id: person } of wage!.submitters)
    await tell(clerk, wage!.id, { kind: 'submitter', id: person }, ['explanation'])
  expect(await stageOf(officer, wage!.id)).toBe('closed')
  expect(await stageOf(officer, id)).toBe('registered')
  const sentences = done(await officer.get(`/api/suggestions/${id}/timeline`)).items
  expect(sentences.some((entry: { zh: string }) => entry.zh.includes(lid!.receiptNumber))).toBe(true)
})

test('一信多事: no part is begun when one of them is not for this post to classify', async () => {
  const { id } = await register(clerk, letter)
  const refused = await make(clerk, id, 'split', { parts: [parts[1], parts[0]], reason: '两件事' })
  expect(refused.status).toBe(403)
  expect((await show(id)).related['splitInto']).toEqual([])
})
