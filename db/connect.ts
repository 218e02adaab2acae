import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { askedScope } from './asked-scope.ts'
import { LastingPool } from './lasting-pool.ts'

export type Database = NodePgDatabase & { readonly $client: pg.Pool }
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
/** Either: a question may be asked inside a transaction or outside. */
export type Reader = Database | Transaction

/**
 * Opens a pool. Time-outs keep a frozen program from holding a row for longer than a retry waits: a statement 4 s, a lock 4 s,
 * an idle transaction 5 s; connecting, or waiting for a free connection, 5 s. A connection that dies is a fault of whoever uses
 * it (`isDatabaseFault`) and is replaced; `onLost` hears of one that died unused. `close` waits for what runs. `sees`: every
 * suggestion, or those alone of the scope it is asked in (`withinScope`), and outside of one none.
 */
export function connect(
  url: string,
  options: { name: string; sees: 'everything' | 'whatIsAsked'; max?: number; onLost?: (fault: Error) => void },
): { db: Database; close: () => Promise<void> } {
  const { name, sees, max = 10, onLost = () => {} } = options
  const config = {
    connectionString: url,
    max,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: 4_000,
    lock_timeout: 4_000,
    idle_in_transaction_session_timeout: 5_000,
  }
  const pool =
    sees === 'everything'
      ? new LastingPool({ ...config, options: '-c huiyin.scope=all' })
      : new LastingPool(config, () => askedScope.getStore() ?? '')
  pool.on('error', onLost)
  return { db: drizzle(pool), close: () => pool.end() }
}
