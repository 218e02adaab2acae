import pg from 'pg'

/** One connection for as long as the work lasts; connecting waits 10 s at most. Throws what the database says. */
export async function withPostgres<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // It may be shut down under us, as a left-over postmaster is; the statement under way is told.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
