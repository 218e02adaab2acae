import { setTimeout as pause } from 'node:timers/promises'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Cast } from '../../local/play/cast.ts'
import { Refused, type Visitor } from '../../local/play/visitor.ts'
import { ask, type Client } from '../town/kill/client.ts'
import type { Record } from '../town/kill/recorder.ts'
import { signIn } from '../town/kill/sign-in.ts'

const citizen: Client = { personId: null, cookie: null }
const patience = 150_000

/** Everybody of the demo world, signed in while the town is still well; whatever they send is on record, with what came back. */
export async function recordingCast(record: Record, base: string): Promise<Cast> {
  const all = new Map<string, Visitor>()
  for (const account of world.accounts) all.set(account.username, visitor(record, base, await signIn(base, account)))
  return {
    citizen: () => visitor(record, base, citizen),
    as: async (username) => {
      const known = all.get(username)
      if (!known) throw new Error(`nobody signs in as ${username}`)
      return known
    },
  }
}

function visitor(record: Record, base: string, client: Client): Visitor {
  return {
    get: (path) => read(base + path, client),
    post: async (path, body, step) => {
      const { outcome, status, answer } = await ask(record, base, client, path, body as object, patience)
      if (outcome === 'ok') return answer
      throw outcome === 'fail' ? new Refused(step, status, answer) : new Error(`${step}: nobody knows`)
    },
  }
}

/** Looks until it is shown: while a server is down there is nothing to see, and nothing is lost by asking again. */
async function read(url: string, { cookie }: Client): Promise<unknown> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await fetch(url, { headers: cookie ? { cookie } : {}, signal: AbortSignal.timeout(12_000) }).catch(
      () => null,
    )
    if (answer?.ok) return answer.json()
    if (answer && answer.status < 500 && answer.status !== 429) throw new Refused('GET', answer.status, null)
    if (Date.now() > end) throw new Error(`GET: not seen in ${patience / 1_000} s`)
    await pause(500)
  }
}
