import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { wording } from '../schema/wording.ts'

interface Details {
  readonly title: string
  readonly text: string
  readonly active: boolean
}

/** Changes a wording or puts it out of use; what was written with it stays as written. Answers both states. `now`: epoch ms. */
export async function amendWording(
  tx: Transaction,
  asked: { wordingId: string; writtenBy: string; now: number } & {
    readonly [Detail in keyof Details]?: Details[Detail] | undefined
  },
): Promise<{ before: Details; after: Details } | { refusal: 'notFound' | 'there' }> {
  const wanted = eq(wording.id, asked.wordingId)
  const [found] = await tx.select().from(wording).where(wanted).for('update')
  if (!found) return { refusal: 'notFound' }
  const before = { title: found.title, text: found.text, active: found.active }
  const after = {
    title: asked.title ?? before.title,
    text: asked.text ?? before.text,
    active: asked.active ?? before.active,
  }
  const beside = and(eq(wording.placeId, found.placeId), eq(wording.act, found.act), ne(wording.id, found.id))
  if ((await tx.$count(wording, and(beside, eq(wording.title, after.title)))) > 0) return { refusal: 'there' }
  const { writtenBy, now } = asked
  await tx
    .update(wording)
    .set({ ...after, writtenBy, writtenAt: new Date(now) })
    .where(wanted)
  return { before, after }
}
