import { spawnSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { check, onceInAnyLife } from '../town/kill/check.ts'
import { acknowledgedIn, healed, intakesIn, progress, unknownIn } from '../town/kill/watch.ts'
import { openPrograms, type Programs } from './open-programs.ts'
import { playUnder } from './play-under.ts'

const clients = 8
const letters = 240
const rounds = 5
const enough = 1_000
const betweenKills = 40
const patience = 240_000

/** With -9: a server and everything it started, as when the machine's memory runs out. */
function killTree(pid: number) {
  const children = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter(Boolean)
  for (const one of [pid, ...children.map(Number)])
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // Gone already.
    }
}

const victims = {
  api: async ({ api }: Programs) => {
    await api.kill9()
    api.start()
  },
  worker: async ({ worker }: Programs) => {
    await worker.kill9()
    worker.start()
  },
  temporal: async ({ temporalServer }: Programs) => killTree(temporalServer()),
  postgres: async ({ postmaster }: Programs) => killTree(postmaster()),
} as const
const names = Object.keys(victims) as (keyof typeof victims)[]

test('api, worker, Temporal and Postgres killed in turn and together: nothing acknowledged is lost or done twice', async () => {
  const town = await openPrograms()
  const { record } = town
  try {
    const play = await playUnder(town, letters, clients)
    const busy = { api: 0, worker: 0, temporal: 0, postgres: 0 }
    const hit = async (which: readonly (keyof typeof victims)[]) => {
      await progress(record, betweenKills, patience)
      for (const name of which) if (record.inFlight > 0) busy[name] += 1
      await Promise.all(which.map((name) => victims[name](town)))
    }
    for (let round = 0; round < rounds; round++) for (const name of names) await hit([name])
    await hit(names)
    expect(play.isOver()).toBe(false)
    const fates = await play.ended
    await healed(town.sql)
    await pause(2_000)

    const found = await check(record, town.sql, town.client, onceInAnyLife)
    process.stderr.write(
      `four killed: ${fates.filter((f) => f.ended).length} of ${letters} letters ended, ${acknowledgedIn(record)} acknowledged (${intakesIn(record)} intakes), ${unknownIn(record)} unknown, ` +
        `${record.answered} of ${record.calls} calls answered; killed with work in flight: ${names.map((n) => `${n} ${busy[n]}`).join(', ')}; ` +
        `ended by themselves: api ${town.api.ownEnds()}, worker ${town.worker.ownEnds()}; lost ${found.lost.length}, doubled ${found.doubled.length}\n`,
    )
    expect(found).toEqual({ lost: [], doubled: [], wrong: [] })
    expect(fates.filter((f) => !f.ended)).toEqual([])
    expect(acknowledgedIn(record)).toBeGreaterThanOrEqual(enough)
    for (const name of names) expect([name, busy[name] >= rounds]).toEqual([name, true])
    expect(record.answered / record.calls).toBeGreaterThanOrEqual(0.6)
    expect(unknownIn(record)).toBe(0)
  } finally {
    await town.close()
  }
}, 1_800_000)
