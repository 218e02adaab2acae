import { setTimeout as pause } from 'node:timers/promises'
import type { Client as TemporalClient } from '@temporalio/client'
import { commandIdOf } from '../../../api/command-id.ts'
import { readHistory } from '../../../api/read-history.ts'
import { fold } from '../../../workflows/rules/evolve.ts'
import { nextMark } from '../../../workflows/rules/obligations.ts'
import type { SuggestionEvent, SuggestionState } from '../../../workflows/rules/suggestion.ts'
import type { Sql } from '../open-sql.ts'
import type { Operation, Record } from './recorder.ts'

/** What happens once whatever the life. */
export const onceInAnyLife: readonly string[] = ['registered', 'split', 'voidConfirmed', 'closed']
/** What may happen once in a life that nobody sent back. */
const onceInPlainLife: readonly string[] = [
  'registered',
  'classified',
  'answerGiven',
  'assigned',
  'signedFor',
  'resultSubmitted',
  'resultAccepted',
  'rated',
  'answered',
  'closed',
]

export interface Findings {
  lost: string[]
  doubled: string[]
  wrong: string[]
}

/** Compares what clients were told with ledger, rows and running stories; each finding is one sentence. */
export async function check(
  record: Record,
  sql: Sql,
  client: TemporalClient,
  onceKinds: readonly string[] = onceInPlainLife,
): Promise<Findings> {
  const found: Findings = { lost: [], doubled: [], wrong: [] }
  await checkIntakes(record.operations.filter(isIntake), sql, found)
  await checkResearches(record.operations, sql, found)
  for (const operation of record.operations) await checkMove(operation, sql, found)
  const rows = await sql<{
    id: string
    state: SuggestionState
    seq: number
    stage: string
  }>`select id, state, seq, stage from suggestion`
  for (const row of rows) await checkLife(row, sql, client, found, onceKinds)
  const [waiting] = await sql<{ n: number }>`select count(*)::int as n from outbox where done_at is null`
  if (waiting && waiting.n > 0) found.wrong.push(`${waiting.n} outbox rows still wait`)
  return found
}

const isIntake = ({ url }: Operation) => url === '/api/suggestions' || url === '/api/public/suggestions'

/** By title: the same words may be handed in more than once, and then stand as often as they were. */
async function checkIntakes(intakes: readonly Operation[], sql: Sql, found: Findings) {
  const rows = await sql<{ title: string; n: number }>`
    select title, count(*)::int as n from document where purpose = 'content' group by title`
  const standing = new Map(rows.map((row) => [row.title, row.n]))
  const titleOf = (operation: Operation) => (operation.body as { title: string }).title
  for (const title of new Set(intakes.map(titleOf))) {
    const tried = intakes.filter((operation) => titleOf(operation) === title)
    const count = standing.get(title) ?? 0
    const acknowledged = tried.filter(({ outcome }) => outcome === 'ok').length
    const refused = tried.filter(({ outcome }) => outcome === 'fail')
    if (count > tried.length - refused.length) found.doubled.push(`${title} stands ${count} times`)
    if (count < acknowledged)
      found.lost.push(`${title} was acknowledged ${acknowledged} times and stands ${count} times`)
    for (const { status } of refused) found.wrong.push(`intake of ${title} was refused with ${status}`)
  }
}

async function checkMove(operation: Operation, sql: Sql, found: Findings) {
  const { personId, key, move, body, subjectId, outcome, status, answer } = operation
  if (move === null) return
  const commandId = commandIdOf(personId ?? '', key, move, body)
  const events = await sql<{ seq: number }>`
    select seq from suggestion_event where suggestion_id = ${subjectId} and command_id = ${commandId}
    union all select seq from research_event where research_id = ${subjectId} and command_id = ${commandId} order by seq`
  const [kept] = await sql<{ answer: { answer?: { seq: number } } }>`
    select answer from suggestion_command where suggestion_id = ${subjectId} and command_id = ${commandId}
    union all select answer from research_command where research_id = ${subjectId} and command_id = ${commandId}`
  const name = `${move} of ${subjectId}`
  if (outcome === 'ok') {
    if (events.length === 0) found.lost.push(`${name} was acknowledged and left no event`)
    if (kept?.answer.answer?.seq !== answer?.seq) found.wrong.push(`${name} was answered otherwise than kept`)
    if (events.length > 0 && events.length !== events.at(-1)!.seq - events[0]!.seq + 1)
      found.doubled.push(`${name} happened twice`)
  }
  if (outcome === 'fail' && events.length > 0) found.wrong.push(`${name} was refused (${status}) and done all the same`)
}

async function checkResearches(operations: readonly Operation[], sql: Sql, found: Findings) {
  const opened = operations.filter(({ url }) => url === '/api/research')
  const ids = new Set((await sql<{ id: string }>`select id from research`).map(({ id }) => id))
  if (ids.size > opened.length) found.doubled.push(`${opened.length} researches were opened and ${ids.size} stand`)
  for (const { outcome, answer } of opened)
    if (outcome === 'ok' && !ids.has(answer?.id ?? '')) found.lost.push(`research ${answer?.id} is gone`)
}

async function checkLife(
  row: { id: string; state: SuggestionState; seq: number; stage: string },
  sql: Sql,
  client: TemporalClient,
  found: Findings,
  onceKinds: readonly string[],
) {
  const events = await ledgerOf(sql, row.id)
  if (JSON.stringify(sorted(fold(events))) !== JSON.stringify(sorted(row.state)))
    found.wrong.push(`${row.id}: ledger and row differ`)
  for (const kind of onceKinds) {
    const times = events.filter((e) => e.body.kind === kind).length
    if (times > 1) found.doubled.push(`${row.id}: ${kind} ${times} times`)
  }
  const { status } = await client.workflow.getHandle(`suggestion/${row.id}`).describe()
  const wanted = row.stage === 'closed' ? 'COMPLETED' : 'RUNNING'
  if (status.name !== wanted) found.wrong.push(`${row.id} is ${row.stage} and its story ${status.name}`)
  if (status.name === 'RUNNING' && !(await becomes(() => armedInTime(client, row))))
    found.wrong.push(`${row.id}: no timer armed by its next mark`)
}

/** After the last heal everything has a minute to come right. */
async function becomes(so: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 60_000
  while (!(await so())) {
    if (Date.now() > end) return false
    await pause(500)
  }
  return true
}

/** A running story must wake no later than the row's next mark. */
async function armedInTime(client: TemporalClient, row: { id: string; state: SuggestionState }): Promise<boolean> {
  const mark = nextMark(row.state)
  if (mark === null) return true
  const history = (await readHistory(client, `suggestion/${row.id}`)) ?? []
  const armed = new Map<number, number>()
  for (const { id, at, type, data } of history) {
    const timer = data as
      | { startToFireTimeout?: { seconds?: number; nanos?: number }; startedEventId?: number }
      | undefined
    if (type === 'TIMER_STARTED')
      armed.set(
        id,
        Date.parse(at) +
          Number(timer?.startToFireTimeout?.seconds ?? 0) * 1000 +
          (timer?.startToFireTimeout?.nanos ?? 0) / 1e6,
      )
    if (type === 'TIMER_FIRED' || type === 'TIMER_CANCELED') armed.delete(Number(timer?.startedEventId))
  }
  return [...armed.values()].some((fires) => fires <= mark + 2_000)
}

async function ledgerOf(sql: Sql, id: string): Promise<SuggestionEvent[]> {
  const rows = await sql`select * from suggestion_event where suggestion_id = ${id} order by seq`
  return rows.map((row) => ({
    seq: row['seq'],
    commandId: row['command_id'],
    actor: row['actor'],
    occurredAt: (row['occurred_at'] as Date).getTime(),
    recordedAt: (row['recorded_at'] as Date).getTime(),
    rulesVersion: row['rules_version'],
    body: row['body'],
    opens: row['opens'],
    settles: row['settles'],
    ...(row['adjusts'] === null ? {} : { adjusts: row['adjusts'] }),
  }))
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value
