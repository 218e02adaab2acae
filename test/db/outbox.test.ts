import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from '@temporalio/client'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { queueMessage } from '../../db/registers/queue-message.ts'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { startRelay, type Relay } from '../../ops/relay.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import { until } from '../replay/live-on.ts'
import { opening } from '../replay/play.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
let relays: Relay[]
/** What reached Temporal, in order. */
let carried: { subject: string; what: string }[]
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())
beforeEach(() => {
  relays = []
  carried = []
})
afterEach(() => Promise.all(relays.map((relay) => relay.stop())))

/** A Temporal that takes its time, each call differently; `heard` answers for the worker behind it. */
function temporal(heard: (subject: string, command: Command) => Promise<void>): Client {
  let n = 0
  const take = async (workflowId: string, what: string) => {
    await pause(((n += 7) % 5) * 8)
    carried.push({ subject: workflowId.replace('suggestion/', ''), what })
  }
  const workflow = {
    start: (_type: string, { workflowId }: { workflowId: string }) => take(workflowId, 'start'),
    signalWithStart: async (_type: string, call: { workflowId: string; signalArgs: [Command] }) => {
      const [command] = call.signalArgs
      await take(call.workflowId, command.id ?? '')
      await heard(call.workflowId.replace('suggestion/', ''), command)
    },
  }
  return { workflow } as unknown as Client
}
const relay = (client: Client) =>
  relays.push(
    startRelay({ db: books.db, client, onFault: ({ name }) => void carried.push({ subject: '', what: name }) }),
  )
const commit = async (id: string, command: Command) =>
  void (await commitTransition(books.db, { id, command, now: opening }))
const waiting = () => books.owner`select 1 from outbox where done_at is null`

async function supplied(id: string, submitterId: string, commandId: string) {
  const message = { kind: 'submitterSupplied', data: { submitterId, documentId: 'doc_more' } } as const
  await queueMessage(books.db, { ...message, suggestionId: id, commandId, submitterId, receivedAt: opening })
}

test('with two relays at work, a start comes first and a citizen’s words follow in the order he said them', async () => {
  const lives = await Promise.all(Array.from({ length: 8 }, () => books.register()))
  for (const word of ['first', 'second'])
    await Promise.all(lives.map(({ id, submitters }) => supplied(id, submitters[0]?.id ?? '', `${id}-${word}`)))
  const client = temporal(commit)
  relay(client)
  relay(client)
  await until(async () => (await waiting()).length === 0)
  for (const { id } of lives)
    expect(carried.filter((c) => c.subject === id).map((c) => c.what)).toEqual(['start', `${id}-first`, `${id}-second`])
})

test('a word that Temporal took and lost is not done, and is said again until it is on the ledger', async () => {
  const { id, submitters } = await books.register()
  await supplied(id, submitters[0]?.id ?? '', `${id}-word`)
  let lost = 0
  relay(temporal(async (subject, command) => ((lost += 1) === 1 ? undefined : commit(subject, command))))
  await until(async () => carried.some((c) => c.what === `${id}-word`))
  expect(await waiting()).toHaveLength(1)
  await until(async () => (await waiting()).length === 0)
  expect(carried.filter((c) => c.subject === id).map((c) => c.what)).toEqual(['start', `${id}-word`, `${id}-word`])
  expect(
    (await books.owner`select 1 from suggestion_event where suggestion_id = ${id} and kind = 'supplied'`).length,
  ).toBe(1)
})

test('after an outage a word that was lost on its first way is said again within seconds, however often it could not leave', async () => {
  const { id, submitters } = await books.register()
  await supplied(id, submitters[0]?.id ?? '', `${id}-word`)
  await books.owner`update outbox set attempts = 4 where command_id = ${`${id}-word`}`
  relay(temporal(async () => undefined))
  await until(async () => carried.some((c) => c.what === `${id}-word`))
  await until(async () => (await waitsFor(`${id}-word`)) !== null)
  expect(await waitsFor(`${id}-word`)).toBeLessThanOrEqual(2)
})

/** Seconds from when Temporal took it until it is said again. */
async function waitsFor(commandId: string): Promise<number | null> {
  const [row] = await books.owner`
    select extract(epoch from leased_until - sent_at)::float8 as seconds from outbox where command_id = ${commandId}`
  return (row?.['seconds'] as number | null) ?? null
}

test('a word that is queued twice leaves once', async () => {
  const { id, submitters } = await books.register()
  const twice = () => supplied(id, submitters[0]?.id ?? '', `${id}-once`)
  await Promise.all([twice(), twice()])
  expect(await books.owner`select 1 from outbox where command_id = ${`${id}-once`}`).toHaveLength(1)
  relay(temporal(commit))
  await until(async () => (await waiting()).length === 0)
})

test('a relay that dies with a lease in hand is followed by another', async () => {
  const { id } = await books.register()
  await books.owner`update outbox set leased_until = now() + interval '300 milliseconds', attempts = 1 where subject_id = ${id}`
  relay(temporal(commit))
  await until(async () => (await waiting()).length === 0)
  expect(carried).toEqual([{ subject: id, what: 'start' }])
})

/** As if it had been tried so often already. */
const tried = (commandId: string, attempts: number) =>
  books.owner`update outbox set attempts = ${attempts} where command_id = ${commandId}`
const poisoned = () => books.owner`select command_id from outbox where poisoned_at is not null`

test('a word that fails by itself is set aside after its fifth try, and what was said after it leaves', async () => {
  const { id, submitters } = await books.register()
  for (const word of ['poison', 'after']) await supplied(id, submitters[0]?.id ?? '', `${id}-${word}`)
  await tried(`${id}-poison`, 4)
  relay(
    temporal((subject, command) => {
      if (command.id === `${id}-poison`) throw new TypeError('what the citizen said')
      return commit(subject, command)
    }),
  )
  await until(async () => (await waiting()).length === 1 && (await poisoned()).length === 1)
  expect(await poisoned()).toEqual([{ command_id: `${id}-poison` }])
  expect(carried.filter((c) => c.subject === id).map((c) => c.what)).toEqual(['start', `${id}-poison`, `${id}-after`])
  const [row] = await books.owner`select last_fault from outbox where poisoned_at is not null`
  expect(row).toEqual({ last_fault: 'TypeError' })
  await books.owner`delete from outbox where poisoned_at is not null`
})

test('a word that only the way to Temporal held up is never set aside', async () => {
  const { id, submitters } = await books.register()
  await supplied(id, submitters[0]?.id ?? '', `${id}-word`)
  await tried(`${id}-word`, 50)
  let failed = 0
  relay(
    temporal((subject, command) => {
      if ((failed += 1) > 1) return commit(subject, command)
      throw new Error('failed to signal', {
        cause: Object.assign(new Error('14 UNAVAILABLE'), { code: 14, details: '', metadata: {} }),
      })
    }),
  )
  const held = () => books.owner`select 1 from outbox where command_id = ${`${id}-word`} and last_fault is not null`
  await until(async () => (await held()).length === 1)
  expect(await poisoned()).toEqual([])
  await until(async () => {
    await books.owner`update outbox set leased_until = null where command_id = ${`${id}-word`}`
    return (await waiting()).length === 0
  })
})
