export interface BulletinSearch {
  /** The version that leaves the house: small counts and what was said stay inside. */
  readonly outside?: true
}

/** Reads an address; without one, the version of the house. */
export const readBulletinSearch = (search: Record<string, unknown>): BulletinSearch =>
  search['outside'] === true ? { outside: true } : {}
