/** One setting, as it was and as it became. */
export interface Change {
  /** Which, from the outside in: a term's row and the field in it, a day; empty where the whole thing is meant. */
  readonly what: readonly string[]
  readonly before: unknown
  readonly after: unknown
}
type Detail = Readonly<Record<string, unknown>>

const isOf = (value: unknown): value is Detail => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an administrator's act changed: a list of changes as it was kept, or two states; of states only the fields in which they differ. Nothing where the act changed no setting. */
export function changesIn(detail: Detail): Change[] {
  const { before, after, changes } = detail
  if (Array.isArray(changes))
    return changes.filter(isOf).flatMap((one) => {
      const named = one['what'] ?? one['day']
      return differing(typeof named === 'string' ? [named] : [], one['before'], one['after'])
    })
  return before === undefined && after === undefined ? [] : differing([], before, after)
}

function differing(what: readonly string[], before: unknown, after: unknown): Change[] {
  if (!isOf(before) || !isOf(after)) return [{ what, before, after }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .flatMap((key) => differing([...what, key], before[key], after[key]))
}

/** What else the act left behind: ids, addresses, counts. The reason stands by itself. */
export const othersIn = (detail: Detail): [string, unknown][] =>
  Object.entries(detail).filter(
    ([key, value]) =>
      !['before', 'after', 'changes', 'reason', 'reasonId'].includes(key) &&
      value !== null &&
      !(Array.isArray(value) && value.length === 0),
  )
