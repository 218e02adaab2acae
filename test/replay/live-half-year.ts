/** Lives half a year of 2026 on Temporal's time-skipping server: the real workflow, the real hands, real rows. */
import { createActivities } from '../../activities/create-activities.ts'
import type { Activities } from '../../activities/activities.ts'
import { openStory } from '../../api/story.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { researchLedger } from '../../db/queries/research-ledger.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import { lifeOf, workflowIdOf } from '../../ops/begin-life.ts'
import { taskQueue } from '../../ops/task-queue.ts'
import type { CommitInput, Written } from '../../workflows/rules/answer.ts'
import type { Life } from '../../workflows/rules/suggestion.ts'
import { openBooks } from '../db/open-books.ts'
import { at } from '../rules/fixtures.ts'
import { openTimeSkipping } from '../town/open-temporal.ts'
import { commandOf, researchCommandOf } from './command-of.ts'
import type { Dated, HalfYear } from './half-years.ts'
import { until } from './live-on.ts'

const tenMinutes = 600_000

export async function openHalfYears() {
  const books = await openBooks()
  const { db } = books
  const temporal = await openTimeSkipping()
  const story = openStory({ db, client: temporal.client, isUp: () => true })
  /** The server's clock starts today: how far it is ahead of the year that is told, ms. */
  let ahead = 0
  const rest = await temporal.work(db, between(createActivities(db)))
  const now = async () => Date.now() + (await temporal.ahead()) - ahead

  return {
    /** Lives it from that day on to its end; answers both ledgers, and until when they were looked at. */
    async live(life: HalfYear, from: string) {
      ahead += (await now()) - at(from)
      const { id, submitters } = await books.register({ now: await now() })
      const research = life.research ? await books.openResearch(await now()) : ''
      await begin({ kind: 'suggestion', id })
      if (research) await begin({ kind: 'research', id: research })
      const beats = life.beats({ first: submitters[0]?.id ?? '', research })
      for (const [n, beat] of beats.entries()) {
        await sleepUntil(at(from, '10:00') + beat.on * 24 * 6 * tenMinutes + placeIn(beats, n) * tenMinutes)
        await perform(beat, { id, research, commandId: `${id}-${n}` })
      }
      while ((await books.state(id)).stage !== 'closed') await sleepUntil((await nextMark(id)) + tenMinutes)
      const ledgers = [await suggestionLedger(db, id), research ? await researchLedger(db, research) : []] as const
      return { id, research, ledgers, until: await now() }
    },
    rows: (id: string) => books.owner<{ id: string; kind: string; due_at: Date | null }>`
      select id, kind, due_at from obligation where subject_id = ${id}`,
    close: async () => {
      await rest()
      await temporal.close()
      await books.close()
    },
  }

  /** The hands between the server's clock and the year that is told. */
  function between(hands: Activities): Activities {
    const told = <C extends { kind: string; receivedAt: number }>(input: CommitInput<C>): CommitInput<C> => {
      const { command } = input
      const receivedAt = command.kind === 'clock' ? command.receivedAt - ahead : command.receivedAt
      return { ...input, command: { ...command, receivedAt }, now: input.now - ahead }
    }
    const served = (written: Written): Written => ({ ...written, life: onTheServer(written.life) })
    return {
      commitTransition: async (input) => served(await hands.commitTransition(told(input))),
      commitResearch: async (input) => served(await hands.commitResearch(told(input))),
    }
  }
  function onTheServer(life: Life): Life {
    return { ...life, nextMark: life.nextMark === null ? null : life.nextMark + ahead }
  }

  async function begin(subject: Parameters<typeof workflowIdOf>[0]) {
    const begun = await lifeOf(db, subject)
    if (!begun) throw new Error(`${subject.id} has no row`)
    const workflowId = workflowIdOf(subject)
    await temporal.client.workflow.start(subject.kind, {
      workflowId,
      taskQueue,
      args: [subject.id, onTheServer(begun.life)],
    })
  }

  async function sleepUntil(instant: number) {
    await temporal.sleep(Math.max(1, instant - (await now())))
  }
  async function nextMark(id: string) {
    const [row] = await books.owner<{ at: Date | null }>`select next_mark_at as at from suggestion where id = ${id}`
    if (!row?.at) throw new Error(`${id} stands open, and no clock runs`)
    return row.at.getTime()
  }

  async function perform(
    beat: Dated,
    { id, research, commandId }: { id: string; research: string; commandId: string },
  ) {
    if ('research' in beat) {
      const command = researchCommandOf(beat.research, research, commandId, await now())
      const paperId = (await books.researchState(research)).papers[0]?.id
      const data = 'paperId' in command.data ? { ...command.data, paperId } : command.data
      return done(beat.research.move, await story.moveResearch(research, { ...command, data } as typeof command))
    }
    const command = commandOf(beat.say, commandId, await now())
    if (command.actor.kind === 'official') return done(command.kind, await story.move(id, command))
    await temporal.client.workflow.getHandle(workflowIdOf({ kind: 'suggestion', id })).signal(command.kind, command)
    await until(async () => (await knownAnswer(db, id, commandId)) !== null)
  }
}

const placeIn = (beats: readonly Dated[], n: number) => beats.slice(0, n).filter(({ on }) => on === beats[n]?.on).length

function done(what: string, outcome: { kind: string }) {
  if (outcome.kind !== 'done') throw new Error(`${what}: ${JSON.stringify(outcome)}`)
}
