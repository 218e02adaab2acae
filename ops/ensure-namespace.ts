import type { Connection } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time.js'
import { indexedValueTypes, searchAttributes } from './search-attributes.ts'

/** How long Temporal keeps a history after its end; Postgres keeps the suggestion for ever. */
export const retention = msToTs(90 * 86_400_000)

/**
 * Makes what is missing of the namespace (a new one keeps histories 90 days) and its search attributes; changes nothing that is
 * there, and is safe to repeat. Throws what Temporal says: also shortly after a namespace was made, while its parts do not know it yet.
 */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const isThere = await connection.workflowService.describeNamespace({ namespace }).then(
    () => true,
    (error: { code?: number }) => {
      if (error.code !== notFound) throw error
      return false
    },
  )
  if (!isThere)
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention })
      .catch((error: { code?: number }) => {
        if (error.code !== alreadyExists) throw error
      })

  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes))
  if (missing.length === 0) return
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, indexedValueTypes[type]])),
  })
}

const notFound = 5
const alreadyExists = 6
