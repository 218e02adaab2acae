import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a caretaker's command as an operator would; answers how it ended and what it printed where. */
export function runCommand(file: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const options = { env: { ...process.env, DATABASE_OWNER_URL: undefined, ...env } }
  return promisify(execFile)(process.execPath, ['--import', 'tsx', file, ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      out: stdout,
      err: stderr,
    }),
  )
}
