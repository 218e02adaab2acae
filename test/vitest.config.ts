import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Set before any worker is forked: a promise kept by a calendar may not depend on where the machine stands.
process.env.TZ = 'UTC'

const alone = [
  'test/town/{kill,canary,reconcile,readme-tour,local-*}.test.ts',
  'test/replay/lost-temporal.test.ts',
  // A backend that dies takes the whole cluster with it for a moment.
  'test/{db,town}/dying-backend.test.ts',
]

/** Rules and rooms need no server, what reckons with time runs also in another time zone. Each file of the town has a database and a Temporal of its own on one cluster; two run side by side, for they mostly wait. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    pool: 'forks',
    teardownTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/rules/**/*.test.ts', 'test/rooms/**/*.test.ts', 'test/web/{words,screens}.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'elsewhere',
          // With summer time, which Shanghai has not: whoever reads the local clock is a day off here. (The calendar's own tests
          // compare with a library that does, so they stay in UTC.)
          include: ['test/rules/{marks,explain-due,policy}.test.ts'],
          env: { TZ: 'America/New_York' },
        },
      },
      {
        extends: true,
        test: {
          name: 'town',
          include: ['test/{db,api,ops,story,replay,town}/**/*.test.ts'],
          exclude: alone,
          globalSetup: ['test/town/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: alone,
          globalSetup: ['test/town/global-setup.ts'],
          sequence: { groupOrder: 1 },
          // Whole programs, killed and started again while others work: beside another file each would be slower than what waits for it.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts'],
          exclude: ['test/web/{words,screens}.test.ts'],
          globalSetup: ['test/town/global-setup.ts', 'test/web/build-desk.ts'],
          // One process reads the program once for all its files; to read it costs more than most of them. What it keeps by its number
          // (versions of policies and calendars) is published by one file each.
          isolate: false,
          // One browser and one town keep both cores of a small machine at work.
          fileParallelism: false,
          // After what runs alone.
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
