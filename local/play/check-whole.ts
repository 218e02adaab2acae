import { z } from 'zod'
import type { Cast } from './cast.ts'
import type { Matter } from './scene.ts'

const shown = z.object({ title: z.string(), text: z.string() })

/** Reads a suggestion back as the clerk sees it; throws, without its words, when it is not what was handed in. */
export async function checkWhole(cast: Cast, id: string, sent: Pick<Matter, 'title' | 'text'>): Promise<void> {
  const clerk = await cast.as('clerk')
  const back = shown.parse(await clerk.get(`/api/suggestions/${id}`))
  for (const part of ['title', 'text'] as const) {
    if (back[part] === sent[part]) continue
    const at = Array.from(sent[part]).findIndex((character, n) => Array.from(back[part])[n] !== character)
    throw new Error(
      `its ${part} came back different from character ${at} on (${sent[part].length} sent, ${back[part].length} back)`,
    )
  }
}
