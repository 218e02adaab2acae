import type { Reader } from '../db/connect.ts'
import { deputiesOn } from '../db/queries/deputies-on.ts'
import { dutyRefusals } from '../workflows/rules/duty-refusals.ts'
import { refused } from './refused.ts'

/** These people, each once; throws the refusal naming those who are no deputies on that day. */
export async function mustBeDeputies(reader: Reader, ids: readonly string[], day: string): Promise<string[]> {
  const once = [...new Set(ids)]
  const deputies = await deputiesOn(reader, once, day)
  const strangers = once.filter((id) => !deputies.has(id))
  if (strangers.length > 0) throw refused(dutyRefusals.deputyUnknown(strangers))
  return once
}
