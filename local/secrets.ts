import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads the secrets kept in `<dataFolder>/secrets/<file>`, making once those that are missing (32 random bytes, hex; mode 600). */
export function secrets<Name extends string>(
  dataFolder: string,
  file: string,
  names: readonly Name[],
): Record<Name, string> {
  const folder = join(dataFolder, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, file)
  const known: Partial<Record<Name, string>> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  const missing = names.filter((name) => !known[name])
  for (const name of missing) known[name] = randomBytes(32).toString('hex')
  if (missing.length > 0) {
    // Whole or not at all: half a key file would lock people out of their own data.
    writeFileSync(`${path}.new`, JSON.stringify(known, null, 2) + '\n', { mode: 0o600 })
    renameSync(`${path}.new`, path)
  }
  return known as Record<Name, string>
}
