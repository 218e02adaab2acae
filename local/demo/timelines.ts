import { z } from 'zod'
import type { Act } from '../play/scene.ts'
import type { Entry } from './pages.ts'

const entries = z.object({ items: z.array(z.object({ at: z.string(), zh: z.string(), en: z.string() })) })

/** What a submitter reads with his receipt and code, at the public door. */
export async function citizenTimeline({ cast, life }: Act): Promise<Entry[]> {
  const [first] = life.told
  const body = { receiptNumber: life.receiptNumber, queryCode: first?.queryCode }
  const { timeline } = z
    .object({ timeline: entries.shape.items })
    .parse(await cast.citizen().post('/api/public/receipts/lookup', body, 'lookup'))
  return timeline
}

/** What the county's supervisor reads of the same suggestion. */
export async function supervisorTimeline({ cast, life }: Act): Promise<Entry[]> {
  const supervisor = await cast.as('supervisor')
  return entries.parse(await supervisor.get(`/api/suggestions/${life.id}/timeline`)).items
}
