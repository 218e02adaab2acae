import { z } from 'zod'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Life, Scene } from './scene.ts'

const receipt = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  submitters: z.array(z.object({ id: z.string(), queryCode: z.string() })),
})
const publicReceipt = z.object({ receiptNumber: z.string(), queryCode: z.string() })
const found = z.object({ items: z.array(z.object({ id: z.string() })).length(1) })
const shown = z.object({ submitters: z.array(z.object({ id: z.string() })).length(1) })

/** Hands the matter in, by the citizen himself where it came online, else by the clerk at the station. */
export async function register(scene: Scene): Promise<Life> {
  const { submitters, contactPerson, channel } = scene.matter
  const { id, receiptNumber, submitters: ids } = await (channel === 'online' ? online(scene) : atStation(scene))
  const people = ids.map((s, n) => ({ ...s, anonymous: submitters[n]?.anonymous ?? false }))
  const contact = contactPerson === null ? undefined : people[contactPerson]
  return { id, receiptNumber, submitters: people, told: contact ? [contact] : people }
}

async function atStation({ cast, heard, matter, twists, words, channelId }: Scene) {
  const { handlers: _handlers, helper: _helper, route, ...body } = matter
  const clerk = await cast.as('clerk', heard)
  const onTheSpot = twists.onTheSpot ? { onTheSpot: spoken(route, words, channelId) } : {}
  const sent = { ...body, stationId: world.stationId, placeId: world.villageId, ...onTheSpot }
  return receipt.parse(await clerk.post('/api/suggestions', sent, 'register'))
}

function spoken(route: Scene['matter']['route'], words: Scene['words'], channelId: string) {
  const { reason } = words
  return route === 'answer'
    ? { move: 'answer', text: words.answer, reason, mode: 'visit' }
    : { move: 'explain', text: words.explanation, reason, mode: 'visit', channelId }
}

/** A citizen gets his receipt and code and nothing else; the clerk finds the matter in the register by that receipt. */
async function online({ cast, heard, matter: { title, text, submitters } }: Scene) {
  const body = { stationId: world.stationId, title, text, ...submitters[0] }
  const answer = await cast.citizen(heard).post('/api/public/suggestions', body, 'register')
  const { receiptNumber, queryCode } = publicReceipt.parse(answer)
  const clerk = await cast.as('clerk')
  const { items } = found.parse(await clerk.get(`/api/suggestions?receiptNumber=${receiptNumber}`))
  const id = items[0]?.id ?? ''
  const { submitters: people } = shown.parse(await clerk.get(`/api/suggestions/${id}`))
  return { id, receiptNumber, submitters: people.map((person) => ({ ...person, queryCode })) }
}
