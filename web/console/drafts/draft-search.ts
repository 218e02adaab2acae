/** Which draft a page goes on with. */
export interface DraftSearch {
  readonly draft?: string
}

/** Reads an address; what is no draft's id is left out. */
export function readDraftSearch(search: Record<string, unknown>): DraftSearch {
  const { draft } = search
  return typeof draft === 'string' && /^drf_[0-9a-z]{1,60}$/.test(draft) ? { draft } : {}
}
