import type { Reader } from '../db/connect.ts'
import { isDeputyOn } from '../db/queries/is-deputy-on.ts'
import { dutyRefusals } from '../workflows/rules/duty-refusals.ts'
import { refused } from './refused.ts'

/** These people, each once; throws the refusal naming those who are no deputies on that day. */
export async function mustBeDeputies(reader: Reader, ids: readonly string[], day: string): Promise<string[]> {
  const once = [...new Set(ids)]
  const strangers: string[] = []
  for (const id of once) if (!(await isDeputyOn(reader, id, day))) strangers.push(id)
  if (strangers.length > 0) throw refused(dutyRefusals.deputyUnknown(strangers))
  return once
}
