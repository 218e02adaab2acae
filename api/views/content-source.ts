import type { ContentSource } from './content-view.ts'

type Channel = NonNullable<ReturnType<ContentSource['channelOf']>>

/** Where the words of a telling are found, once its texts and channels were read. */
export const contentSource = (
  texts: readonly { readonly id: string; readonly text: string }[],
  channels: readonly (Channel & { readonly id: string })[],
): ContentSource => ({
  textOf: (id) => texts.find((text) => text.id === id)?.text ?? null,
  channelOf: (id) => channels.find((channel) => channel.id === id) ?? null,
})
