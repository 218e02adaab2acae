import { useQueryClient } from '@tanstack/react-query'

/** Says that what lies under these keys has changed; done when what is on the screen of it has been read anew. */
export function useChanged(): (...keys: readonly (readonly string[])[]) => Promise<unknown> {
  const queries = useQueryClient()
  return (...keys) => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
}
