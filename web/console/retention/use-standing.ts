import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'

const parts = ['undecided', 'kept', 'proposed', 'approved', 'barred', 'destroyed'] as const

/** How far a list has come, in words: what is nothing is left out. */
export function useStanding(): (of: components['schemas']['Appraisal']) => string {
  const { t, inARow } = useWords()
  return (of) =>
    inARow(parts.filter((part) => of[part] > 0).map((part) => t(`appraisals.${part}`, { count: of[part] })))
}
