/** A changed calendar over a thousand open matters, while worker and api are killed with -9: each date moves once, none is lost. */
import { expect, test } from 'vitest'
import { connect, type Database } from '../../db/connect.ts'
import { recountProgress } from '../../db/queries/recount-progress.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { shift, slowlyAddWorkingDays, slowlyOntoWorkday } from '../rules/slow-calendar.ts'
import { civilDay, endsAt } from '../rules/slow-marks.ts'
import { signIn } from '../town/kill/sign-in.ts'
import { withBothYears } from './both-years.ts'
import { killInTurn } from './kill-in-turn.ts'
import { openMatters } from './open-matters.ts'
import { openPrograms, type Programs } from './open-programs.ts'
import { untilItIsSo } from './until-it-is-so.ts'

const assigned = 1_000
const unclassified = 200
const wholeDay = 86_400_000

test('a day off and a make-up day over a thousand open matters: exactly what they concern moves, each with one receipt, whoever is killed half-way', async () => {
  const now = Date.now()
  const town = await openPrograms(undefined, async (urls) => {
    await withBothYears(urls, now)
    await openMatters(urls.appUrl, { assigned, unclassified, at: [now, now - wholeDay, now - 3 * wholeDay] })
  })
  const { db, close } = connect(town.databaseUrl, { sees: 'everything', name: 'calendar-recount', max: 2 })
  try {
    const left = async () => (await town.sql`select count(*)::int as n from outbox where done_at is null`)[0]?.['n']
    await untilItIsSo(async () => (await left()) === 0, left)
    const stories = () => town.client.workflow.count("WorkflowType = 'suggestion' and ExecutionStatus = 'Running'")
    await untilItIsSo(
      async () => (await stories()).count === assigned + unclassified,
      async () => (await stories()).count,
    )

    const before = await owed(town)
    const dues = [...before.values()].flatMap((o) => (o.kind === 'handle' ? [civilDay(o.dueAt - 1)] : []))
    const dayOff = dues.toSorted()[Math.floor(dues.length / 2)] ?? ''
    const first = await moveBy(town, db, { day: dayOff, kind: 'holiday', kill: ['worker'] })
    const later = await owed(town)
    expect(moved(before, later)).toEqual(
      expectedOf(before, (day) => (day < dayOff ? day : slowlyAddWorkingDays(day, 1))),
    )
    expect(moved(before, later).length).toBeGreaterThan(0)

    // A day of rest after everything but the work itself has had its last look, and before any of that ends.
    const [look] = await town.sql<{ at: Date }>`
      select max(greatest(due_at, to_timestamp((marks -> -1 ->> 'at')::float8 / 1000))) as at from obligation
      where settled_at is null and kind <> 'handle'`
    let makeUp = civilDay(look?.at.getTime() ?? 0)
    do makeUp = shift(makeUp, 1)
    while (slowlyOntoWorkday(makeUp, 1) === makeUp)
    expect(makeUp < (dues.toSorted()[0] ?? '')).toBe(true)
    const second = await moveBy(town, db, { day: makeUp, kind: 'workday', kill: ['worker', 'api'] })
    const earlier = (day: string) => {
      const back = slowlyAddWorkingDays(day, -1)
      return back === dayOff ? slowlyAddWorkingDays(back, -1) : back
    }
    expect(moved(later, await owed(town))).toEqual(expectedOf(later, earlier))
    process.stderr.write(
      `calendar under way: ${assigned} of ${assigned + unclassified} open matters concerned; a day off moved ${first.later} dates in ${first.seconds.toFixed(0)} s ` +
        `(worker killed at ${first.killedAt.join(', ')}), a make-up day ${second.earlier} in ${second.seconds.toFixed(0)} s (worker, api killed at ${second.killedAt.join(', ')}); ` +
        `ended by themselves: api ${town.api.ownEnds()}, worker ${town.worker.ownEnds()}\n`,
    )
  } finally {
    await close()
    await town.close()
  }
}, 900_000)

interface Owed {
  readonly kind: string
  readonly dueAt: number
}
async function owed({ sql }: Programs): Promise<Map<string, Owed>> {
  const rows = await sql<{ id: string; kind: string; due_at: Date }>`
    select id, kind, due_at from obligation where settled_at is null and due_at is not null order by id`
  return new Map(rows.map(({ id, kind, due_at }) => [id, { kind, dueAt: due_at.getTime() }]))
}
const moved = (before: Map<string, Owed>, after: Map<string, Owed>) =>
  [...before].flatMap(([id, { dueAt }]) => (after.get(id)?.dueAt === dueAt ? [] : [[id, after.get(id)?.dueAt]]))
const expectedOf = (before: Map<string, Owed>, change: (day: string) => string) =>
  [...before].flatMap(([id, { kind, dueAt }]) => {
    const right = kind === 'handle' ? endsAt(change(civilDay(dueAt - 1))) : dueAt
    return right === dueAt ? [] : [[id, right]]
  })

/** Sets the day at the administrator’s door, and kills these in turn while it is being taken in; answers how it went. */
async function moveBy(
  town: Programs,
  db: Database,
  { day, kind, kill }: { day: string; kind: 'holiday' | 'workday'; kill: readonly ('worker' | 'api')[] },
) {
  const account = world.accounts.find(({ username }) => username === 'administrator')
  if (!account) throw new Error('nobody administers')
  const { cookie } = await signIn(town.base, account)
  const begun = performance.now()
  const answer = await fetch(`${town.base}/api/calendars/days/${day}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie: cookie ?? '' },
    body: JSON.stringify({ kind, name: '国庆节', reason: '补充通知' }),
  })
  const { version } = (await answer.json()) as { version: number }
  expect([answer.status, typeof version]).toEqual([200, 'number'])
  const progress = () => recountProgress(db, { calendar: version })
  const ended = await killInTurn(town, kill, { of: assigned, progress })
  for (const at of ended.killedAt) expect(at).toBeLessThan(assigned)
  expect(ended).toMatchObject({ concerned: assigned, recounted: assigned, setAside: 0, moved: assigned, withdrawn: 0 })
  const receipts = await town.sql<{ matters: number; receipts: number }>`
    select count(distinct suggestion_id)::int as matters, count(*)::int as receipts
    from suggestion_event where kind = 'recounted' and body ->> 'calendarVersion' = ${String(version)}`
  expect(receipts).toEqual([{ matters: assigned, receipts: assigned }])
  return { ...ended, seconds: (performance.now() - begun) / 1000 }
}
