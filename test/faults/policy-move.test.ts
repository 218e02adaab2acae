/** A county moved to other terms over hundreds of open matters, while worker and api are killed with -9: each moves once, none is lost. */
import { expect, test } from 'vitest'
import { connect, type Database } from '../../db/connect.ts'
import { recountProgress } from '../../db/queries/recount-progress.ts'
import { publishPolicy } from '../../db/registers/publish-policy.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { policyOf } from '../rules/policies.ts'
import { slowlyAddWorkingDays } from '../rules/slow-calendar.ts'
import { civilDay, endsAt } from '../rules/slow-marks.ts'
import { signIn } from '../town/kill/sign-in.ts'
import { withBothYears } from './both-years.ts'
import { killInTurn } from './kill-in-turn.ts'
import { openMatters } from './open-matters.ts'
import { openPrograms, type Programs } from './open-programs.ts'
import { untilItIsSo } from './until-it-is-so.ts'

const assigned = 400
const unclassified = 80
const all = assigned + unclassified
const wholeDay = 86_400_000
const policyId = `county-${world.countyId}`

test('two moves over hundreds of open matters: every one is bound to the new version with one receipt and the right date, whoever is killed half-way', async () => {
  const now = Date.now()
  const town = await openPrograms(undefined, async (urls) => {
    await withBothYears(urls, now)
    await openMatters(urls.appUrl, { assigned, unclassified, at: [now, now - wholeDay, now - 3 * wholeDay] })
  })
  const { db, close } = connect(town.databaseUrl, { sees: 'everything', name: 'policy-move', max: 2 })
  try {
    const left = async () => (await town.sql`select count(*)::int as n from outbox where done_at is null`)[0]?.['n']
    await untilItIsSo(async () => (await left()) === 0, left)
    const before = await owed(town)
    // Of fifteen working days: five more, then ten fewer.
    const first = await moveTo(town, db, { policyVersion: 2, kill: ['worker'] })
    const later = await owed(town)
    expect([...later]).toEqual(expectedOf(before, 5))
    const second = await moveTo(town, db, { policyVersion: 3, kill: ['worker', 'api'] })
    expect([...(await owed(town))]).toEqual(expectedOf(later, -10))
    process.stderr.write(
      `policy moved: ${all} open matters; ${first.later} later dates in ${first.seconds.toFixed(0)} s (worker killed at ${first.killedAt.join(', ')}), ` +
        `${second.earlier} earlier in ${second.seconds.toFixed(0)} s (worker, api killed at ${second.killedAt.join(', ')}); ` +
        `ended by themselves: api ${town.api.ownEnds()}, worker ${town.worker.ownEnds()}\n`,
    )
  } finally {
    await close()
    await town.close()
  }
}, 900_000)

async function owed({ sql }: Programs): Promise<Map<string, { kind: string; dueAt: number }>> {
  const rows = await sql<{ id: string; kind: string; due_at: Date }>`
    select id, kind, due_at from obligation where settled_at is null and due_at is not null order by id`
  return new Map(rows.map(({ id, kind, due_at }) => [id, { kind, dueAt: due_at.getTime() }]))
}
const expectedOf = (before: Map<string, { kind: string; dueAt: number }>, days: number) =>
  [...before].map(([id, { kind, dueAt }]) => [
    id,
    { kind, dueAt: kind === 'handle' ? endsAt(slowlyAddWorkingDays(civilDay(dueAt - 1), days)) : dueAt },
  ])

/** Publishes a version in force from today, moves the county to it at the administrator’s door, and kills these in turn; answers how it went. */
async function moveTo(
  town: Programs,
  db: Database,
  { policyVersion, kill }: { policyVersion: number; kill: readonly ('worker' | 'api')[] },
) {
  const version = { policyId, policyVersion }
  const now = Date.now()
  const policy = { ...policyOf(version), effectiveFrom: dayOf(now) }
  await db.transaction((tx) => publishPolicy(tx, { policy, countyId: world.countyId, now: new Date(now) }))
  const account = world.accounts.find(({ username }) => username === 'administrator')
  if (!account) throw new Error('nobody administers')
  const { cookie } = await signIn(town.base, account)
  const begun = performance.now()
  const answer = await fetch(`${town.base}/api/policies/${policyId}/${policyVersion}/move`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookie ?? '' },
    body: JSON.stringify({ reason: '新时限已经施行，在办件一并改用。' }),
  })
  expect([answer.status, await answer.json()]).toEqual([200, { told: all }])
  const progress = () => recountProgress(db, { policy: version })
  const ended = await killInTurn(town, kill, { of: all, progress })
  for (const at of ended.killedAt) expect(at).toBeLessThan(all)
  expect(ended).toMatchObject({ concerned: all, recounted: all, setAside: 0, moved: all, withdrawn: 0 })
  const receipts = await town.sql`
    select count(*)::int as receipts, count(distinct suggestion_id)::int as matters, count(distinct body ->> 'reasonId')::int as reasons
    from suggestion_event where kind = 'movedToPolicy' and body -> 'to' ->> 'policyVersion' = ${String(policyVersion)}`
  expect(receipts).toEqual([{ receipts: all, matters: all, reasons: 1 }])
  const bound = await town.sql`
    select count(*)::int as many from suggestion
    where state ->> 'policyId' = ${policyId} and state ->> 'policyVersion' = ${String(policyVersion)}`
  expect(bound).toEqual([{ many: all }])
  return { ...ended, seconds: (performance.now() - begun) / 1000 }
}
