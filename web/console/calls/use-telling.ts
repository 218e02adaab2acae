import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newKey } from '../http/new-key.ts'
import { Refused } from '../http/refused.ts'
import { enterCall, type Call, type Told } from './telling.ts'

/** What became of one call that was entered. */
export type Entered = 'told' | { readonly error: unknown }

/**
 * The calls of one sitting: what was noted of each, and what became of it when all were entered. One that is refused or unheard keeps what
 * was noted and, while nobody knows, its key; the others leave the list.
 */
export function useTelling(calls: readonly Call[]) {
  const queries = useQueryClient()
  const [noted, setNoted] = useState<Readonly<Record<string, Told & { readonly key: string }>>>({})
  const [entered, setEntered] = useState<Readonly<Record<string, Entered>>>({})
  const waiting = calls.filter(({ id }) => noted[id] && entered[id] !== 'told')
  const save = useMutation({
    mutationFn: async () => {
      for (const call of waiting) {
        const { key, ...told } = noted[call.id] as Told & { key: string }
        try {
          await enterCall(call, told, key)
          setEntered((all) => ({ ...all, [call.id]: 'told' }))
        } catch (error) {
          if (error instanceof Refused && !error.isUnknown) note(call.id, told)
          setEntered((all) => ({ ...all, [call.id]: { error } }))
        }
      }
      void queries.invalidateQueries({ queryKey: ['suggestions'] })
      await queries.invalidateQueries({ queryKey: ['calls'] })
    },
  })
  function note(id: string, told: Told | null) {
    setNoted((all) => {
      const others = Object.fromEntries(Object.entries(all).filter(([other]) => other !== id))
      return told ? { ...others, [id]: { ...told, key: newKey() } } : others
    })
  }
  return { noted, entered, note, save, many: waiting.length }
}
