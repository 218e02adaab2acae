/** A county moved to another policy while a letter is being split: the part is bound to the old version, and found without anybody asking. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { keepDocument } from '../../db/registers/keep-document.ts'
import { recountProgress } from '../../db/queries/recount-progress.ts'
import { moveToPolicy } from '../../db/registers/move-to-policy.ts'
import { publishPolicy } from '../../db/registers/publish-policy.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { lookAgain } from '../../ops/look-again.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import { chairActs, construction, officer } from '../replay/cast.ts'
import { until } from '../replay/live-on.ts'
import { thePerson } from '../replay/matter-of.ts'
import { opening } from '../replay/play.ts'
import type { Step } from '../rules/live.ts'
import { policyOf } from '../rules/policies.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const version = { policyId: 'county', policyVersion: 2 }
const { countyId } = world

test('a part split off in the instant of the act is found by the next look, moved once, and not looked for again', async () => {
  const now = opening + 86_400_000
  const { id: letter } = await books.register({ now: opening })
  await keepDocument(books.db, { ...thePerson, subjectId: letter, now })
  const policy = { ...policyOf(version), effectiveFrom: dayOf(now) }
  await books.db.transaction((tx) => publishPolicy(tx, { policy, countyId, now: new Date(now) }))

  // The split has read its letter and written its part, and waits for its number when the act comes.
  const part = 'sug_beside'
  let split: Promise<unknown> | undefined
  await books.owner.alone(async (client) => {
    await client.query(`select 1 from receipt_counter for update`)
    split = books.say(letter, say.split(officer, part), now)
    split.catch(() => {})
    await until(async () => (await books.owner`select 1 from pg_locks where not granted`).length > 0)
    const by = { actor: chairActs, now: now + 1_000 }
    expect(await moveToPolicy(books.db, { ...version, countyId, reason: '新时限已经施行' }, by)).toBe(1)
  })
  await split

  const boundTo = async (id: string) => {
    const { policyId, policyVersion } = await books.state(id)
    return { policyId, policyVersion }
  }
  expect(await boundTo(part)).not.toEqual(version)
  let queued = 0
  const caretaker = lookAgain({
    db: books.db,
    now: () => now + 15_000,
    onQueued: () => (queued += 1),
    onFault: (error) => expect(error).toBeUndefined(),
  })
  caretaker.stop()
  await caretaker.look()
  await caretaker.look()
  expect(queued).toBe(1)
  const words = await books.owner<{ subject_id: string; payload: Command }>`
    select subject_id, payload from outbox where priority > 0 and payload ->> 'kind' = 'policyChanged' order by id`
  expect(words.map(({ subject_id }) => subject_id).toSorted()).toEqual([letter, part].toSorted())
  for (const { subject_id: id, payload } of words)
    await commitTransition(books.db, { id, command: payload, now: now + 20_000 })
  expect([await boundTo(letter), await boundTo(part)]).toEqual([version, version])
  const receipts = await books.owner`
    select suggestion_id, body ->> 'reasonId' as reason from suggestion_event where kind = 'movedToPolicy'`
  expect([receipts.length, new Set(receipts.map(({ reason }) => reason)).size]).toEqual([2, 1])
})

test('a version that is no longer in force is not looked for again', async () => {
  const later = opening + 86_400_000 + 60_000
  const policy = { ...policyOf({ ...version, policyVersion: 3 }), effectiveFrom: dayOf(later) }
  await books.db.transaction((tx) => publishPolicy(tx, { policy, countyId, now: new Date(later) }))
  const { id } = await books.register({ now: later })
  expect((await books.state(id)).policyVersion).toBe(3)
  const told: number[] = []
  const needs = { db: books.db, now: () => later + 60_000, onQueued: () => void told.push(1), onFault: () => {} }
  const caretaker = lookAgain(needs)
  caretaker.stop()
  await caretaker.look()
  expect(told).toEqual([])
})

test('what a move counts by a revision it had yet to hear of is told in the progress of both, and its receipt says the days', async () => {
  const now = opening + 86_400_000 + 120_000
  const given = async (steps: readonly Step[]) => {
    const { id } = await books.register({ now })
    for (const step of [
      say.classify('township', officer),
      say.assign({ id: world.units.construction }, officer),
      ...steps,
    ])
      expect((await books.say(id, step, now)).refusal).toBeUndefined()
    return id
  }
  const [moved, heardFirst, extended] = [
    await given([]),
    await given([]),
    await given([say.signFor(construction), say.requestExtension(construction, 5), say.grantExtension(officer)]),
  ]
  const dueOf = async (id: string) => {
    const [task] = await books.owner<{
      due_at: Date
    }>`select due_at from obligation where subject_id = ${id} and kind = 'handle'`
    return task?.due_at.getTime() ?? NaN
  }
  const off = dayOf((await dueOf(moved)) - 1)
  const policy = { ...policyOf({ ...version, policyVersion: 4 }), effectiveFrom: dayOf(now) }
  await books.db.transaction((tx) => publishPolicy(tx, { policy, countyId, now: new Date(now) }))
  const fourth = { ...version, policyVersion: 4 }
  await moveToPolicy(books.db, { ...fourth, countyId, reason: '新时限已经施行' }, { actor: chairActs, now })
  const revision = await books.setDay(off, 'holiday', now + 1_000)

  const hear = async (id: string, kind: string) => {
    const [word] = await books.owner<{ payload: Command }>`select payload from outbox
      where subject_id = ${id} and payload ->> 'kind' = ${kind} order by id desc limit 1`
    if (!word) throw new Error(`${id} was not told`)
    await commitTransition(books.db, { id, command: word.payload, now: now + 2_000 })
  }
  const progress = async () => {
    const [byCalendar, byPolicy] = [
      await recountProgress(books.db, { calendar: revision }),
      await recountProgress(books.db, { policy: fourth }),
    ]
    return { heard: byCalendar.recounted, moved: byCalendar.moved, later: byCalendar.later, bound: byPolicy.moved }
  }
  const receipts = (id: string) => books.owner<{ kind: string; revisions: number[] | null; days: string[] | null }>`
    select kind, body -> 'revisions' as revisions, body -> 'days' as days from suggestion_event
    where suggestion_id = ${id} and kind in ('recounted', 'movedToPolicy') order by seq`

  const none = await progress()
  expect(none).toMatchObject({ heard: 0, moved: 0, bound: 0 })
  // The move is heard first, and counts by the calendar as it stands.
  await hear(moved, 'policyChanged')
  await hear(moved, 'calendarChanged')
  expect(await receipts(moved)).toEqual([{ kind: 'movedToPolicy', revisions: [revision], days: [off] }])
  const one = await progress()
  expect(one).toMatchObject({ heard: 1, moved: 1, bound: 1 })
  expect(one.later).toBeGreaterThan(0)

  await hear(heardFirst, 'calendarChanged')
  await hear(heardFirst, 'policyChanged')
  expect(await receipts(heardFirst)).toEqual([
    { kind: 'recounted', revisions: [revision], days: [off] },
    { kind: 'movedToPolicy', revisions: null, days: null },
  ])
  expect(await dueOf(heardFirst)).toBe(await dueOf(moved))
  expect(await progress()).toMatchObject({ heard: 2, moved: 2, bound: 2 })

  // A day that a person set is not counted by the move; the word of the revision counts it, and says so.
  const before = await dueOf(extended)
  await hear(extended, 'policyChanged')
  expect(await dueOf(extended)).toBe(before)
  await hear(extended, 'calendarChanged')
  expect(await dueOf(extended)).toBeGreaterThan(before)
  expect((await receipts(extended)).filter(({ kind }) => kind === 'recounted')).toEqual([
    { kind: 'recounted', revisions: [revision], days: [off] },
  ])
  expect(await progress()).toMatchObject({ heard: 3, moved: 3, bound: 3 })
})
