import { z } from 'zod'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Life, Scene } from './scene.ts'

const receipt = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  submitters: z.array(z.object({ id: z.string(), queryCode: z.string() })),
})

/** Hands the matter in, by the citizen himself where it came online, else by the clerk at the station. */
export async function register(scene: Scene): Promise<Life> {
  const { cast, heard, matter } = scene
  const { title, text, channel, submitters, contactPerson, deputyId } = matter
  const body = { stationId: world.stationId, title, text, submitters }
  const online = { ...body }
  const atStation = { ...body, channel, contactPerson, deputyId, placeId: world.villageId, ...onTheSpot(scene) }
  const began = performance.now()
  const answer =
    channel === 'online'
      ? await cast.citizen.post('/api/public/suggestions', online, 'register')
      : await (await cast.as('clerk')).post('/api/suggestions', atStation, 'register')
  heard({ step: 'register', ms: performance.now() - began, repeats: 0 })
  const { id, receiptNumber, submitters: ids } = receipt.parse(answer)
  const people = ids.map((s, n) => ({ ...s, anonymous: submitters[n]?.anonymous ?? false }))
  const contact = contactPerson === null ? undefined : people[contactPerson]
  return { id, receiptNumber, submitters: people, told: contact ? [contact] : people }
}

function onTheSpot({ matter, twists, words, channelId }: Scene) {
  if (!twists.onTheSpot) return {}
  const { reason } = words
  if (matter.route === 'answer')
    return { onTheSpot: { move: 'answer', text: words.answer, reason, mode: 'visit', answeredBy: null } }
  return { onTheSpot: { move: 'explain', text: words.explanation, reason, channelId, mode: 'visit' } }
}
