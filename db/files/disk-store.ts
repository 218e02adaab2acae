import { constants } from 'node:fs'
import { access, mkdir, readFile, rm } from 'node:fs/promises'
import { StoreAway, type FileStore } from './file-store.ts'
import { pathOf } from './path-of.ts'
import { storeFile } from './store-file.ts'
import { sweepParts } from './sweep-parts.ts'
import { unchanged } from './unchanged.ts'

/** Files in a folder of this machine. */
export const diskStore = (folder: string): FileStore => ({
  keep: (fileId, bytes) => orAway(() => storeFile(folder, fileId, bytes)),
  read: async (file) => unchanged(await readFile(pathOf(folder, file.id)), file),
  remove: (fileId) => orAway(() => rm(pathOf(folder, fileId), { force: true })),
  tidy: (now) => sweepParts(folder, now),
  isThere: async () => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await access(folder, constants.W_OK)
      return true
    } catch {
      return false
    }
  },
})

/** A full, locked or missing disk takes nothing; codes alone are told. */
async function orAway<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) throw new StoreAway(String(error.code))
    throw error
  }
}
