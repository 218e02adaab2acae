import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, Connection } from '@temporalio/client'
import { expect, inject, test } from 'vitest'
import { createDataConverter } from '../../codec/data-converter.ts'
import { freePort } from '../../local/free-port.ts'
import { startTemporal } from '../../local/temporal.ts'
import { freshDatabase } from './fresh-database.ts'
import { check } from './kill/check.ts'
import { driveLife } from './kill/lives.ts'
import { program, type Program } from './kill/program.ts'
import { newRecord, type Record } from './kill/recorder.ts'
import { slowOneCommit } from './kill/slow-commit.ts'
import { acknowledgedIn, comesUp, handsAt, healed, intakesIn, progress, unknownIn } from './kill/watch.ts'
import { openSql } from './open-sql.ts'
import { overhear } from './overhear.ts'
import { testKeys } from './open-temporal.ts'
import { testFieldKeys } from './field-keys.ts'

const clients = 10
const kills = 5
/** A kill comes when so many calls were acknowledged since the last one: a town that never got up again proves nothing. */
const betweenKills = 40
const enough = 300

test('whatever is killed, frozen or slow: nothing acknowledged is lost, nothing is done twice, nothing refused is done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-kill-'))
  const database = await freshDatabase()
  const temporal = await startTemporal({ dataFolder: folder, ports: { frontend: 0, ui: 0 }, onProgress: () => {} })
  const port = await freePort(0)
  const env = {
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    HUIYIN_PAYLOAD_KEYS: `test:${'0123456789abcdef'.repeat(4)}`,
    HUIYIN_FIELD_KEYS: testFieldKeys,
    HUIYIN_QUERY_SECRET: 'a-query-secret-for-the-kill-test-0001',
    HUIYIN_SESSION_SECRET: 'a-session-secret-for-the-kill-test-01',
    HUIYIN_PORT: String(port),
    HUIYIN_ALLOW_UNSAFE_POSTGRES: 'true',
    HUIYIN_WORKFLOW_BUNDLE: inject('workflowBundle'),
  }
  const { HUIYIN_WORKFLOW_BUNDLE: _bundle, ...apiEnv } = env
  const api = program('api/main.ts', apiEnv, join(folder, 'api.log'))
  const worker = program('worker.ts', env, join(folder, 'worker.log'))
  const sql = openSql(database.ownerUrl)
  const admin = openSql(inject('adminUrl'))
  const connection = await Connection.connect({ address: temporal.address })
  const client = new Client({ connection, namespace: temporal.namespace, dataConverter: createDataConverter(testKeys) })
  const record = newRecord()
  const heard = await overhear()
  try {
    api.start()
    worker.start()
    const base = `http://127.0.0.1:${port}`
    await comesUp(base, join(folder, 'api.log'))
    const hands = await handsAt(base)

    let going = true
    const load = Array.from({ length: clients }, async () => {
      while (going) await driveLife(record, base, hands)
    })
    const busy = { api: 0, worker: 0 }
    for (let n = 0; n < kills; n++) {
      busy.worker += await kill(worker, record)
      busy.api += await kill(api, record)
    }
    await progress(record, betweenKills)
    worker.freeze()
    await pause(12_000)
    worker.thaw()
    await progress(record, betweenKills)
    const slow = await slowOneCommit(sql, admin)
    await progress(record, Math.max(betweenKills, enough - acknowledgedIn(record)))
    going = false
    await Promise.all(load)
    await healed(sql)

    const found = await check(record, sql, client)
    const acknowledged = acknowledgedIn(record)
    const unknown = unknownIn(record)
    process.stderr.write(
      `kill test: ${acknowledged} acknowledged (${intakesIn(record)} intakes), ` +
        `${unknown} unknown, ${record.answered} of ${record.calls} calls answered; killed busy: api ${busy.api}, worker ${busy.worker}; ` +
        `frozen 1; ended by themselves: api ${api.ownEnds()}, worker ${worker.ownEnds()}; commits slower than the time-out ${slow ? 1 : 0}; lost ${found.lost.length}, doubled ${found.doubled.length}\n`,
    )
    expect(found).toEqual({ lost: [], doubled: [], wrong: [] })
    const logged = (log: string) => readFileSync(join(folder, log), 'utf8').split('\n')
    await heard.nothingPersonal({ owner: sql, client, also: { api: logged('api.log'), worker: logged('worker.log') } })
    expect(acknowledged).toBeGreaterThanOrEqual(enough)
    expect(busy).toEqual({ api: kills, worker: kills })
    expect(slow).toBe(true)
    expect([api.ownEnds(), worker.ownEnds()]).toEqual([0, 0])
    expect(record.answered / record.calls).toBeGreaterThanOrEqual(0.6)
    expect(unknown).toBe(0)
  } finally {
    await Promise.all([api.stop(), worker.kill9()])
    await connection.close()
    await sql.end()
    await admin.end()
    await temporal.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}, 600_000)

/** Kills with -9 while something is under way, and starts again at once; answers 1 when it hit work in flight. */
async function kill(victim: Program, record: Record): Promise<0 | 1> {
  await progress(record, betweenKills)
  const busy = record.inFlight > 0 ? 1 : 0
  await victim.kill9()
  victim.start()
  return busy
}
