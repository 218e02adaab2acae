import { askedScope } from './asked-scope.ts'

/** Does this work with sight of nothing but what this person keeps for himself in these posts, wherever it asks a handle that sees what is asked. */
export const withinOwn = <T>(
  { personId, posts }: { readonly personId: string; readonly posts: readonly { readonly id: string }[] },
  work: () => T,
): T => askedScope.run(JSON.stringify({ personId: [personId], postId: posts.map(({ id }) => id) }), work)
