import { randomUUID } from 'node:crypto'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker'
import type pg from 'pg'
import { world } from '../db/seed/worlds/busy-township.ts'
import { freePort } from '../local/free-port.ts'
import { withPostgres } from '../local/with-postgres.ts'
import { answers, openBenchTown } from './bench-town.ts'
import { closedLoop } from './closed-loop.ts'
import { paired, type Pairs } from './paired.ts'

const stations = 32

/** One command, one report (or one half of it, `intake` or `lives`): intake against bare Fastify + one INSERT, a whole route-2 life against a minimal workflow. */
const town = await openBenchTown()
try {
  const { length } = cpus()
  console.log(
    `${length} cores (${availableParallelism()} usable), Node ${process.version}; Postgres durable; ${new Date().toISOString().slice(0, 10)}`,
  )
  const only = process.argv[2]
  if (only !== 'lives')
    report('intake (Temporal away), c=16, against bare Fastify + 1 INSERT', await intake(), 'requests/s')
  if (only !== 'intake')
    report('whole route-2 life, c=10, against a minimal workflow of equal counts', await lives(), 'lives/s')
} finally {
  await town.close()
}

function report(name: string, { ours, base, ratio, range }: Pairs, unit: string) {
  console.log(
    `${name}: ratio ${ratio.toFixed(2)} (${range[0].toFixed(2)}–${range[1].toFixed(2)}); ${ours.toFixed(1)} against ${base.toFixed(1)} ${unit}`,
  )
}

/** One act; an unknown outcome is asked again with the same key, as every client is told to do. */
async function post(url: string, body: object, cookie?: string): Promise<Record<string, unknown>> {
  const key = randomUUID()
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    })
    const told = (await answer.json()) as Record<string, unknown>
    if (answer.ok) return told
    if (answer.status !== 503) throw new Error(`${url}: ${answer.status} ${JSON.stringify(told)}`)
  }
}

function matter(stationId: string = world.stationId) {
  return {
    stationId,
    channel: 'reception',
    title: '东柳村巷子没有路灯',
    text: '东柳村南巷晚上没有灯，老人孩子走路害怕，请装几盏路灯。'.repeat(4),
    submitters: [
      { name: '秦秀兰', phone: '13800000001', address: '柳林镇东柳村', anonymous: false, identityHidden: false },
    ],
  }
}

async function intake(): Promise<Pairs> {
  await withPostgres(town.postgres.ownerUrl, async (client) => {
    await client.query(
      'create table if not exists bench_note (id bigint generated always as identity primary key, body text); grant all on bench_note to huiyin_app',
    )
    await moreStations(client)
  })
  const port = await freePort(0)
  town.launch('bench/bare-server.ts', { PORT: String(port) })
  // What intake costs by itself: stories start when Temporal is back, and their cost is the second measure's.
  const lonely = await freePort(0)
  const api = town.launch('api/main.ts', { HUIYIN_PORT: String(lonely), TEMPORAL_ADDRESS: '127.0.0.1:1' })
  await answers(`http://127.0.0.1:${port}/`)
  await answers(`http://127.0.0.1:${lonely}/api/health/live`)
  const cookie = await town.cookieOf(`http://127.0.0.1:${lonely}`, 'officer')
  let n = 0
  const ours = () =>
    closedLoop(
      16,
      3_000,
      async () =>
        void (await post(
          `http://127.0.0.1:${lonely}/api/suggestions`,
          matter(`bench_station_${n++ % stations}`),
          cookie,
        )),
    )
  const base = () => closedLoop(16, 3_000, async () => void (await post(`http://127.0.0.1:${port}/`, matter())))
  const pairs = await paired(7, ours, base)
  api.kill('SIGTERM')
  // The next measure must not start thousands of stories beside its own.
  await emptyOutbox()
  return pairs
}

/** A station's numbers are gapless, so its intakes wait for each other's commit; a city has many stations. */
async function moreStations(client: pg.Client) {
  const each = `generate_series(0, ${stations - 1}) n where id = '${world.stationId}'`
  await client.query(`
    insert into organization (id, kind, level, place_id, name)
      select 'bench_station_' || n, kind, level, place_id, name from organization, ${each};
    insert into liaison_station (id, number, station_type, township_id, county_id, township_office_id, county_office_id, city_office_id)
      select 'bench_station_' || n, 1000 + n, station_type, township_id, county_id, township_office_id, county_office_id, city_office_id
      from liaison_station, ${each}`)
}

async function emptyOutbox() {
  await withPostgres(town.postgres.ownerUrl, (client) =>
    client.query('update outbox set done_at = now() where done_at is null'),
  )
}

async function lives(): Promise<Pairs> {
  await town.up()
  const [officer, unit] = [await town.cookieOf(town.base, 'officer'), await town.cookieOf(town.base, 'construction')]
  const life = async () => {
    const { id, receiptNumber, queryCode, submitters } = (await post(
      `${town.base}/api/suggestions`,
      matter(),
      officer,
    )) as never as {
      id: string
      receiptNumber: string
      queryCode: string
      submitters: { id: string }[]
    }
    const move = (name: string, body: object, cookie: string) =>
      post(`${town.base}/api/suggestions/${id}/moves/${name}`, body, cookie)
    const recipient = { kind: 'submitter', id: submitters[0]?.id }
    await move('classify', { route: 'township', reason: '属于镇职责' }, officer)
    await move('assign', { unitId: world.units.construction }, officer)
    await move('signFor', {}, unit)
    await move(
      'recordFeedback',
      { kinds: ['assignmentStatus'], recipient, mode: 'phone', outcome: 'delivered' },
      officer,
    )
    await move('submitResult', { text: '已装灯六盏。', degree: 'solved' }, unit)
    await move('acceptResult', {}, officer)
    await move('recordFeedback', { kinds: ['result'], recipient, mode: 'phone', outcome: 'delivered' }, officer)
    await post(`${town.base}/api/public/receipts/rating`, { receiptNumber, queryCode, satisfaction: 'satisfied' })
  }
  const connection = await Connection.connect({ address: town.temporal.address })
  const native = await NativeConnection.connect({ address: town.temporal.address })
  const client = new Client({ connection, namespace: town.temporal.namespace })
  const worker = await Worker.create({
    connection: native,
    namespace: town.temporal.namespace,
    taskQueue: 'bench',
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./minimal/workflows.ts', import.meta.url)),
    }),
    activities: { nothing: async () => 0 },
  })
  const running = worker.run()
  const minimal = async () => {
    const handle = await client.workflow.start('minimal', { workflowId: randomUUID(), taskQueue: 'bench' })
    for (let n = 0; n < 7; n++) await handle.executeUpdate('step')
    await handle.signal('last')
    await handle.result()
  }
  const pairs = await paired(
    7,
    () => closedLoop(10, 8_000, life),
    () => closedLoop(10, 8_000, minimal),
  )
  worker.shutdown()
  await running
  await native.close()
  await connection.close()
  return pairs
}
