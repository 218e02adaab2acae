import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../db/migrate.ts'
import { loadDemoWorld } from '../../local/demo-world.ts'
import { startPostgres } from '../../local/postgres.ts'
import { findTemporalDevServer } from '../../local/temporal-dev-server.ts'
import { findTimeSkippingServer } from '../../local/temporal-test-server.ts'
import { bundleWorkflows } from '../../ops/bundle-workflows.ts'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    ownerUrl: string
    appUrl: string
    workflowBundle: string
    devServer: string
    timeSkippingServer: string
  }
}

/**
 * Once per run: one Postgres cluster with a migrated database that each town copies, the stories bundled, both Temporal servers
 * found (their absence fails here, for everyone).
 */
export async function setup(project: TestProject) {
  const say = ({ en }: { en: string }) => void process.stderr.write(`${en}\n`)
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-test-'))
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
  const postgres = await startPostgres({ dataFolder: folder, port: 0, settings, onProgress: say })
  await migrate(postgres.ownerUrl)
  await loadDemoWorld({ ownerUrl: postgres.ownerUrl })
  const bundle = await bundleWorkflows()
  const workflowBundle = join(folder, 'workflow-bundle.js')
  if ('code' in bundle) writeFileSync(workflowBundle, bundle.code)
  project.provide('adminUrl', postgres.adminUrl)
  project.provide('ownerUrl', postgres.ownerUrl)
  project.provide('appUrl', postgres.appUrl)
  project.provide('workflowBundle', workflowBundle)
  project.provide('devServer', await findTemporalDevServer({ onProgress: say }))
  project.provide('timeSkippingServer', await findTimeSkippingServer({ onProgress: say }))
  return async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
