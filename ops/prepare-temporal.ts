import { setTimeout as sleep } from 'node:timers/promises'
import { Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import { temporalEnv } from './env.ts'
import { ensureNamespace } from './ensure-namespace.ts'
import { searchAttributes } from './search-attributes.ts'

// `npm run temporal:prepare`: makes what is missing of the namespace and its search attributes; safe to repeat.
const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = temporalEnv()
const patience = 120_000

/** Throws what is wrong, or what is still missing. */
async function prepare(): Promise<void> {
  const { connectionOptions } = loadClientConnectConfig()
  const connection = await Connection.connect({ ...connectionOptions, address, connectTimeout: 5_000 })
  try {
    await ensureNamespace(connection, namespace)
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
    const missing = Object.keys(searchAttributes).filter((name) => !(name in customAttributes))
    if (missing.length > 0) throw new Error(`${missing.join(', ')}?`)
  } finally {
    await connection.close()
  }
}

/** A server that has just begun, or was just told of a namespace, takes some seconds until all of its parts know: it is asked again. */
async function patiently(until: number): Promise<void> {
  try {
    await prepare()
  } catch (error) {
    if (Date.now() > until) throw error
    await sleep(1_000)
    await patiently(until)
  }
}

try {
  await patiently(Date.now() + patience)
  process.stdout.write(`命名空间 ${namespace} 已备好。\nThe namespace ${namespace} is ready.\n`)
} catch (error) {
  const why = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `Temporal（${address}）的命名空间 ${namespace} 没有备好，请检查地址和权限：${why}\n` +
      `The namespace ${namespace} of Temporal (${address}) is not ready; check the address and what we may do there: ${why}\n`,
  )
  process.exitCode = 1
}
