import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** No upload lasts an hour. */
const patience = 3_600_000

/** Removes what a death left half written more than an hour before `now` (epoch ms, the machine's clock); answers how many. */
export async function sweepParts(folder: string, now: number): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  let swept = 0
  for (const name of names.filter((one) => one.endsWith('.part'))) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile() || now - found.mtimeMs < patience) continue
    await rm(path, { force: true })
    swept++
  }
  return swept
}
