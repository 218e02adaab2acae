import { and, eq, ne } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

interface Details {
  readonly name: string
  readonly nameEn: string
  readonly contact: string
  readonly active: boolean
}

/** Changes what a channel of resolution is called, where it is found, and whether it is offered; whom it was told to still reads it. Answers both states. */
export async function amendChannel(
  tx: Transaction,
  asked: { channelId: string } & { readonly [Detail in keyof Details]?: Details[Detail] | undefined },
): Promise<{ before: Details; after: Details } | { refusal: 'notFound' | 'there' }> {
  const wanted = eq(resolutionChannel.id, asked.channelId)
  const [found] = await tx.select().from(resolutionChannel).where(wanted).for('update')
  if (!found) return { refusal: 'notFound' }
  const before = { name: found.name, nameEn: found.nameEn, contact: found.contact, active: found.active }
  const after = {
    name: asked.name ?? before.name,
    nameEn: asked.nameEn ?? before.nameEn,
    contact: asked.contact ?? before.contact,
    active: asked.active ?? before.active,
  }
  const same = and(
    eq(resolutionChannel.countyId, found.countyId),
    eq(resolutionChannel.name, after.name),
    ne(resolutionChannel.id, asked.channelId),
  )
  if ((await tx.$count(resolutionChannel, same)) > 0) return { refusal: 'there' }
  await tx.update(resolutionChannel).set(after).where(wanted)
  return { before, after }
}
