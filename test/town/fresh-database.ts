import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

const named = (url: string, name: string) => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

/** A copy of the migrated database with the demo world, for one town; `drop` throws it away. */
export async function freshDatabase() {
  const name = `town_${randomBytes(6).toString('hex')}`
  const admin = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${name} template huiyin owner huiyin_owner`)
  await admin.end()
  return {
    ownerUrl: named(inject('ownerUrl'), name),
    appUrl: named(inject('appUrl'), name),
    drop: async () => {
      const again = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} })
      await again.unsafe(`drop database ${name} with (force)`)
      await again.end()
    },
  }
}
