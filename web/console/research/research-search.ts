/** What a research's address may say beside its id: the move whose form is opened at once. */
export interface ResearchSearch {
  readonly act?: string
}

/** Reads an address; what is no name of a move is left out. */
export function readResearchSearch({ act }: Record<string, unknown>): ResearchSearch {
  return typeof act === 'string' && /^[a-zA-Z]{1,40}$/.test(act) ? { act } : {}
}
