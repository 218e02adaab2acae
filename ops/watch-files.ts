import type { Database } from '../db/connect.ts'
import type { FileStore } from '../db/files/file-store.ts'
import { removeErased } from '../db/files/remove-erased.ts'
import { beat } from './beat.ts'

const every = 60_000

/** Looks each minute whether files can be kept, and removes what an erasure could not while the place was away. `areErased`: nothing erased lies there still. */
export function watchFiles(needs: { db: Database; files: FileStore; onFault: (error: unknown) => void }) {
  let there = true
  let erased = true
  const look = async () => {
    there = await needs.files.isThere()
    if (!there) return
    await needs.files.tidy(Date.now())
    erased = false
    await removeErased(needs.db, needs.files)
    erased = true
  }
  // At once too: what the last one could not do waits for nobody.
  void look().catch(needs.onFault)
  return { ...beat(look, every, needs.onFault), areThere: () => there, areErased: () => erased }
}
