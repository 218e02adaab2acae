import { Connection } from '@temporalio/client'
import { loadClientConnectConfig } from '@temporalio/envconfig'
import { readSetting } from '../db/read-setting.ts'
import { searchAttributes } from '../ops/search-attributes.ts'

const named = ['TEMPORAL_ADDRESS', 'TEMPORAL_ADDRESS_FILE', 'TEMPORAL_PROFILE', 'TEMPORAL_CONFIG_FILE']

/** True when the standard variables point at a Temporal server that is not ours to start. */
export function isOutsideTemporal(env: NodeJS.ProcessEnv): boolean {
  return named.some((name) => env[name])
}

/**
 * Looks at an outside Temporal server and changes nothing there. Throws, with the commands that help, when it cannot be reached or
 * lacks the namespace or a search attribute.
 */
export async function checkOutsideTemporal(env: NodeJS.ProcessEnv): Promise<{ address: string; namespace: string }> {
  const { connectionOptions, namespace = 'huiyin' } = loadClientConnectConfig()
  const address = readSetting(env, 'TEMPORAL_ADDRESS') ?? connectionOptions.address ?? '127.0.0.1:7233'
  const connection = await Connection.connect({ ...connectionOptions, address, connectTimeout: 10_000 }).catch(
    (error: Error) => {
      throw new Error(`连不上 Temporal（${address}）。\nTemporal cannot be reached (${address}): ${error.message}`)
    },
  )
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
    const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes))
    if (missing.length > 0) throw new Error(helpWith(namespace, missing))
    return { address, namespace }
  } catch (error) {
    if ((error as { code?: number }).code === notFound)
      throw new Error(helpWith(namespace, Object.entries(searchAttributes)))
    throw error
  } finally {
    await connection.close()
  }
}

const notFound = 5

const helpWith = (namespace: string, missing: [string, string][]) =>
  [
    `Temporal 的命名空间 ${namespace} 尚未备好，请执行：`,
    `The Temporal namespace ${namespace} is not prepared. Run:`,
    `  temporal operator namespace create -n ${namespace} --retention 90d`,
    ...missing.map(
      ([name, type]) => `  temporal operator search-attribute create -n ${namespace} --name ${name} --type ${type}`,
    ),
  ].join('\n')
