import { expect, test } from 'vitest'
import { check, onceInAnyLife } from '../town/kill/check.ts'
import { acknowledgedIn, healed, intakesIn, progress, unknownIn } from '../town/kill/watch.ts'
import { openLink, type Link } from './link.ts'
import { openPrograms, type Addresses } from './open-programs.ts'
import { playUnder } from './play-under.ts'

const clients = 8
const letters = 200
const oneIn = 20
const answersPerLink = 1_000

/** Of Postgres: the answer to a commit. Done, but the one who asked is not told. */
const ofCommit = (said: Buffer) => said.includes('commit')
/** Of Temporal: frames of HTTP/2 that carry an answer's head or body. */
const ofCall = (_said: Buffer, answered: Buffer) => answered.length > 60

test('answers thrown away after the work was done, on all four wires: nothing is lost and nothing done twice', async () => {
  const links = new Map<string, Link>()
  const town = await openPrograms(async (straight) => {
    const database = new URL(straight.databaseUrl)
    const [host = '', port = ''] = straight.temporal.split(':')
    const wired = async (name: string, seed: number): Promise<Addresses> => {
      const toPostgres = { host: database.hostname, port: Number(database.port) }
      const postgres = await openLink({ to: toPostgres, isAnswer: ofCommit, oneIn, seed })
      const temporal = await openLink({ to: { host, port: Number(port) }, isAnswer: ofCall, oneIn, seed: seed + 1 })
      links.set(`${name}–Postgres`, postgres).set(`${name}–Temporal`, temporal)
      const url = new URL(database)
      url.port = String(postgres.port)
      return { databaseUrl: url.href, temporal: `127.0.0.1:${temporal.port}` }
    }
    return { api: await wired('api', 7), worker: await wired('worker', 11) }
  })
  const { record } = town
  try {
    const play = await playUnder(town, letters, clients)
    while ([...links.values()].some((link) => link.passed() < answersPerLink)) await progress(record, 20, 240_000)
    for (const link of links.values()) link.mend()
    expect(play.isOver()).toBe(false)
    const fates = await play.ended
    await healed(town.sql)

    const found = await check(record, town.sql, town.client, onceInAnyLife)
    process.stderr.write(
      `lost answers: ${fates.filter((f) => f.ended).length} of ${letters} letters ended, ${acknowledgedIn(record)} acknowledged (${intakesIn(record)} intakes), ${unknownIn(record)} unknown, ` +
        `${record.answered} of ${record.calls} calls answered; thrown away: ${[...links].map(([name, link]) => `${name} ${link.lost()} of ${link.passed()}`).join(', ')}; ` +
        `ended by themselves: api ${town.api.ownEnds()}, worker ${town.worker.ownEnds()}; lost ${found.lost.length}, doubled ${found.doubled.length}\n`,
    )
    expect(found).toEqual({ lost: [], doubled: [], wrong: [] })
    expect(fates.filter((f) => !f.ended)).toEqual([])
    for (const [name, link] of links) expect([name, link.lost() > 0]).toEqual([name, true])
    expect(record.answered / record.calls).toBeGreaterThanOrEqual(0.6)
    expect(unknownIn(record)).toBe(0)
  } finally {
    await town.close()
    await Promise.all([...links.values()].map((link) => link.close()))
  }
}, 1_800_000)
