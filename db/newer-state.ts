import { rulesVersion } from '../workflows/rules/suggestion.ts'

/** Refuses to decide on what a newer program wrote: during a rolling release the retry finds the newer worker. */
export function refuseNewerState(written: number): void {
  if (written <= rulesVersion) return
  const error = new Error(`state of rules ${written}, this program knows ${rulesVersion}`)
  error.name = 'NewerState'
  throw error
}
