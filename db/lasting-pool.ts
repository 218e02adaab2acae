import pg from 'pg'

type Given = Parameters<pg.Pool['connect']>[0]

/**
 * A pool that outlives the death of any connection, also of one inside a transaction: its user's next statement fails, the
 * process goes on, and the place in the pool is free again.
 */
export class LastingPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    // While a connection is in use the pool does not listen to it, and an error nobody hears ends the process.
    this.on('connect', (client) => client.on('error', () => {}))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(given: Given): void
  override connect(given?: Given): Promise<pg.PoolClient> | void {
    return given ? super.connect(given) : super.connect().then(givenBackAtDeath)
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
