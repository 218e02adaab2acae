import type { Database } from '../db/connect.ts'
import type { Subject } from '../db/queries/compare-with-ledger.ts'
import { pageOfSubjects } from '../db/queries/page-of-subjects.ts'

const limit = 100
const kinds = ['suggestion', 'research'] as const

/** Every suggestion, then every research, page by page and never all at once. `after`: an id to go on behind, `isOpen`: not yet ended. */
export async function* everySubject(
  db: Database,
  { after = '', isOpen = false }: { after?: string; isOpen?: boolean } = {},
): AsyncGenerator<readonly Subject[]> {
  for (const kind of after.startsWith('res_') ? kinds.slice(1) : kinds) {
    let last = after
    for (;;) {
      const ids = await pageOfSubjects(db, kind, { after: last, limit, isOpen })
      if (ids.length > 0) yield ids.map((id) => ({ kind, id }))
      if (ids.length < limit) break
      last = ids.at(-1) ?? last
    }
    after = ''
  }
}
