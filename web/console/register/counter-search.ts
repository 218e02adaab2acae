import { readDraftSearch, type DraftSearch } from '../drafts/draft-search.ts'

/** What a registration begins with: a draft, or a slip that was filled in by hand, of this station. */
export interface CounterSearch extends DraftSearch {
  readonly slip?: string
  readonly station?: string
}

const idIn = (value: unknown) => (typeof value === 'string' && /^[\w.-]{1,80}$/.test(value) ? value : undefined)

/** Reads an address; what is none of these is left out. */
export function readCounterSearch(search: Record<string, unknown>): CounterSearch {
  const [slip, station] = [idIn(search['slip']), idIn(search['station'])]
  return { ...readDraftSearch(search), ...(slip && { slip }), ...(station && { station }) }
}
