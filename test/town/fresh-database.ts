import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { withPostgres } from '../../local/with-postgres.ts'

const named = (url: string, name: string) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** A copy of the migrated database with the demo world, for one town; `drop` throws it away. */
export async function freshDatabase() {
  const name = `town_${randomBytes(6).toString('hex')}`
  const admin = (statement: string) => withPostgres(inject('adminUrl'), (client) => client.query(statement))
  await admin(`create database ${name} template huiyin owner huiyin_owner`)
  return {
    ownerUrl: named(inject('ownerUrl'), name),
    appUrl: named(inject('appUrl'), name),
    drop: async () => void (await admin(`drop database ${name} with (force)`)),
  }
}
