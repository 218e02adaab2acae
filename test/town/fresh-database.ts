import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withPostgres } from '../../local/with-postgres.ts'

const named = (url: string, name: string) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

export type FreshDatabase = Awaited<ReturnType<typeof freshDatabase>>

/** A copy of the migrated database with the demo world, for one town, or an empty one; `drop` throws it away. */
export async function freshDatabase({ empty = false }: { empty?: boolean } = {}) {
  const name = `town_${randomBytes(6).toString('hex')}`
  const admin = (statement: string) => withPostgres(inject('adminUrl'), (client) => client.query(statement))
  await admin(`create database ${name} ${empty ? 'template template0' : 'template huiyin'} owner huiyin_owner`)
  return {
    /** Whoever may switch off what guards a table. */
    adminUrl: named(inject('adminUrl'), name),
    ownerUrl: named(inject('ownerUrl'), name),
    appUrl: named(inject('appUrl'), name),
    drop: async () => void (await admin(`drop database ${name} with (force)`)),
  }
}
