import { Client, Connection } from '@temporalio/client'
import { createDataConverter } from '../codec/data-converter.ts'
import { parseKeyRing } from '../codec/key-ring.ts'
import { connect } from '../db/connect.ts'
import { rebuildTemporal } from '../ops/rebuild-temporal.ts'
import type { Say } from './words.ts'

/** Starts every open suggestion and research in a Temporal server that knows none of them; `env` is what the programs are told. */
export async function startFromLedger(env: NodeJS.ProcessEnv, onProgress: Say): Promise<void> {
  const { DATABASE_URL = '', TEMPORAL_ADDRESS = '', TEMPORAL_NAMESPACE = '', HUIYIN_PAYLOAD_KEYS = '' } = env
  const { db, close } = connect(DATABASE_URL, { sees: 'everything', name: 'huiyin-start' })
  const connection = await Connection.connect({ address: TEMPORAL_ADDRESS })
  const dataConverter = createDataConverter(parseKeyRing('HUIYIN_PAYLOAD_KEYS', HUIYIN_PAYLOAD_KEYS))
  const client = new Client({ connection, namespace: TEMPORAL_NAMESPACE, dataConverter })
  try {
    const { started } = await rebuildTemporal({ db, client })
    if (started > 0)
      onProgress({
        zh: `Temporal 是新的，已从台账重新启动 ${started} 件未办结事项`,
        en: `Temporal is new; ${started} open matters were started again from the ledger`,
      })
  } finally {
    await connection.close()
    await close()
  }
}
