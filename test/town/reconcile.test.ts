import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import { connect } from '../../db/connect.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { outbox } from '../../db/schema/outbox.ts'
import { retryOutbox } from '../../db/registers/retry-outbox.ts'
import { inTurns } from '../../ops/in-turns.ts'
import { readStory } from '../../ops/read-story.ts'
import { reconcile, type Told } from '../../ops/reconcile/reconcile.ts'
import { sentenceOf } from '../../ops/reconcile/sentence-of.ts'
import { taskQueue } from '../../ops/task-queue.ts'
import { lifeOf } from '../../db/commands/suggestion-answer.ts'
import { runCommand } from '../ops/run-command.ts'
import { commandOf } from '../replay/command-of.ts'
import { clerk as clerkSits } from '../replay/cast.ts'
import * as say from '../rules/verbs.ts'
import { done, handleByCounty, handleByTownship, make, must, register, tell } from './deeds.ts'
import type { Hand } from './hand.ts'
import { theBusTimetable, theDarkLane, theFloodedUnderpass, theSchoolRoad, theWageDispute } from './matters.ts'
import { testFieldKeys } from './field-keys.ts'
import { testPayloadKeys } from './open-temporal.ts'
import { openTown, type Town } from './open-town.ts'

let town: Town
let clerk: Hand
let officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'dev' })
  ;[clerk, officer] = [await town.as('clerk'), await town.as('officer')]
})
afterAll(() => town.close())

/** The differences of one walk, by subject; a dry one unless told to repair, as the serving role unless told otherwise. */
async function walk(repair = false, db = town.db): Promise<Told[]> {
  const found: Told[] = []
  await reconcile(needs(db), { repair, moment: 300, onDifference: (told) => void found.push(told) })
  return found
}
const needs = (db = town.db) => ({ db, client: town.temporal!.client })
const named = (found: readonly Told[]) => found.map(({ kind, subject }) => `${kind} ${subject}`).toSorted()

const handIn = async () => (await register(clerk, theDarkLane)).id
const assign = (id: string) =>
  must(officer, id, 'assign', { unitId: town.world.units.construction, classify: { reason: '属于镇城乡建设办职责' } })
/** A story that rests: nothing of it waits for the worker. */
const rests = (id: string) =>
  town.until(async () => {
    const story = await readStory(needs().client, `suggestion/${id}`)
    return story.status === 'running' && story.waitingSince === null
  })
/** Puts a story that knows something else in the place of the one that runs. */
async function replaceStory(id: string, change: object) {
  const loaded = await loadSuggestion(town.db, id)
  await needs().client.workflow.start('suggestion', {
    workflowId: `suggestion/${id}`,
    taskQueue,
    args: [id, { ...lifeOf(loaded!.state), over: false, ...change }],
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
  })
  await rests(id)
}

test('while people go on registering and assigning, a town in which nothing is wrong shows no difference', async () => {
  let isOver = false
  const traffic = [1, 2, 3].map(async () => {
    while (!isOver) await assign(await handIn())
  })
  const handled = async () => (await town.ownerSql`select 1 from assignment`).length
  try {
    for (let n = 0; n < 3 || (await handled()) < 10; n++) expect(named(await walk())).toEqual([])
  } finally {
    isOver = true
    await Promise.all(traffic)
  }
}, 300_000)

test('fifty planted differences of six kinds are found and nothing else; what can be repaired is, once', async () => {
  const ids = await inTurns(Array.from({ length: 48 }), 6, handIn)
  const assigned = ids.slice(0, 14)
  await inTurns(assigned, 4, assign)
  await inTurns(ids, 8, rests)
  const planted: string[] = []
  const late: string[] = []
  const plant = async (kind: string, count: number, how: (id: string) => Promise<string | void>) => {
    for (let n = 0; n < count; n++) {
      const id = (kind === 'assignments' || kind === 'obligations' ? assigned.shift() : undefined) ?? ids.pop() ?? ''
      planted.push(`${kind} ${(await how(id)) ?? `suggestion ${id}`}`)
    }
  }
  const sql = town.ownerSql
  const { client } = needs()

  // 1. Rows that are not what their ledger tells.
  await plant('columns', 4, async (id) => void (await sql`update suggestion set stage = 'handling' where id = ${id}`))
  await plant('columns', 3, async (id) => void (await sql`update suggestion set next_mark_at = null where id = ${id}`))
  await plant(
    'state',
    2,
    async (id) => void (await sql`update suggestion set state = jsonb_set(state, '{round}', '9') where id = ${id}`),
  )
  await plant('state', 1, async (id) => void (await sql`update suggestion set state = '{}' where id = ${id}`))
  // 2. Obligations and tasks that are not.
  await plant(
    'obligations',
    4,
    async (id) =>
      void (await sql`update obligation set due_at = due_at + interval '1 day' where subject_id = ${id} and settled_at is null`),
  )
  await plant(
    'obligations',
    2,
    async (id) => void (await sql`delete from obligation where subject_id = ${id} and settled_at is null`),
  )
  await plant(
    'obligations',
    2,
    async (id) =>
      void (await sql`update obligation set settled_at = null, settled_how = null, settled_seq = null where subject_id = ${id} and settled_at is not null`),
  )
  await plant(
    'obligations',
    1,
    async (id) =>
      void (await sql`insert into obligation select (jsonb_populate_record(o, '{"id":"obl_forged"}')).* from obligation o where subject_id = ${id} limit 1`),
  )
  await plant(
    'assignments',
    1,
    async (id) => void (await sql`update assignment set ended_at = now() where suggestion_id = ${id}`),
  )
  // 3. Open rows whose story is gone.
  await plant('storyMissing', 8, async (id) => void (await client.workflow.getHandle(`suggestion/${id}`).terminate()))
  // 4. Stories that know less, more, or ring too late, and one that outlived its suggestion.
  await plant('storyBehind', 3, async (id) => {
    const command = commandOf(say.classify('answer', clerkSits), randomUUID(), Date.now())
    expect((await commitTransition(town.db, { id, command, now: Date.now() })).refusal).toBeUndefined()
  })
  await plant('alarmLate', 2, (id) => replaceStory(id, { nextMark: null }))
  await plant('storyAhead', 2, (id) => replaceStory(id, { seq: 99 }))
  await plant('storyUnended', 1, async () => {
    const onTheSpot = {
      move: 'explain',
      text: '请到法院诉讼服务中心。',
      reason: '涉法涉诉',
      mode: 'visit',
      channelId: 'chn_court',
    }
    const { id } = await register(clerk, { ...theWageDispute, onTheSpot })
    await town.until(async () => (await readStory(client, `suggestion/${id}`)).status === 'ended')
    await replaceStory(id, {})
    late.push(`suggestion/${id}`)
    return `suggestion ${id}`
  })
  // 5. The outbox.
  const outboxRow = async (id: string, columns: Partial<typeof outbox.$inferInsert>) => {
    const commandId = randomUUID()
    const [submitter] = await sql`select id from submitter where suggestion_id = ${id}`
    const submitterId = submitter?.['id'] as string
    const payload = {
      id: commandId,
      kind: 'submitterSupplied',
      actor: { kind: 'submitter', submitterId },
      occurredAt: null,
      receivedAt: Date.now(),
      data: { submitterId, documentId: 'doc_more' },
    }
    const row = { kind: 'signalSuggestion', subjectId: id, commandId, payload } as const
    const [made] = await town.db
      .insert(outbox)
      .values({ ...row, createdAt: new Date(Date.now() - 120_000), ...columns })
      .returning({ id: outbox.id })
    return `outbox ${made?.id} (${id})`
  }
  const later = new Date(Date.now() + 365 * 86_400_000)
  await plant('outboxLost', 4, (id) => outboxRow(id, { doneAt: new Date() }))
  await plant('outboxStuck', 3, (id) => outboxRow(id, { leasedUntil: later }))
  await plant('outboxPoisoned', 2, (id) => outboxRow(id, { poisonedAt: new Date() }))
  // 6. What may only be named.
  await plant(
    'ledgerBroken',
    2,
    async (id) =>
      void (await sql`update suggestion_event set occurred_at = occurred_at - interval '1 day' where suggestion_id = ${id} and seq = 1`),
  )
  await plant('storyOrphan', 3, async () => {
    const id = `sug_${randomUUID()}`
    await client.workflow.start('suggestion', {
      workflowId: `suggestion/${id}`,
      taskQueue,
      args: [id, { seq: 1, stage: 'registered', nextMark: null, over: false }],
    })
    late.push(`suggestion/${id}`)
    return `suggestion/${id}`
  })
  expect(planted).toHaveLength(50)
  // Temporal's own list follows a moment late.
  const listed = async (ids: readonly string[]) =>
    (
      await client.workflow.count(
        `ExecutionStatus = "Running" AND WorkflowId IN (${ids.map((id) => `"${id}"`).join(', ')})`,
      )
    ).count
  await town.until(async () => (await listed(late)) === late.length)

  const dry = await walk()
  expect(named(dry)).toEqual(planted.toSorted())

  const repaired = await walk(true)
  expect(named(repaired)).toEqual(planted.toSorted())
  const left = repaired.filter(({ outcome }) => outcome === 'left')
  const onlyNamed = planted.filter((one) => /^(outboxPoisoned|ledgerBroken|storyOrphan) /.test(one))
  expect(named(left).filter((one) => !onlyNamed.includes(one))).toEqual([expect.stringMatching(/^obligations /)])
  expect(left).toHaveLength(onlyNamed.length + 1)

  const owning = connect(await urlOf('ownerUrl'), { sees: 'everything', max: 2, name: 'caretaker-owner' })
  const byOwner = await walk(true, owning.db)
  await owning.close()
  expect(byOwner.filter(({ outcome }) => outcome === 'repaired').map(({ kind }) => kind)).toContain('obligations')

  for (const one of onlyNamed.filter((name) => name.startsWith('outboxPoisoned')))
    expect(
      await retryOutbox(town.db, {
        id: Number(one.split(' ')[2]),
        reason: '密钥已经补上',
        personId: null,
        now: Date.now(),
      }),
    ).toBe(true)
  const stays = onlyNamed.filter((one) => !one.startsWith('outboxPoisoned')).toSorted()
  await town.until(async () => (await sql`select 1 from outbox where done_at is null`).length === 0)
  let last: Told[] = []
  await town.until(async () => (last = await walk()).length <= stays.length)
  expect(named(last)).toEqual(stays)
  const heard = await sql`select 1 from suggestion_command where kind = 'submitterSupplied'`
  expect(heard).toHaveLength(9)

  const command = await runCommand('ops/run-reconcile.ts', ['--json'], {
    DATABASE_URL: await urlOf('appUrl'),
    TEMPORAL_ADDRESS: town.temporal?.address,
    TEMPORAL_NAMESPACE: town.temporal?.namespace,
    HUIYIN_PAYLOAD_KEYS: testPayloadKeys,
    HUIYIN_FIELD_KEYS: testFieldKeys,
  })
  expect(command.err).toBe('')
  expect(command.code).toBe(1)
  const told = JSON.parse(command.out) as { remaining: number; found: Told[] }
  expect(told.remaining).toBe(stays.length)
  expect(named(told.found)).toEqual(stays)
  const operator = await town.as('administrator')
  const { reconciled, temporal } = done(await operator.get('/api/operations'))
  expect(reconciled).toMatchObject({ differences: stays.length, remaining: stays.length })
  expect(
    reconciled.kinds.map(({ code, count }: { code: string; count: number }) => `${code} ${count}`).toSorted(),
  ).toEqual(['ledgerBroken 2', 'storyOrphan 3'])
  expect(temporal).toMatchObject({ up: true, pollers: 1 })
  const [one] = told.found.filter(({ kind }) => kind === 'ledgerBroken')
  expect(sentenceOf(one!, one!.outcome)).toMatch(
    /^suggestion sug_\w+：台账的链条断了 \[changed 1\]（须由人处理）。 suggestion sug_\w+: the chain of its ledger is broken \[changed 1\] \(somebody must look\)\.$/,
  )
}, 300_000)

const compared = async (id: string) => done(await officer.get(`/api/suggestions/${id}/comparison`))
interface Pair {
  readonly ledger: readonly { readonly seq: number; readonly kind: string; readonly commandId: string | null }[]
  readonly temporal: readonly {
    readonly run: number
    readonly type: { readonly code: string }
    readonly name: string | null
  }[]
}
const pairOf = (pairs: readonly Pair[], kind: string) => pairs.find(({ ledger }) => ledger.some((e) => e.kind === kind))

test('beside each step of the ledger stands what Temporal tells of it, for lives of every kind, a word after the end included', async () => {
  const [county, construction, transport] = await town.all('county', 'construction', 'transport')
  const township = await handIn()
  await handleByTownship({ officer, unit: construction }, township)
  const byCounty = (await register(clerk, theFloodedUnderpass)).id
  await handleByCounty({ officer, county, unit: transport }, byCounty)
  const research = (await register(clerk, theSchoolRoad)).id
  await must(officer, research, 'classify', { route: 'research', reason: '几个村共同的问题，需要调研' })
  const answered = await register(clerk, theBusTimetable)
  const { receiptNumber, queryCode } = answered
  await must(officer, answered.id, 'classify', { route: 'answer', reason: '查询即可答复' })
  const words = { receiptNumber, queryCode, text: '就是进城的那一班。' }
  expect((await town.citizen.post('/api/public/receipts/supplement', words)).status).toBe(202)
  const onTheSpot = { move: 'explain', text: '请到法院。', reason: '涉法涉诉', mode: 'visit', channelId: 'chn_court' }
  const explained = await register(clerk, { ...theWageDispute, onTheSpot })
  await town.until(async () => (await readStory(needs().client, `suggestion/${explained.id}`)).status === 'ended')
  const { receiptNumber: number, queryCode: code } = explained
  const rating = { receiptNumber: number, queryCode: code, satisfaction: 'dissatisfied', reason: '不明白去哪里' }
  expect((await town.citizen.post('/api/public/receipts/rating', rating)).status).toBe(202)

  const heard = async (id: string, kind: string) => pairOf((await compared(id)).pairs, kind)?.temporal.length
  await town.until(async () => Boolean(await heard(answered.id, 'supplied')))
  await town.until(async () => Boolean(await heard(explained.id, 'rated')))
  for (const id of [township, byCounty, research, answered.id, explained.id]) {
    const { agrees, differences, command, pairs } = await compared(id)
    expect([id, agrees, differences, command]).toEqual([id, true, [], null])
    const seqs = (pairs as Pair[]).flatMap(({ ledger }) => ledger.map(({ seq }) => seq))
    expect(seqs).toEqual(seqs.map((_, n) => n + 1))
    expect((pairs as Pair[]).filter(({ temporal }) => temporal.length === 0)).toEqual([])
  }
  const { pairs } = await compared(township)
  const signedFor = pairOf(pairs, 'signedFor')
  expect(signedFor?.temporal.map(({ type }) => type.code)).toEqual([
    'WORKFLOW_EXECUTION_UPDATE_ACCEPTED',
    'ACTIVITY_TASK_SCHEDULED',
    'ACTIVITY_TASK_STARTED',
    'ACTIVITY_TASK_COMPLETED',
    'WORKFLOW_EXECUTION_UPDATE_COMPLETED',
  ])
  expect(signedFor?.temporal[0]).toMatchObject({ name: 'signFor', commandId: signedFor?.ledger[0]?.commandId })
  expect(JSON.stringify(pairs)).not.toContain('payload')
  const rated = pairOf((await compared(explained.id)).pairs, 'rated')
  expect(rated?.temporal[0]).toMatchObject({ run: 2, name: 'submitterRated' })
}, 120_000)

test('a planted disagreement is named, the first place first, with what to run', async () => {
  const sql = town.ownerSql
  const [ended, added, removed, behind] = await inTurns(Array.from({ length: 4 }), 4, handIn)
  await inTurns([ended, removed], 2, (id) => assign(id!))
  await inTurns([ended, added, removed, behind], 4, (id) => rests(id!))

  await needs().client.workflow.getHandle(`suggestion/${ended}`).terminate()
  await sql`insert into suggestion_event select (jsonb_populate_record(e, jsonb_build_object('seq', 2, 'command_id', 'cmd_forged'))).*
    from suggestion_event e where suggestion_id = ${added!} and seq = 1`
  await sql`delete from suggestion_event where suggestion_id = ${removed!}
    and seq = (select max(seq) from suggestion_event where suggestion_id = ${removed!})`
  const command = commandOf(say.classify('answer', clerkSits), randomUUID(), Date.now())
  await commitTransition(town.db, { id: behind!, command, now: Date.now() })

  const first = async (id: string | undefined) => {
    const { agrees, differences, command: run } = await compared(id!)
    expect([agrees, run]).toEqual([false, 'npm run reconcile'])
    return differences[0]
  }
  expect(await first(ended)).toMatchObject({ code: 'storyMissing', details: ['ended'] })
  expect(await first(added)).toMatchObject({ code: 'notTold', seqs: [2] })
  const [last] = await sql`select seq from suggestion where id = ${removed!}`
  expect(await first(removed)).toMatchObject({ code: 'notWritten', seqs: [last?.['seq']] })
  expect(await first(behind)).toMatchObject({ code: 'notTold', seqs: [2] })
}, 60_000)

test('each question of the runbook, asked of Temporal as it is printed there, finds what it promises and nothing beside', async () => {
  const { client } = needs()
  const [county, construction, transport] = await town.all('county', 'construction', 'transport')
  const [fresh, assigned, byCounty, terminated] = await inTurns(Array.from({ length: 4 }), 4, handIn)
  await assign(assigned!)
  await handleByCounty({ officer, county, unit: transport }, byCounty!)
  const { id: again, receiptNumber, queryCode, submitters } = await register(clerk, theDarkLane)
  await handleByTownship({ officer, unit: construction }, again)
  await tell(officer, again, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  const rating = { receiptNumber, queryCode, satisfaction: 'dissatisfied', reason: '只装了一半' }
  expect((await town.citizen.post('/api/public/receipts/rating', rating)).status).toBe(202)
  await town.until(async () => (await make(officer, again, 'rehandle', { reason: '确实只装了一半' })).status === 200)
  const onTheSpot = { move: 'explain', text: '请到法院。', reason: '涉法涉诉', mode: 'visit', channelId: 'chn_court' }
  const ended = (await register(clerk, { ...theWageDispute, onTheSpot })).id
  await rests(terminated!)
  await client.workflow.getHandle(`suggestion/${terminated}`).terminate()
  const mine = [fresh, assigned, again, byCounty, terminated, ended]

  const [row] =
    await town.ownerSql`select next_due_at as due, state ->> 'townshipId' as place from suggestion where id = ${assigned!}`
  const due = (row!['due'] as Date).getTime()
  const iso = (at: number) => new Date(at).toISOString()
  const day = 86_400_000
  const usual: Record<string, string> = {
    NOW: iso(due + 1),
    SOON: iso(due + day),
    LONG_AGO: iso(town.now() + day),
    PLACE: row!['place'] as string,
    UNIT: town.world.units.construction,
  }
  const paper = readFileSync('docs/runbook.md', 'utf8')
  const asked = [...paper.matchAll(/^# (.+)\ntemporal workflow (list|count) --namespace huiyin --query "(.+)"$/gm)]
  const ask = async (question: string, vars: Record<string, string> = {}) => {
    const [, , , query = ''] = asked.find(([, title = '']) => title.startsWith(question)) ?? []
    const said = query.replace(/\$(\w+)/g, (_, name: string) => vars[name] ?? usual[name] ?? '')
    const found = new Set<string>()
    for await (const { workflowId } of client.workflow.list({ query: said })) found.add(workflowId)
    return mine.filter((id) => found.has(`suggestion/${id}`))
  }
  const since = { LONG_AGO: iso(town.now() - day) }
  // Temporal's own list follows a moment late.
  await town.until(async () => (await ask('second')).length === 1 && (await ask('ended by itself', since)).length === 1)
  await town.until(async () => (await ask('ended otherwise')).length === 1)
  const running = [fresh, assigned, again, byCounty]
  const answers: Readonly<Record<string, readonly (string | undefined)[]>> = {
    'overdue 已超期': [assigned, byCounty],
    'near its end': [assigned, byCounty],
    'overdue in one township': [assigned, byCounty],
    'with one unit': [assigned, again],
    'on one route': [byCounty],
    'assigned to nobody yet': [fresh],
    'second rounds': [again],
    'open for longer than': running,
    'ended by itself since': [ended],
    'ended otherwise': [terminated],
    'researches under way': [],
    'how many are open': running,
  }
  expect(asked.map(([, title = '']) => Object.keys(answers).filter((known) => title.startsWith(known)).length)).toEqual(
    Object.keys(answers).map(() => 1),
  )
  const others: Record<string, Record<string, string>> = {
    'near its end': { NOW: iso(due - 1), SOON: iso(due + 1) },
    'ended by itself since': since,
  }
  const found: Record<string, unknown> = {}
  for (const question of Object.keys(answers)) found[question] = await ask(question, others[question])
  expect(found).toEqual(answers)
  expect(await ask('near its end', { NOW: iso(due - day), SOON: iso(due - 1) })).toEqual([])
  expect(await ask('overdue 已超期', { NOW: iso(due) })).not.toContain(assigned)
}, 60_000)

async function urlOf(which: 'appUrl' | 'ownerUrl'): Promise<string> {
  const [row] = await town.ownerSql`select current_database() as name`
  return Object.assign(new URL(inject(which)), { pathname: `/${row?.['name']}` }).href
}
