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

/** A township’s research and the recommendation of it that this unit is to reply to. */
export async function paperWith(
  by: { readonly chair: Hand; readonly officer: Hand },
  unitId: string,
): Promise<{ readonly id: string; readonly paperId: string }> {
  const { id } = done(await by.chair.post('/api/research', { title: '上学路', reason: '多村反映' }))
  const act = async (move: string, body: object) =>
    done(await by.officer.post(`/api/research/${id}/moves/${move}`, body))
  await act('plan', { text: '走访三个村和学校。' })
  await act('report', { text: '建议设红绿灯。' })
  await act('filePaper', {
    kind: 'recommendation',
    number: '2026-7',
    filedOn: '2026-11-24',
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId: world.people.deputy,
    coSignerIds: [],
    text: '关于改善上学路安全的建议',
  })
  const paperId = done(await by.officer.get(`/api/research/${id}`)).papers[0].id as string
  await act('recordPaperAssignment', { paperId, unitId, paperClass: 'ordinary' })
  return { id, paperId }
}
