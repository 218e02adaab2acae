import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadDemoWorld } from './demo-world.ts'
import { withPostgres } from './with-postgres.ts'

export type DemoAccount = Awaited<ReturnType<typeof loadDemoWorld>>['accounts'][number]

const accountsFile = (dataFolder: string) => join(dataFolder, 'demo-accounts.json')
const loadingFile = (dataFolder: string) => join(dataFolder, 'demo-loading')

/** True when the demo world, whose passwords everybody knows, was loaded into this data folder or began to be. */
export function holdsDemoWorld(dataFolder: string): boolean {
  return [accountsFile, loadingFile].some((file) => existsSync(file(dataFolder)))
}

/** The demo accounts of this town: loaded with their world when the database has nobody in it, else those of an earlier start. */
export async function demoAccounts(town: { dataFolder: string; ownerUrl: string }): Promise<DemoAccount[]> {
  const accounts = accountsFile(town.dataFolder)
  const loading = loadingFile(town.dataFolder)
  // A start that was killed while loading left half a world; loading is repeat-safe and ends it.
  if (existsSync(loading) || (await isEmpty(town.ownerUrl))) {
    writeFileSync(loading, '')
    const world = await loadDemoWorld({ ownerUrl: town.ownerUrl })
    writeFileSync(accounts, JSON.stringify(world.accounts, null, 2) + '\n', { mode: 0o600 })
    rmSync(loading)
  }
  return existsSync(accounts) ? JSON.parse(readFileSync(accounts, 'utf8')) : []
}

const isEmpty = (ownerUrl: string) =>
  withPostgres(ownerUrl, async (client) => (await client.query('select 1 from person limit 1')).rowCount === 0)
