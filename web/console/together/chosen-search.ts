/** Which suggestions a page is about. */
export interface ChosenSearch {
  readonly ids: readonly string[]
}

/** So many stand on one sheet, and a browser's address can hold them. */
const most = 50

/** Reads an address; what is no suggestion's id is left out. */
export function readChosenSearch(search: Record<string, unknown>): ChosenSearch {
  const named = Array.isArray(search['ids']) ? (search['ids'] as unknown[]) : []
  const ids = named.filter((id): id is string => typeof id === 'string' && /^sug_[0-9a-z]{1,40}$/.test(id))
  return { ids: [...new Set(ids)].slice(0, most) }
}
