import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'

export type Database = PostgresJsDatabase & { readonly $client: postgres.Sql }
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** Either: a question may be asked inside a transaction or outside. */
export type Reader = Database | Transaction

/**
 * Opens a pool. Time-outs keep a frozen program from holding a row for longer than a retry waits: a statement 4 s, a lock 4 s,
 * an idle transaction 5 s; connecting 3 s. `close` waits for what runs.
 */
export function connect(
  url: string,
  options: { max?: number; name: string },
): { db: Database; close: () => Promise<void> } {
  const client = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 3,
    idle_timeout: 60,
    // By default a pool that failed often waits up to 20 s before it connects again, and every question with it.
    backoff: () => 0.1,
    onnotice: () => {},
    connection: {
      application_name: options.name,
      statement_timeout: 4_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 5_000,
    },
  })
  return { db: drizzle(client), close: () => client.end({ timeout: 5 }) }
}
