import { readFileSync } from 'node:fs'

/** A setting given as NAME or, for secrets kept in files, as NAME_FILE; as api and worker read it. */
export function readSetting(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`]
  const value = env[name] || (file ? readFileSync(file, 'utf8').trim() : undefined)
  // An empty line in an env file means "not set".
  return value || undefined
}
