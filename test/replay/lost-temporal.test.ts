import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStory } from '../../api/story.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { queueMessage } from '../../db/registers/queue-message.ts'
import { rebuildTemporal } from '../../ops/rebuild-temporal.ts'
import { startRelay } from '../../ops/relay.ts'
import { openBooks, type Books } from '../db/open-books.ts'
import { openDevServer, type OpenTemporal } from '../town/open-temporal.ts'
import { commandOf, researchCommandOf } from './command-of.ts'
import { until } from './live-on.ts'
import { bends, budgeted, day, type Scene } from './scenes.ts'

let books: Books
let temporal: OpenTemporal
let rest: (() => Promise<void>) | undefined
beforeAll(async () => {
  books = await openBooks()
  temporal = await openDevServer()
})
afterAll(async () => {
  await rest?.()
  await temporal.close()
  await books.close()
})

/** How far each life had come when Temporal's file was lost. */
const cut: readonly (readonly [Scene, number])[] = [
  [budgeted.answered, 0],
  [budgeted.answered, 2],
  [budgeted.township, 1],
  [budgeted.township, 4],
  [budgeted.county, 3],
  [budgeted.research, 4],
  [bends.returnedAndDoneAgain, 3],
  [budgeted.redirected, 0],
]

const fewDaysAgo = Date.now() - 4.2 * day

test('after Temporal’s file is lost, every open suggestion is told on from its row to its end, and no word is lost', async () => {
  const { db, owner } = books
  const lives = await Promise.all(
    cut.map(async ([scene, beats]) => ({ scene, beats, ...(await books.live(scene, beats, fewDaysAgo)) })),
  )
  // Two words were said while no worker ran: this Temporal took both, and nobody heard them.
  const [first, second] = lives
  for (const [commandId, life] of [
    ['still-waited-for', first],
    ['passed-for-done', second],
  ] as const) {
    const submitterId = life?.who.submitters[0] ?? ''
    const word = { kind: 'submitterSupplied', data: { submitterId, documentId: 'doc_more' } } as const
    await queueMessage(db, { ...word, suggestionId: life?.id ?? '', commandId, submitterId, receivedAt: Date.now() })
  }
  const before = startRelay({ db, client: temporal.client, onFault: () => {} })
  const unsent = () => owner`select 1 from outbox where done_at is null and sent_at is null`
  await until(async () => (await unsent()).length === 0)
  await before.stop()
  await owner`update outbox set done_at = now() where command_id = 'passed-for-done'`
  expect((await owner`select 1 from outbox where command_id = 'still-waited-for' and done_at is null`).length).toBe(1)

  await temporal.close()
  temporal = await openDevServer()
  const { client } = temporal
  rest = await temporal.work(db)

  const openLives = lives.length + lives.filter((l) => l.research !== '').length
  const seen: string[] = []
  const rebuilt = await rebuildTemporal({ db, client }, { onPage: ({ last }) => void seen.push(last) })
  expect(rebuilt).toEqual({ started: openLives, sentAgain: 2 })
  // Again, and from where it stopped: nothing is disturbed.
  expect((await rebuildTemporal({ db, client })).started).toBe(openLives)
  expect((await rebuildTemporal({ db, client }, { after: seen[0] ?? '' })).started).toBe(
    lives.filter((l) => l.research !== '').length,
  )
  const relay = startRelay({ db, client, onFault: () => {} })
  const story = openStory({ db, client, isUp: () => true })

  for (const { id, research, scene, beats, who } of lives) {
    const told: string[] = []
    const wanted: string[] = []
    for (const [n, beat] of scene.beats(who).slice(beats).entries()) {
      const commandId = `${id}-after-${n}`
      if ('research' in beat) {
        const outcome = await story.moveResearch(
          research,
          researchCommandOf(beat.research, research, commandId, Date.now()),
        )
        told.push(`${beat.research.move} ${outcome.kind}`)
        wanted.push(`${beat.research.move} done`)
      } else if ('say' in beat && beat.say.actor.kind === 'official') {
        const outcome = await story.move(id, commandOf(beat.say, commandId, Date.now()))
        told.push(`${beat.say.kind} ${outcome.kind}`)
        wanted.push(`${beat.say.kind} ${beat.refused ? 'refused' : 'done'}`)
      } else if ('say' in beat && beat.say.actor.kind === 'submitter') {
        const { kind, data, receivedAt } = commandOf(beat.say, commandId, Date.now())
        const said = { suggestionId: id, commandId, submitterId: beat.say.actor.submitterId, kind, data, receivedAt }
        await queueMessage(db, said as Parameters<typeof queueMessage>[1])
        relay.nudge()
        await until(async () => (await knownAnswer(db, id, commandId)) !== null)
      } else {
        await until(async () => {
          const heard = await owner`
            select 1 from outbox o where subject_id = ${id} and done_at is null and not exists (
              select 1 from suggestion_command c where c.suggestion_id = o.subject_id and c.command_id = o.command_id)`
          return heard.length === 0
        })
      }
    }
    expect(told).toEqual(wanted)
    expect((await books.state(id)).stage).toBe('closed')
  }
  await until(async () => (await knownAnswer(db, first?.id ?? '', 'still-waited-for')) !== null)
  await until(async () => (await knownAnswer(db, second?.id ?? '', 'passed-for-done')) !== null)
  await relay.stop()

  const left = await owner`select count(*)::int as n from suggestion where stage <> 'closed'`
  expect(left[0]?.['n']).toBe(0)
  await until(async () => {
    const states = await Promise.all(lives.map(({ id }) => client.workflow.getHandle(`suggestion/${id}`).describe()))
    return states.every(({ status }) => status.name === 'COMPLETED')
  })
})
