import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactSeal } from '../../db/contact-seal.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, handleByTownship, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit] = await Promise.all([town.as('clerk'), town.as('officer'), town.as('construction')])
})
afterAll(() => town?.close())

const reason = '登记时写错了'
const show = async (id: string) => done(await officer.get(`/api/suggestions/${id}`))

test('更正: a wrong telephone is put right by the office that entered it, the old one is kept, and no paper or timeline says either', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  const submitterId = submitters[0]!.id
  const change = { what: 'phone', submitterId, value: '13800000099' }
  expect((await make(officer, id, 'correct', { change, reason })).body.code).toBe('correct.left-to-others')
  await must(clerk, id, 'correct', { change, reason })
  const contact = done(await clerk.post(`/api/suggestions/${id}/submitters/${submitterId}/contact`, { reason: '回电' }))
  expect(contact.phone).toBe('13800000099')

  const timeline = JSON.stringify(done(await officer.get(`/api/suggestions/${id}/timeline`)))
  expect(timeline).toContain('更正反映人的电话，写明了理由，原内容保留')
  for (const said of [timeline, JSON.stringify(await show(id)), await historyOf(id)])
    for (const secret of ['13800000001', '13800000099']) expect(said).not.toContain(secret)
  const kept = await town.ownerSql`select text from document where subject_id = ${id} and purpose = 'formerValue'`
  expect(kept.map((row) => contactSeal().open(row['text'] as string))).toEqual(['13800000001'])
})
const historyOf = async (id: string) => JSON.stringify(done(await officer.get(`/api/suggestions/${id}/history`)))

test('更正: village, channel and the day it was collected are put right; nonsense is refused', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(clerk, id, 'correct', { change: { what: 'place', placeId: world.villageId }, reason })
  await must(clerk, id, 'correct', { change: { what: 'channel', channel: 'mailbox' }, reason })
  const collectedAt = new Date(town.now() - 3_600_000).toISOString()
  await must(clerk, id, 'correct', { change: { what: 'collectedAt', collectedAt }, reason })
  const shown = await show(id)
  expect([shown.place.id, shown.channel.code, shown.collectedAt]).toEqual([world.villageId, 'mailbox', collectedAt])
  const far = await make(clerk, id, 'correct', {
    change: { what: 'place', placeId: world.otherCounty.townshipId },
    reason,
  })
  expect(far.body.code).toBe('intake.place-elsewhere')
})

test('更正: a submitter who was forgotten is told everything the others are told, before the matter ends', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  await handleByTownship({ officer, unit }, id)
  // The privacy notice has changed since; he was there when the older one was told.
  await town.ownerSql`insert into privacy_notice (text, published_at) select text, now() from privacy_notice limit 1`
  const { name, phone, address } = masterTang
  await must(clerk, id, 'correct', { change: { what: 'submitter', name, phone, address }, reason: '漏登一位' })
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('awaitingFeedback')
  const [first, added] = (await show(id)).submitters
  expect(added.privacyNoticeVersion).toBe(first.privacyNoticeVersion)
  expect(added.name).toBe('唐*')
  await tell(officer, id, { kind: 'submitter', id: added.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
})
