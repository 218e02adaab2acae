import { useState } from 'react'

/** A number that changes with every person, so that nothing of the one before stays in the form. */
export function useRound(): readonly [round: number, next: () => void] {
  const [round, setRound] = useState(0)
  return [round, () => setRound((before) => before + 1)]
}
