import { withPostgres } from './with-postgres.ts'

/** Makes what is missing of the database `huiyin` and its two roles: the owner migrates, the app serves and owns nothing. */
export async function ensureRoles(adminUrl: string, passwords: { owner: string; app: string }): Promise<void> {
  await withPostgres(adminUrl, async (client) => {
    for (const [role, password] of [
      ['huiyin_owner', passwords.owner],
      ['huiyin_app', passwords.app],
    ] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
      // The passwords are our own hex, so they need no quoting.
      if (known.rowCount === 0) await client.query(`create role ${role} login password '${password}'`)
    }
    const made = await client.query("select 1 from pg_database where datname = 'huiyin'")
    if (made.rowCount === 0) await client.query('create database huiyin owner huiyin_owner')
  })
}
