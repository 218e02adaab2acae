import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { loadDemoWorld } from './demo-world.ts'

export type DemoAccount = Awaited<ReturnType<typeof loadDemoWorld>>['accounts'][number]

const fileOf = (dataFolder: string) => join(dataFolder, 'demo-accounts.json')

/** True when this data folder was once filled with the demo world, whose passwords everybody knows. */
export function holdsDemoWorld(dataFolder: string): boolean {
  return existsSync(fileOf(dataFolder))
}

/** The demo accounts of this town: loaded with their world when the database has nobody in it, else those of an earlier start. */
export async function demoAccounts(town: { dataFolder: string; ownerUrl: string }): Promise<DemoAccount[]> {
  const { dataFolder, ownerUrl } = town
  if (!(await isEmpty(ownerUrl)))
    return holdsDemoWorld(dataFolder) ? JSON.parse(readFileSync(fileOf(dataFolder), 'utf8')) : []
  const { accounts } = await loadDemoWorld({ ownerUrl })
  writeFileSync(fileOf(dataFolder), JSON.stringify(accounts, null, 2) + '\n', { mode: 0o600 })
  return accounts
}

async function isEmpty(ownerUrl: string) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    const [row] = await sql`select not exists (select 1 from person) as empty`
    return row?.['empty'] === true
  } finally {
    await sql.end()
  }
}
