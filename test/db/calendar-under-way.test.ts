/** A calendar revised while a town is at work: whom it concerns hears of it, behind all that is ordinary, and nobody is lost. */
import type { Client } from '@temporalio/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commitResearch } from '../../db/commands/commit-research.ts'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { recountProgress } from '../../db/queries/recount-progress.ts'
import { publishCalendar } from '../../db/registers/publish-calendar.ts'
import { queueMessage } from '../../db/registers/queue-message.ts'
import { queueRecounts } from '../../db/registers/queue-recounts.ts'
import { startRelay } from '../../ops/relay.ts'
import type { ResearchCommand } from '../../workflows/rules/research.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import { officer } from '../replay/cast.ts'
import { until } from '../replay/live-on.ts'
import { opening } from '../replay/play.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

const day = 86_400_000
let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const assigned = async (now: number) => {
  const { id, submitters } = await books.register({ now })
  await books.say(id, say.classify('township', officer), now)
  await books.say(id, say.assign({ id: world.units.construction }, officer), now)
  return { id, submitterId: submitters[0]?.id ?? '' }
}
const owed = (kind: string) => books.owner<{ id: string; subject_id: string; due_at: Date }>`
  select id, subject_id, due_at from obligation where kind = ${kind} and settled_at is null order by id`
const everyDue = () => books.owner<{ id: string; due_at: Date }>`select id, due_at from obligation order by id`
const civilDay = (dueAt: Date) => new Date(dueAt.getTime() - 1 + 8 * 3_600_000).toISOString().slice(0, 10)
const set = (on: string, kind: 'holiday' | 'workday', now: number) => books.setDay(on, kind, now)

/** A Temporal before a worker that `hears`; a word it does not hear was taken and is lost. */
const temporal = (hears: (subject: string, command: Command) => Promise<void>): Client =>
  ({
    workflow: {
      start: async () => {},
      signalWithStart: async (_type: string, call: { workflowId: string; signalArgs: [Command] }) =>
        hears(call.workflowId.replace('suggestion/', ''), call.signalArgs[0]),
    },
  }) as unknown as Client
const commits = (now: number) => async (id: string, command: Command) =>
  void (await commitTransition(books.db, { id, command, now }))
const waiting = async () => (await books.owner`select 1 from outbox where done_at is null`).length

test('a day off moves exactly what is counted across it, each with a receipt, and a worker that dies half-way loses none; a make-up day moves it back', async () => {
  for (let n = 0; n < 24; n++) await assigned(opening + (n % 3) * day)
  for (let n = 0; n < 12; n++) await books.register({ now: opening })
  await books.owner`update outbox set done_at = now()`
  const before = new Map((await everyDue()).map((o) => [o.id, o.due_at.getTime()]))
  const tasks = await owed('handle')
  const latest =
    tasks
      .map((o) => civilDay(o.due_at))
      .toSorted()
      .at(-1) ?? ''
  const first = tasks.filter((o) => civilDay(o.due_at) === latest)
  expect(first.length).toBeLessThan(tasks.length)

  const now = opening + 4 * day
  const version = await set(latest, 'holiday', now)
  expect(await recountProgress(books.db, { calendar: version })).toMatchObject({
    concerned: 24,
    recounted: 0,
    waiting: 24,
  })
  // The first worker dies after three; what Temporal took for it by then is lost with it.
  let heard = 0
  const dying = startRelay({
    db: books.db,
    client: temporal(async (id, command) => ((heard += 1) <= 3 ? commits(now)(id, command) : undefined)),
    onFault: () => {},
  })
  await until(async () => heard >= 24)
  await dying.stop()
  expect(await recountProgress(books.db, { calendar: version })).toMatchObject({
    concerned: 24,
    recounted: 3,
    waiting: 21,
  })
  await books.owner`update outbox set leased_until = null, attempts = 0`
  const next = startRelay({ db: books.db, client: temporal(commits(now)), onFault: () => {} })
  await until(async () => (await waiting()) === 0)
  // Eight dates move; of the other sixteen a reminder after the end falls on that day, and moves.
  const progress = {
    concerned: 24,
    recounted: 24,
    waiting: 0,
    setAside: 0,
    moved: 24,
    earlier: 0,
    later: 8,
    withdrawn: 0,
  }
  expect(await recountProgress(books.db, { calendar: version })).toEqual(progress)

  const after = await everyDue()
  const moved = after.filter(({ id, due_at }) => before.get(id) !== due_at.getTime()).map(({ id }) => id)
  expect(moved).toEqual(first.map(({ id }) => id))
  const receipts = await books.owner<{ days: string[]; adjusts: { id: string; was: number; dueAt: number }[] }>`
    select body -> 'days' as days, adjusts from suggestion_event where kind = 'recounted'`
  expect(receipts.map(({ adjusts }) => adjusts[0]?.id ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    tasks.map(({ id }) => id),
  )
  for (const { days, adjusts } of receipts) {
    expect([days, adjusts.length]).toEqual([[latest], 1])
    const row = after.find(({ id }) => id === adjusts[0]?.id)
    expect([adjusts[0]?.was, adjusts[0]?.dueAt]).toEqual([before.get(row?.id ?? ''), row?.due_at.getTime()])
  }
  // A look again finds nobody; what a commit counted by the old calendar beside the publication is found.
  const again = () => books.db.transaction((tx) => queueRecounts(tx, version, now))
  expect(await again()).toBe(0)

  const undone = await publishCalendar(books.db, {
    year: 2026,
    change: (known) => known && known.filter((one) => one.day !== latest),
    source: '单日调整',
    reason: '更正',
    personId: null,
    now,
  })
  if (undone.outcome !== 'published') throw new Error(undone.outcome)
  await until(async () => (await waiting()) === 0)
  await next.stop()
  expect(await recountProgress(books.db, { calendar: undone.version })).toMatchObject({
    ...progress,
    earlier: 8,
    later: 0,
  })
  expect(new Map((await everyDue()).map((o) => [o.id, o.due_at.getTime()]))).toEqual(before)
})

test('two revisions within a minute move a date once: its receipt names both, and both are told how far they have come', async () => {
  const now = opening + 4 * day
  const lives: { id: string }[] = []
  for (let n = 0; n < 4; n++) lives.push(await assigned(now))
  await books.owner`update outbox set done_at = now()`
  const ours = async () => (await owed('handle')).filter((o) => lives.some(({ id }) => id === o.subject_id))
  const before = await ours()
  const due = civilDay(before[0]?.due_at ?? new Date(0))
  const first = await set(due, 'holiday', now)
  const moved = civilDay(new Date((before[0]?.due_at.getTime() ?? 0) + day))
  const second = await set(moved, 'holiday', now + 30_000)
  const words = await books.owner<{ subject_id: string; payload: Command }>`
    select subject_id, payload from outbox where done_at is null and priority > 0 order by id`
  for (const { subject_id, payload } of words) await commits(now + 60_000)(subject_id, payload)

  const receipts = await books.owner<{ version: number; revisions: number[]; days: string[] }>`
    select (body -> 'calendarVersion')::int as version, body -> 'revisions' as revisions, body -> 'days' as days
    from suggestion_event where kind = 'recounted' and suggestion_id = any(${lives.map(({ id }) => id)})`
  const both = { version: second, revisions: [first, second], days: [due, moved] }
  expect(receipts).toEqual(lives.map(() => both))
  const [one, two] = [
    await recountProgress(books.db, { calendar: first }),
    await recountProgress(books.db, { calendar: second }),
  ]
  expect([two.waiting, two.recounted - two.concerned, two.later]).toEqual([0, 0, one.later])
  expect([one.later >= lives.length, one.moved, one.earlier]).toEqual([true, two.moved, 0])
  // Whoever looks again finds nobody: what is opened since is counted by the newest calendar.
  await assigned(now + 60_000)
  for (const version of [first, second])
    expect(await books.db.transaction((tx) => queueRecounts(tx, version, now + 60_000))).toBe(0)
  await books.owner`update outbox set done_at = now()`
})

test('what was committed beside the publication, counted by the old calendar, is found by the next look', async () => {
  const now = opening + 4 * day
  const { id } = await assigned(now)
  const [task] = (await owed('handle')).filter((o) => o.subject_id === id)
  const version = await set(civilDay(task?.due_at ?? new Date(0)), 'holiday', now)
  await books.owner`delete from outbox where subject_id = ${id} and priority > 0`
  expect(await books.db.transaction((tx) => queueRecounts(tx, version, now))).toBe(1)
  await books.owner`update outbox set done_at = now()`
})

test('words of citizens leave before what waits in bulk, on the same matter too; and of that only so much is under way', async () => {
  const now = opening + 4 * day
  const lives: Awaited<ReturnType<typeof assigned>>[] = []
  for (let n = 0; n < 45; n++) lives.push(await assigned(now))
  await books.owner`update outbox set done_at = now()`
  const [task] = (await owed('handle')).filter((o) => o.subject_id === lives[0]?.id)
  await set(civilDay(task?.due_at ?? new Date(0)), 'holiday', now)
  const speaks = lives.slice(0, 3)
  for (const { id: suggestionId, submitterId } of speaks) {
    const said = { kind: 'submitterSupplied', data: { submitterId, documentId: 'doc_more' } } as const
    await queueMessage(books.db, { ...said, suggestionId, submitterId, commandId: 'word', receivedAt: now })
  }
  const heard: string[] = []
  // Nobody answers: what is under way stays so.
  const relay = startRelay({
    db: books.db,
    client: temporal(async (_id, command) => void heard.push(command.kind)),
    onFault: () => {},
  })
  await until(async () => heard.filter((kind) => kind === 'calendarChanged').length >= 37)
  await relay.stop()
  expect(heard.slice(0, 40).filter((kind) => kind === 'submitterSupplied')).toHaveLength(3)
  const [row] = await books.owner<{ n: number }>`
    select count(*)::int as n from outbox where priority > 0 and sent_at is not null and done_at is null`
  expect(row?.n).toBeLessThan(80)

  // Forty were heard at last by a worker that was long away: the others leave, though nobody looks after those again for minutes.
  await books.owner`update outbox set sent_at = now(), leased_until = now() + interval '10 minutes' where priority > 0 and done_at is null`
  const waits = await books.owner<{ id: number; subject_id: string; payload: Command }>`
    select id, subject_id, payload from outbox where priority > 0 and done_at is null order by id`
  expect(waits.length).toBeGreaterThan(40)
  for (const { subject_id, payload } of waits.slice(0, 40)) await commits(now)(subject_id, payload)
  for (const { id } of waits.slice(40))
    await books.owner`update outbox set sent_at = null, leased_until = null where id = ${id}`
  const rest = startRelay({ db: books.db, client: temporal(commits(now)), onFault: () => {} })
  const unheard = () => books.owner`
    select 1 from outbox o where priority > 0 and done_at is null and not exists (
      select 1 from suggestion_command c where c.suggestion_id = o.subject_id and c.command_id = o.command_id)`
  await until(async () => (await unheard()).length === 0)
  await rest.stop()
})

test('a research hears of it as suggestions do: its dates move with one receipt, and progress counts it', async () => {
  const now = opening + 4 * day
  const id = await books.openResearch(now)
  await books.owner`update outbox set done_at = now()`
  const rows = () => books.owner<{ kind: string; due_at: Date }>`
    select kind, due_at from obligation where subject_id = ${id} and due_at is not null order by kind`
  const [plan] = await rows()
  const due = civilDay(plan?.due_at ?? new Date(0))
  const version = await set(due, 'holiday', now)
  const [word] = await books.owner<{ kind: string; payload: ResearchCommand }>`
    select kind, payload from outbox where subject_id = ${id} and done_at is null and priority > 0`
  expect(word?.kind).toBe('signalResearch')
  const before = await recountProgress(books.db, { calendar: version })
  const hear = () => commitResearch(books.db, { id, command: word!.payload, now: now + 60_000 })
  await hear()
  await hear()
  const after = await recountProgress(books.db, { calendar: version })
  expect([after.recounted - before.recounted, after.later - before.later, after.moved - before.moved]).toEqual([
    1, 1, 1,
  ])
  expect((await rows())[0]?.due_at.getTime()).toBeGreaterThan(plan?.due_at.getTime() ?? Infinity)
  const receipts = await books.owner`
    select body -> 'days' as days, body -> 'revisions' as revisions, adjusts -> 0 -> 'was' as was
    from research_event where research_id = ${id} and kind = 'researchRecounted'`
  expect(receipts).toEqual([{ days: [due], revisions: [version], was: plan?.due_at.getTime() }])
  await books.owner`update outbox set done_at = now()`
})
