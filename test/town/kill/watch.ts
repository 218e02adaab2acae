/** Looking on while a town is treated badly: what was acknowledged, whether it got up again, whether all that waited has left. */
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { world } from '../../../db/seed/worlds/busy-township.ts'
import type { Sql } from '../open-sql.ts'
import type { Hands } from './lives.ts'
import type { Record } from './recorder.ts'
import { signIn } from './sign-in.ts'

export const acknowledgedIn = (record: Record) => record.operations.filter((o) => o.outcome === 'ok').length
export const intakesIn = (record: Record) =>
  record.operations.filter((o) => o.url === '/api/suggestions' && o.outcome === 'ok').length
export const unknownIn = (record: Record) => record.operations.filter((o) => o.outcome === 'info').length

/** Waits until `more` calls have been acknowledged; throws when that takes longer than `patience` ms. */
export async function progress(record: Record, more: number, patience = 120_000) {
  const wanted = acknowledgedIn(record) + more
  const end = Date.now() + patience
  while (acknowledgedIn(record) < wanted) {
    if (Date.now() > end) throw new Error(`the town did not get up again: ${acknowledgedIn(record)} of ${wanted}`)
    await pause(50)
  }
}

/** Waits until the api answers; throws with the end of its log. */
export async function comesUp(base: string, log: string) {
  for (let tries = 0; tries < 240; tries++) {
    const live = await fetch(`${base}/api/health/live`).catch(() => null)
    if (live?.ok) return
    await pause(250)
  }
  throw new Error(`the api did not come up:\n${readFileSync(log, 'utf8').slice(-2_000)}`)
}

/** Signs in the three who act. */
export async function handsAt(base: string): Promise<Hands> {
  const hand = (username: string) => {
    const account = world.accounts.find((a) => a.username === username)
    if (!account) throw new Error(`no account ${username}`)
    return signIn(base, account)
  }
  return { clerk: await hand('clerk'), officer: await hand('officer'), unit: await hand('construction') }
}

/** Waits until everything has left the outbox, and no story has a mark behind it. */
export async function healed(sql: Sql) {
  for (let tries = 0; tries < 240; tries++) {
    const [row] = await sql<{ n: number }>`select count(*)::int as n from outbox where done_at is null`
    if (row?.n === 0) return pause(1_500)
    await pause(250)
  }
}
