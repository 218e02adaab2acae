import type { Me } from '../../db/queries/who-is-signed-in.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { postFor } from '../post-for.ts'
import type { Asker } from './perform.ts'

/** Somebody signed in, acting in the post he names, or in the first of his that `may`. */
export const asOfficial = <State>(
  me: Me,
  asPost: string | null | undefined,
  may: (post: Post, state: State) => boolean,
): Asker<State> => ({
  id: me.personId,
  actor: (state) => {
    const post = postFor(me, asPost ?? undefined, (held) => may(held, state))
    return { kind: 'official', personId: me.personId, post }
  },
})
