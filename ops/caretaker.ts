import { Client, Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import { createDataConverter } from '../codec/data-converter.ts'
import { parseKeyRing } from '../codec/key-ring.ts'
import { connect, type Database } from '../db/connect.ts'
import { databaseUrl } from '../db/seed/env.ts'
import { workerEnv } from './env.ts'

export interface Caretaker {
  readonly db: Database
  readonly client: Client
  readonly close: () => Promise<void>
}

/**
 * Opens the database and Temporal for an operator's command, from the worker's own settings; DATABASE_OWNER_URL, where given, takes the
 * place of the serving role's address. Throws a sentence for the operator.
 */
export async function openCaretaker(from: NodeJS.ProcessEnv, name: string): Promise<Caretaker> {
  const env = workerEnv(from)
  const { connectionOptions } = loadClientConnectConfig()
  const address = env.TEMPORAL_ADDRESS
  const connection = await Connection.connect({ ...connectionOptions, address, connectTimeout: 10_000 }).catch(() => {
    throw new Error(`连不上 Temporal（${address}）。\nTemporal cannot be reached (${address}).`)
  })
  const dataConverter = createDataConverter(parseKeyRing('HUIYIN_PAYLOAD_KEYS', env.HUIYIN_PAYLOAD_KEYS))
  const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 4, name })
  return {
    db,
    client: new Client({ connection, namespace: env.TEMPORAL_NAMESPACE, dataConverter, identity: name }),
    close: async () => {
      await connection.close()
      await close()
    },
  }
}
