import type { Connection } from '@temporalio/client'
import { msToTs } from '@temporalio/common/lib/time.js'
import { indexedValueTypes, searchAttributes } from './search-attributes.ts'

const retentionDays = 90

/**
 * Makes what is missing of the namespace (retention 90 days) and its search attributes; safe to repeat. The dev server's own flags
 * work only when the namespace is created, so a file from an earlier release would lack what was added since.
 */
export async function ensureNamespace(connection: Connection, namespace: string): Promise<void> {
  const workflowExecutionRetentionTtl = msToTs(retentionDays * 86_400_000)
  await connection.workflowService
    .registerNamespace({ namespace, workflowExecutionRetentionPeriod: workflowExecutionRetentionTtl })
    .catch((error: { code?: number }) => {
      if (error.code !== alreadyExists) throw error
    })
  await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl } })

  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace })
  const missing = Object.entries(searchAttributes).filter(([name]) => !(name in customAttributes))
  if (missing.length === 0) return
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(missing.map(([name, type]) => [name, indexedValueTypes[type]])),
  })
}

const alreadyExists = 6
