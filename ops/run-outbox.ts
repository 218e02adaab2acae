import { parseArgs } from 'node:util'
import { connect } from '../db/connect.ts'
import { undelivered, type Undelivered } from '../db/queries/undelivered.ts'
import { retryOutbox } from '../db/registers/retry-outbox.ts'
import { databaseUrl } from '../db/seed/env.ts'

// `npm run outbox`: what has not left yet. `npm run outbox -- retry ID --reason "…"`: lets one row go on.
const usage = `用法 / Usage:
  npm run outbox
  npm run outbox -- retry 编号 --reason "原因（至少两个字）"
`
const page = 200

const { positionals, values } = parseArgs({ allowPositionals: true, options: { reason: { type: 'string' } } })
const [act, number] = positionals
const reason = values.reason?.trim() ?? ''
const isList = act === undefined && number === undefined
const isRetry = act === 'retry' && /^\d+$/.test(number ?? '') && reason.length >= 2
if (!isList && !isRetry) {
  process.stderr.write(usage)
  process.exit(2)
}

const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-outbox' })
try {
  if (isRetry) await retry(Number(number))
  else await list()
} finally {
  await close()
}

async function retry(id: number) {
  if (await retryOutbox(db, { id, reason, personId: null, now: Date.now() }))
    process.stdout.write(`第 ${id} 条已放回，原因已记录。\nRow ${id} was put back, its reason is on record.\n`)
  else {
    process.stderr.write(`没有第 ${id} 条，或者已经送达。\nThere is no row ${id}, or it has been delivered.\n`)
    process.exitCode = 1
  }
}

async function list() {
  const now = new Date()
  let count = 0
  for (let rows = await next(0); rows.length > 0; rows = await next(rows.at(-1)?.id ?? 0)) {
    for (const row of rows) process.stdout.write(`${lineOf(row, now)}\n`)
    count += rows.length
  }
  process.stdout.write(`共 ${count} 条未送达。\n${count} undelivered.\n`)
}

function next(after: number) {
  return undelivered(db, { after, madeBefore: new Date(), limit: page })
}

function lineOf(row: Undelivered, now: Date): string {
  const seconds = Math.round((now.getTime() - row.createdAt.getTime()) / 1_000)
  const state = row.poisonedAt ? '已搁置 set aside' : '待送 waiting'
  const what = row.command ?? row.kind
  return [row.id, state, what, row.subjectId, `${seconds} s`, `×${row.attempts}`, row.lastFault ?? '']
    .join('  ')
    .trimEnd()
}
