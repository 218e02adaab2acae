import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathOf } from './path-of.ts'

/** Writes the bytes whole and flushed, or not at all; a death in between leaves a `.part`, which `sweepParts` removes. */
export async function storeFile(folder: string, fileId: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(folder, fileId)
  const part = `${path}.${randomUUID()}.part`
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
