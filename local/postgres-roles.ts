import postgres from 'postgres'

/** Makes what is missing of the database `huiyin` and its two roles: the owner migrates, the app serves and owns nothing. */
export async function ensureRoles(adminUrl: string, passwords: { owner: string; app: string }): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    for (const [role, password] of [
      ['huiyin_owner', passwords.owner],
      ['huiyin_app', passwords.app],
    ] as const) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${role}`
      // The passwords are our own hex, so they need no quoting.
      if (!known) await sql.unsafe(`create role ${role} login password '${password}'`)
    }
    const [made] = await sql`select 1 from pg_database where datname = 'huiyin'`
    if (!made) await sql.unsafe('create database huiyin owner huiyin_owner')
  } finally {
    await sql.end()
  }
}
