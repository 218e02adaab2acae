import { createContext, use } from 'react'
import type { Me, Post } from './use-me.ts'

/** Who sits at the desk, and as which of his posts he looks and acts. */
export interface Desk {
  readonly me: Me
  /** Null: all his posts together. */
  readonly post: Post | null
  readonly choosePost: (id: string | null) => void
}

export const DeskContext = createContext<Desk | null>(null)

/** Behind the sign-in only. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('nobody sits at this desk')
  return desk
}
