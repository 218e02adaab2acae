import pg from 'pg'

type Given = Parameters<pg.Pool['connect']>[0]

/**
 * A pool that outlives the death of any connection, also of one inside a transaction: its user's next statement fails, the
 * process goes on, and the place in the pool is free again. With `scope`, a connection is given out seeing what `scope` says at that
 * moment, whoever had it before and however he left it.
 */
export class LastingPool extends pg.Pool {
  readonly #scope: (() => string) | undefined

  constructor(config: pg.PoolConfig, scope?: () => string) {
    super(config)
    this.#scope = scope
    // While a connection is in use the pool does not listen to it, and an error nobody hears ends the process.
    this.on('connect', (client) => client.on('error', () => {}))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(given: Given): void
  override connect(given?: Given): Promise<pg.PoolClient> | void {
    const scope = this.#scope?.()
    if (scope === undefined) return given ? super.connect(given) : super.connect().then(givenBackAtDeath)
    const taken = super
      .connect()
      .then(givenBackAtDeath)
      .then((client) => seeing(client, scope))
    if (!given) return taken
    taken.then(
      (client) => given(undefined, client, (fault) => client.release(fault)),
      (fault: Error) => given(fault, undefined, () => {}),
    )
  }
}

/** What each connection sees now; a new one sees nothing. */
const seen = new WeakMap<pg.PoolClient, string>()

/** The connection, seeing this scope; one that could not be told is thrown away, for nobody knows what it sees. */
async function seeing(client: pg.PoolClient, scope: string): Promise<pg.PoolClient> {
  if ((seen.get(client) ?? '') === scope) return client
  try {
    await client.query(`select set_config('huiyin.scope', $1, false)`, [scope])
    seen.set(client, scope)
    return client
  } catch (fault) {
    client.release(true)
    throw fault
  }
}

/** drizzle does not give back a connection whose BEGIN failed: a dead one gives itself back, and only once. */
function givenBackAtDeath(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  let isBack = false
  const giveBack = (fault?: Error | boolean) => {
    if (isBack) return
    isBack = true
    client.off('end', died)
    release(fault)
  }
  const died = () => giveBack(true)
  client.once('end', died)
  client.release = giveBack
  return client
}
