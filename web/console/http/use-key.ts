import { useRef } from 'react'
import { newKey } from './new-key.ts'
import { Refused } from './refused.ts'

/**
 * The key of an opened form. It stays while nobody knows whether the act was done, so that a second press never acts twice; after a
 * clear refusal nothing was done, and the mended form is a new act.
 */
export function useKey() {
  const key = useRef<string>(undefined)
  key.current ??= newKey()
  const current = () => key.current ?? newKey()
  const afterFailure = (error: unknown) => {
    if (error instanceof Refused && !error.isUnknown) key.current = newKey()
  }
  return {
    current,
    afterFailure,
    /** Does it under the key; what it throws is thrown on. */
    under: async <A>(act: (key: string) => Promise<A>): Promise<A> => {
      try {
        return await act(current())
      } catch (error) {
        afterFailure(error)
        throw error
      }
    },
    renew: () => {
      key.current = newKey()
    },
  }
}
