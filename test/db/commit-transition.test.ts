import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { verifyLedger } from '../../db/queries/verify-ledger.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { fold } from '../../workflows/rules/evolve.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { chair, clerk, officer } from '../replay/cast.ts'
import { commandOf } from '../replay/command-of.ts'
import { until } from '../replay/live-on.ts'
import { opening } from '../replay/play.ts'
import { bends, budgeted, day, overdue } from '../replay/scenes.ts'
import * as say from '../rules/verbs.ts'
import { openBooks, type Books } from './open-books.ts'

let books: Books
beforeAll(async () => void (books = await openBooks()))
afterAll(() => books.close())

const roads = { id: world.units.construction }

async function ledgerOf(id: string): Promise<SuggestionEvent[]> {
  const rows = await books.owner`
    select seq, command_id as "commandId", actor, extract(epoch from occurred_at) * 1000 as "occurredAt",
      extract(epoch from recorded_at) * 1000 as "recordedAt", rules_version as "rulesVersion", body, opens, settles, adjusts
    from suggestion_event where suggestion_id = ${id} order by seq`
  return rows.map(({ adjusts, ...row }) => ({
    ...row,
    ...(adjusts === null ? {} : { adjusts }),
    occurredAt: Number(row['occurredAt']),
    recordedAt: Number(row['recordedAt']),
  })) as unknown as SuggestionEvent[]
}

/** Holds the row while the work begins, and lets go when so many wait for it. */
async function whileLocked<T>(table: 'suggestion' | 'research', id: string, waiting: number, work: () => Promise<T>) {
  const { owner } = books
  let begun: Promise<T> | undefined
  await owner.alone(async (client) => {
    await client.query(`select 1 from ${table} where id = $1 for update`, [id])
    begun = work()
    begun.catch(() => {})
    await until(async () => {
      const blocked = await owner`select 1 from pg_locks where not granted`
      return blocked.length >= waiting
    })
  })
  return begun as Promise<T>
}

describe('one command', () => {
  test('of somebody whose post ended on the way decides nothing, and the same post given again does', async () => {
    const { id } = await books.register()
    const ends = (day: string | null) => books.owner`update post set to_on = ${day} where id = ${officer.post.id}`
    await ends('2026-01-01')
    const refused = await books.say(id, say.assign(roads, officer))
    await ends(null)
    expect([refused.refusal?.code, (await ledgerOf(id)).length]).toEqual(['post.ended', 1])
    expect((await books.say(id, say.assign(roads, officer))).answer?.stage).toBe('assigned')
  })

  test('that arrives twice at once is done once, and both hear the same', async () => {
    const { id } = await books.register()
    const command = commandOf(say.assign(roads, officer), 'twice', opening)
    const both = await whileLocked('suggestion', id, 2, () =>
      Promise.all([1, 2].map(() => commitTransition(books.db, { id, command, now: opening }))),
    )
    const answer = { stage: 'assigned', seq: 3, dueAt: expect.any(Number) }
    expect(both.map((written) => written.answer)).toEqual([answer, answer])
    expect((await ledgerOf(id)).map((e) => e.body.kind)).toEqual(['registered', 'classified', 'assigned'])
    const assignments = await books.owner`select id from assignment where suggestion_id = ${id}`
    expect(assignments).toHaveLength(1)
  })

  test('that two clerks send at once is done for one, and the other hears why not', async () => {
    const { id } = await books.register()
    const both = await whileLocked('suggestion', id, 2, () =>
      Promise.all([
        books.say(id, say.assign(roads, officer)),
        books.say(id, say.assign({ id: world.units.farming }, officer)),
      ]),
    )
    expect(both.map((w) => w.refusal?.code ?? 'done').toSorted()).toEqual(['done', 'suggestion.move-not-open'])
    expect((await books.state(id)).assignments).toHaveLength(1)
  })

  test('that was refused stays refused, whatever changes meanwhile; a new one is judged anew', async () => {
    const { id } = await books.register()
    const first = await books.say(id, say.signFor(officer), opening, 'early')
    await books.say(id, say.assign(roads, officer))
    const again = await books.say(id, say.signFor(officer), opening, 'early')
    expect(first.refusal?.code).toBe('suggestion.move-not-open')
    expect(again.refusal).toEqual(first.refusal)
    expect((await books.say(id, say.signFor(officer))).answer?.stage).toBe('handling')
  })

  test('that is repeated late is told its old answer, with the life as it is now', async () => {
    const { id } = await books.register()
    const first = await books.say(id, say.assign(roads, officer), opening, 'once')
    await books.say(id, say.signFor(officer))
    const again = await books.say(id, say.assign(roads, officer), opening + day, 'once')
    expect(again.answer).toEqual(first.answer)
    expect(again.life).toMatchObject({ seq: 4, stage: 'handling' })
    expect(again.attributes).toBeNull()
  })

  test('that fails half-way leaves nothing behind', async () => {
    const { id } = await books.register()
    const before = await ledgerOf(id)
    await books.owner`
      create function stumble() returns trigger language plpgsql as $$ begin raise exception 'stumbled'; end $$`
    await books.owner`create trigger stumble before insert on suggestion_command execute function stumble()`
    await expect(books.say(id, say.assign(roads, officer))).rejects.toThrow('Failed query')
    await books.owner`drop trigger stumble on suggestion_command`
    expect(await ledgerOf(id)).toEqual(before)
    expect((await books.state(id)).stage).toBe('registered')
    const open = await books.owner`select kind from obligation where subject_id = ${id} and settled_at is null`
    expect(open.map((o) => o['kind'])).toEqual(['classify'])
  })
})

describe('a whole life,', () => {
  const scenes = Object.entries({ ...budgeted, ...bends, ...overdue })
  test.each(scenes)('%s: ledger, row and obligations say the same', async (_name, scene) => {
    const { id } = await books.live(scene)
    const events = await ledgerOf(id)
    const state = await books.state(id)
    expect(isDeepStrictEqual(JSON.parse(JSON.stringify(fold(events))), state)).toBe(true)
    expect(await verifyLedger(books.db, { kind: 'suggestion', id })).toEqual({ whole: true, rows: state.seq })
    const rows = await books.owner`select id, settled_at, settled_how from obligation where subject_id = ${id}`
    const settled = new Map(events.flatMap((e) => e.settles.map((s) => [s.id, s.how] as const)))
    expect(new Map(rows.map((o) => [o['id'], o['settled_how']] as const))).toEqual(
      new Map(events.flatMap((e) => e.opens.map((o) => [o.id, settled.get(o.id) ?? null] as const))),
    )
    const [row] = await books.owner`select stage, route, seq, ended_at, next_mark_at from suggestion where id = ${id}`
    expect(row).toMatchObject({ stage: state.stage, route: state.route, seq: state.seq })
    expect(row?.['ended_at'] === null).toBe(state.stage !== 'closed')
    const assigned = await books.owner`select id, ended_at from assignment where suggestion_id = ${id} order by id`
    expect(new Map(assigned.map((a) => [a['id'], (a['ended_at'] as Date | null)?.getTime() ?? null]))).toEqual(
      new Map(state.assignments.map((a) => [a.id, a.endedAt])),
    )
  })
})

describe('a research', () => {
  const conclude = { move: 'conclude', data: () => ({ reasonId: 'doc_why' }) } as const
  const plan = { move: 'plan', data: () => ({ documentId: 'doc_plan' }) } as const
  const report = { move: 'report', data: () => ({ documentId: 'doc_report' }) } as const
  const transmit = { move: 'transmitReport', data: () => ({ unitId: world.units.water }) } as const
  const answerOf = (id: string) =>
    ({
      move: 'recordReportFeedback',
      data: () => ({ transmittalId: `tra_${id.slice('res_'.length)}-4`, documentId: 'doc_feedback' }),
    }) as const

  async function joined(research: string) {
    const { id } = await books.register()
    await books.say(id, say.classify('research', officer))
    await books.say(id, say.joinResearch(chair, research))
    return id
  }

  test('that went two steps on while one doorbell was lost is read on from where the suggestion stood', async () => {
    const research = await books.openResearch()
    const [attentive, deaf] = [await joined(research), await joined(research)]
    for (const step of [plan, report, transmit]) await books.research(research, step)
    await books.say(attentive, say.hearResearch(research))
    await books.research(research, answerOf(research))
    await books.say(attentive, say.hearResearch(research))
    await books.say(deaf, say.hearResearch(research))
    await books.say(deaf, say.hearResearch(research))
    for (const id of [attentive, deaf]) {
      const heard = (await ledgerOf(id)).flatMap((e) => (e.body.kind === 'researchMilestone' ? [e.body.milestone] : []))
      expect(heard).toEqual(['reportTransmitted', 'reportFedBack'])
      expect((await books.state(id)).stage).toBe('awaitingFeedback')
    }
  })

  test('rings a doorbell for every suggestion that joined it, once for each milestone', async () => {
    const research = await books.openResearch()
    const [one, two] = [await joined(research), await joined(research)]
    for (const step of [plan, report, transmit]) await books.research(research, step)
    const bells = await books.owner`
      select subject_id, command_id from outbox where kind = 'signalSuggestion' and subject_id = any(${[one, two]})`
    expect(new Set(bells.map((b) => `${b['subject_id']} ${b['command_id']}`))).toEqual(
      new Set([one, two].map((id) => `${id} ${research}/4`)),
    )
    expect(bells).toHaveLength(2)
  })

  test('that is being written is waited for by the one who joins', async () => {
    const research = await books.openResearch()
    const { id } = await books.register()
    await books.say(id, say.classify('research', officer))
    const written = await whileLocked('research', research, 1, () => books.say(id, say.joinResearch(chair, research)))
    expect(written.answer?.stage).toBe('researching')
  })

  test('that concludes while a suggestion joins either refuses it or rings for it', async () => {
    for (let n = 0; n < 12; n++) {
      const research = await books.openResearch()
      const { id } = await books.register()
      await books.say(id, say.classify('research', officer))
      const join = () => books.say(id, say.joinResearch(chair, research))
      const end = () => books.research(research, conclude)
      const [first, second] = n % 2 === 0 ? [join, end] : [end, join]
      const both = await Promise.all([first(), second()])
      const outcome = n % 2 === 0 ? both[0] : both[1]
      const bells = await books.owner`select 1 from outbox where subject_id = ${id} and kind = 'signalSuggestion'`
      expect([outcome.refusal?.code ?? 'joined', bells.length]).toEqual(
        outcome.refusal ? ['research.over', 0] : ['joined', 1],
      )
    }
  })
})

test('intake that is sent twice at once registers one suggestion, and both hear of it', async () => {
  const [one, two] = await Promise.all([books.register({ key: 'same' }), books.register({ key: 'same' })])
  expect(two).toEqual(one)
  await books.say(one.id, say.answer(clerk, say.toldAll()))
  expect((await books.register({ key: 'same' })).stage).toBe('registered')
})
