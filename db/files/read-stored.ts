import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pathOf } from './path-of.ts'

/** The bytes as they were kept. Throws when they are not what the memory says they are. */
export async function readStored(folder: string, file: { id: string; sha256: string }): Promise<Buffer> {
  const bytes = await readFile(pathOf(folder, file.id))
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256)
    throw new Error(`file ${file.id} was changed on disk`)
  return bytes
}
