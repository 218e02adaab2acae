import type { QueryClient } from '@tanstack/react-query'
import type { Me } from './use-me.ts'

/** From now on this person sits here, or nobody: whatever was shown to the one before is forgotten. */
export function be(queries: QueryClient, me: Me | null): void {
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
  queries.setQueryData(['me'], me)
}
