import { done } from './deeds.ts'
import { handOf, type Hand } from './hand.ts'
import type { Town } from './open-town.ts'

export interface GivenLink {
  readonly id: string
  readonly token: string
  readonly code: string
  readonly expiresAt: string
}

/** The link of the newest task of a suggestion, as the officer gets it once. */
export async function giveLink(by: Hand, suggestionId: string, body: object = {}): Promise<GivenLink> {
  const { assignments } = done(await by.get(`/api/suggestions/${suggestionId}`))
  return done(await by.post(`/api/suggestions/${suggestionId}/assignments/${assignments.at(-1).id}/links`, body))
}

/** A unit's device at its link's door: the hand it is let in as, whose addresses begin at the link, or the answer that sent it away. */
export async function openLink(
  town: Pick<Town, 'app'>,
  shown: { id: string; token: string; code: string; remembered?: boolean },
  remoteAddress = '192.0.2.1',
) {
  const { id, token, code, remembered = false } = shown
  const answer = await town.app.inject({
    method: 'POST',
    url: `/api/links/${id}/session`,
    payload: { token, code, remembered },
    remoteAddress,
  })
  const [cookie] = answer.cookies
  return {
    status: answer.statusCode,
    body: answer.statusCode === 204 ? null : answer.json(),
    cookie,
    device: deviceOf(handOf(town.app, cookie ? `${cookie.name}=${cookie.value}` : null), id),
  }
}

/** What a unit does from a device: reads its task, moves, leaves. `hand`: the same cookie at any other door. */
export const deviceOf = (hand: Hand, linkId: string) => ({
  hand,
  task: () => hand.get(`/api/links/${linkId}/task`),
  act: (move: string, body: object = {}, key?: string) => hand.post(`/api/links/${linkId}/moves/${move}`, body, key),
  leave: () => hand.delete(`/api/links/${linkId}/session`),
})
export type Device = ReturnType<typeof deviceOf>
