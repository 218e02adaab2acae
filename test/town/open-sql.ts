import pg from 'pg'

type Row = Record<string, unknown>
/** Looking behind the doors: every value of the template is a parameter, the answer is the rows. */
export interface Sql {
  // oxlint-disable-next-line typescript/no-explicit-any
  <R extends Row = Record<string, any>>(text: TemplateStringsArray, ...values: readonly unknown[]): Promise<R[]>
  /** Text as it stands, one statement or several. */
  readonly raw: (text: string) => Promise<void>
  /** One transaction on one connection, committed when the work is done. */
  readonly alone: (work: (client: pg.PoolClient) => Promise<void>) => Promise<void>
  readonly end: () => Promise<void>
}

export function openSql(url: string): Sql {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A database that is dropped with force ends the connections that are left.
  pool.on('error', () => {})
  return Object.assign(sqlOf(pool), {
    raw: async (text: string) => void (await pool.query(text)),
    alone: async (work: (client: pg.PoolClient) => Promise<void>) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        await work(client)
        await client.query('commit')
      } finally {
        client.release()
      }
    },
    end: () => pool.end(),
  })
}

/** The same over a pool that is open already. */
export const sqlOf =
  (pool: pg.Pool) =>
  async <R extends Row>(text: TemplateStringsArray, ...values: readonly unknown[]): Promise<R[]> => {
    const numbered = text.reduce((before, part, n) => `${before}$${n}${part}`)
    return (await pool.query<R>(numbered, [...values])).rows
  }
