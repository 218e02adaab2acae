import { randomUUID } from 'node:crypto'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Hand, Reply } from './hand.ts'

/** What must succeed here; the answer of the door is shown when it does not. */
export function done(reply: Reply): Reply['body'] {
  if (reply.status >= 300) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body
}

export interface Receipt {
  readonly id: string
  readonly receiptNumber: string
  readonly queryCode: string
  readonly submitters: readonly { readonly id: string; readonly queryCode: string }[]
}

/** Registers a matter at the doors. */
export const register = async (by: Hand, matter: object): Promise<Receipt> =>
  done(await by.post('/api/suggestions', matter))

/**
 * Makes a move; the caller looks at the status. An unknown outcome is asked again with the same key, as every client is told to
 * do, for a minute at most: a busy machine is not what a story is about.
 */
export async function make(by: Hand, id: string, move: string, body: object = {}): Promise<Reply> {
  const key = randomUUID()
  const end = Date.now() + 60_000
  for (;;) {
    const reply = await by.post(`/api/suggestions/${id}/moves/${move}`, body, key)
    if (reply.status !== 503 || Date.now() > end) return reply
  }
}

/** Makes a move that must succeed. */
export const must = async (by: Hand, id: string, move: string, body: object = {}) =>
  done(await make(by, id, move, body))

/** The stage a suggestion stands in, as an official reads it. */
export const stageOf = async (by: Hand, id: string): Promise<string> =>
  done(await by.get(`/api/suggestions/${id}`)).stage.code

/** Tells one submitter, or the deputy, one or more kinds. */
export const tell = (by: Hand, id: string, recipient: { kind: 'submitter' | 'deputy'; id: string }, kinds: string[]) =>
  must(by, id, 'recordFeedback', { kinds, recipient, mode: 'phone', outcome: 'delivered' })

/** From registration to an accepted result on the township's own route; nobody has been told anything yet. */
export async function handleByTownship(hands: { officer: Hand; unit: Hand }, id: string) {
  const { officer, unit } = hands
  await must(officer, id, 'assign', {
    unitId: world.units.construction,
    classify: { reason: '属于镇城乡建设办职责' },
  })
  await must(unit, id, 'signFor')
  await must(unit, id, 'submitResult', { text: '已安装路灯六盏。', degree: 'solved' })
  await must(officer, id, 'acceptResult')
}

/** From registration to a result accepted by the county, which is its delivery to the township. */
export async function handleByCounty(hands: { officer: Hand; county: Hand; unit: Hand }, id: string) {
  const { officer, county, unit } = hands
  await must(officer, id, 'submitToCounty', { classify: { reason: '县道属县级部门职责' } })
  await must(county, id, 'transfer', { unitId: world.units.transport })
  await must(unit, id, 'signFor')
  await must(unit, id, 'submitResult', { text: '排水沟已疏通，加装水泵一台。', degree: 'solved' })
  await must(county, id, 'acceptResult')
}
