import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '@temporalio/client'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { startRelay } from '../../ops/relay.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import { officer } from '../replay/cast.ts'
import { until } from '../replay/live-on.ts'
import { opening } from '../replay/play.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const roads = { id: world.units.construction }
const register = async () => (await books.register()).id
const bells = async (id: string) =>
  (
    await books.owner`
    select command_id, payload from outbox where subject_id = ${id} and kind = 'signalSuggestion' order by id`
  ).map((row) => ({ id: row['command_id'] as string, command: row['payload'] as Command }))
/** The follower hears every bell that was rung for it, and stands where its lead stands. */
async function hear(id: string) {
  for (const { id: commandId, command } of await bells(id))
    await commitTransition(books.db, { id, command: { ...command, id: commandId } as Command, now: opening })
  return books.state(id)
}

test('a lead that moves on while another joins either is joined as it stands then, or rings for the one that joined', async () => {
  for (let n = 0; n < 12; n++) {
    const [lead, one] = [await register(), await register()]
    const join = () => books.say(one, say.join(officer, lead))
    const assign = () => books.say(lead, say.assign(roads, officer))
    await Promise.all(n % 2 === 0 ? [join(), assign()] : [assign(), join()])
    const stands = await hear(one)
    expect([stands.stage, stands.route], `round ${n}`).toEqual(['assigned', 'township'])
    expect(stands.open.map((o) => o.kind)).toEqual(['assignmentStatus'])
  }
})

test('two that join each other at once do not both follow: one leads', async () => {
  for (let n = 0; n < 6; n++) {
    const [one, two] = [await register(), await register()]
    const say1 = (id: string, lead: string) =>
      repeated(() => books.say(id, say.join(officer, lead), opening, `${id}-${n}`))
    const both = await Promise.all([say1(one, two), say1(two, one)])
    const following = (await Promise.all([one, two].map((id) => books.state(id)))).filter((s) => s.joined)
    expect(following).toHaveLength(1)
    expect(both.filter((written) => written.refusal)).toHaveLength(1)
  }
})
/** As an activity is tried again when the database broke a tie. */
async function repeated<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (tries > 8) throw error
    }
}

test('a lead rings for each that joined it, once for each act that concerns them, and for nobody who left or has heard all', async () => {
  const [lead, one, gone] = [await register(), await register(), await register()]
  for (const id of [one, gone]) await books.say(id, say.join(officer, lead))
  await books.say(gone, say.leaveJoin(officer))
  await books.say(lead, say.answer(officer, say.toldAll()))
  const { seq } = await books.state(lead)
  expect((await bells(one)).map((bell) => bell.id)).toEqual([`${lead}/${seq}`])
  expect(await bells(gone)).toEqual([])
  const { submitters } = await hear(one)
  await books.say(one, say.tell({ kind: 'submitter', id: submitters[0]?.id ?? '' }, 'answer', officer))
  await books.say(
    lead,
    say.rate((await books.state(lead)).submitters[0]?.id.slice('sbm_'.length) ?? '', 'dissatisfied'),
  )
  await books.say(lead, say.rehandle(officer))
  expect(await bells(one)).toHaveLength(1)
})

test('when everything stops between the lead’s commit and the signal, the follower hears of it once all is back', async () => {
  const [lead, one] = [await register(), await register()]
  await books.say(one, say.join(officer, lead))
  await books.say(lead, say.assign(roads, officer))
  expect((await books.state(one)).stage).toBe('registered')
  // Days later a relay comes up again, and Temporal with it; it loses the first call and hears the next one twice.
  let calls = 0
  const take = async (workflowId: string, command: Command) => {
    if ((calls += 1) === 1) return
    const id = workflowId.replace('suggestion/', '')
    for (const _ of [1, 2]) await commitTransition(books.db, { id, command, now: opening })
  }
  const workflow = {
    start: async () => {},
    signalWithStart: (_type: string, call: { workflowId: string; signalArgs: [Command] }) =>
      take(call.workflowId, call.signalArgs[0]),
  }
  const relay = startRelay({ db: books.db, client: { workflow } as unknown as Client, onFault: () => {} })
  await until(async () => (await books.state(one)).stage === 'assigned')
  await relay.stop()
  const heard = await books.owner`
    select 1 from suggestion_event where suggestion_id = ${one} and kind = 'joinedMilestone' and body ->> 'milestone' = 'assigned'`
  expect(heard).toHaveLength(1)
})
