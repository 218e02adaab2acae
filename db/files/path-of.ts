import { join } from 'node:path'

/** Where a file lies below a folder or in a bucket, `c3/fil_…c3`. Throws for whatever is not an id of ours, so that no name of anybody leads outside. */
export function placeOf(fileId: string): string {
  if (!/^fil_[a-f0-9]{32}$/.test(fileId)) throw new Error('not the id of a file')
  return `${fileId.slice(-2)}/${fileId}`
}

/** The same below this folder. */
export const pathOf = (folder: string, fileId: string): string => join(folder, placeOf(fileId))
