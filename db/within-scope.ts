import type { Sight } from '../workflows/rules/access.ts'
import { askedScope } from './asked-scope.ts'

/**
 * Does this work, and whatever it begins, with sight of these suggestions alone, wherever it asks a handle that sees what is asked. The
 * second lock, behind the condition each question carries itself. A question is asked when it is awaited, so whoever hands one out
 * unawaited asks it outside, and sees nothing.
 */
export const withinScope = <T>(sights: readonly Sight[], work: () => T): T => askedScope.run(settingOf(sights), work)

/** Ids by the column they must equal; a supervisor's office is looked for in both columns. Equal scopes read alike. */
function settingOf(sights: readonly Sight[]): string {
  if (sights.length === 0) return ''
  const ids: Record<string, string[]> = {}
  for (const { by, id } of sights)
    for (const column of by === 'subtree' ? ['countyOfficeId', 'cityOfficeId'] : [by])
      ids[column] = [...new Set([...(ids[column] ?? []), id])].toSorted()
  return JSON.stringify(ids, Object.keys(ids).toSorted())
}
