import { readFileSync } from 'node:fs'

/**
 * A setting given as NAME or, for secrets kept in files, as NAME_FILE. An empty one (such as an empty line in an env file) is not
 * set. Throws a sentence for the operator when the file cannot be read; what stands in it is never told.
 */
export function readSetting(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = env[`${name}_FILE`]
  const value = env[name] || (file ? contentOf(name, file) : undefined)
  return value || undefined
}

function contentOf(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new Error(
      `${name}_FILE 指向的文件读不出来：${file}。请检查路径和权限。\n` +
        `The file that ${name}_FILE names cannot be read: ${file}. Check the path and who may read it.`,
    )
  }
}
