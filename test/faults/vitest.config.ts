import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'

/** `npm run test:faults`: all four programs killed, answers lost on all four wires, a hundred thousand guesses, crowds; ten minutes and more, so not part of `npm test`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { pool: 'forks', include: ['test/faults/*.test.ts'], fileParallelism: false, teardownTimeout: 60_000 },
})
