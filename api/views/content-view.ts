import { z } from 'zod'
import { inBoth } from '../../workflows/rules/in-both.ts'
import type { Content } from '../content-to-tell.ts'
import { sentence } from '../fields.ts'

export const contentShape = z.object({
  text: z.string().nullable(),
  channel: z.object({ name: sentence, contact: z.string() }).nullable(),
})
export interface ContentSource {
  readonly textOf: (documentId: string) => string | null
  readonly channelOf: (channelId: string) => { name: string; nameEn: string; contact: string } | null
}

/** The very words of a telling, and where to turn, as a submitter reads them. */
export function contentView(
  { documentIds, channelId }: Content,
  { textOf, channelOf }: ContentSource,
): z.output<typeof contentShape> {
  const channel = channelId === null ? null : channelOf(channelId)
  return {
    text: documentIds.flatMap((id) => textOf(id) ?? []).join('\n\n') || null,
    channel: channel && {
      name: inBoth(channel),
      contact: channel.contact,
    },
  }
}
