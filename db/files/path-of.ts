import { join } from 'node:path'

/** Where a file lies below the folder. Throws for whatever is not an id of ours, so that no name of anybody leads outside. */
export function pathOf(folder: string, fileId: string): string {
  if (!/^fil_[a-f0-9]{32}$/.test(fileId)) throw new Error('not the id of a file')
  return join(folder, fileId.slice(-2), fileId)
}
