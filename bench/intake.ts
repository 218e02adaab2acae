import type pg from 'pg'
import { world } from '../db/seed/worlds/busy-township.ts'
import { freePort } from '../local/free-port.ts'
import { withPostgres } from '../local/with-postgres.ts'
import { answers, ended, inBenchTown } from './bench-town.ts'
import { closedLoop } from './closed-loop.ts'
import { matter } from './matter.ts'
import { paired } from './paired.ts'
import { post } from './post.ts'
import { report } from './report.ts'

const stations = 32

/** Intake through the door, Temporal away, against bare Fastify and one INSERT. */
export const intake = () =>
  inBenchTown(async (town) => {
    await withPostgres(town.postgres.ownerUrl, async (client) => {
      await client.query(
        'create table bench_note (id bigint generated always as identity primary key, body text); grant all on bench_note to huiyin_app',
      )
      await moreStations(client)
    })
    const [port, lonely] = [await freePort(0), await freePort(0)]
    town.launch('bench/bare-server.ts', { PORT: String(port) })
    // What intake costs by itself: stories start when Temporal is back, and their cost is another measure's.
    const api = town.launch('api/main.ts', { HUIYIN_PORT: String(lonely), TEMPORAL_ADDRESS: '127.0.0.1:1' })
    await answers(`http://127.0.0.1:${port}/`)
    await answers(`http://127.0.0.1:${lonely}/api/health/live`)
    const cookie = await town.cookieOf(`http://127.0.0.1:${lonely}`, 'officer')
    let n = 0
    const letter = () => matter(`bench_station_${n++ % stations}`)
    const ours = async () => void (await post(`http://127.0.0.1:${lonely}/api/suggestions`, letter(), cookie))
    const base = async () => void (await post(`http://127.0.0.1:${port}/`, matter()))
    const pairs = await paired(
      7,
      () => closedLoop(16, 3_000, ours),
      () => closedLoop(16, 3_000, base),
    )
    await ended(api)
    report('intake (Temporal away), c=16, against bare Fastify + 1 INSERT', pairs, 'requests/s')
  })

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
