import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

process.env.TZ = 'UTC'

/** `npm run test:production`: builds what the Dockerfile says and the production Temporal server; minutes, so not part of `npm test`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    pool: 'forks',
    include: ['test/production/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    // Twice twenty minutes is what building both programs with Go may take at most.
    hookTimeout: 2_700_000,
    teardownTimeout: 60_000,
  },
})
