import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleWorkflowCode, type WorkflowBundleOption } from '@temporalio/worker'
import { failureConverterPath } from '../codec/data-converter.ts'

const workflowsPath = fileURLToPath(new URL('../workflows/index.ts', import.meta.url))

/**
 * The stories as one file for the sandbox: the one given, built beforehand by this very version, or bundled now (about a second).
 * Throws when the one given is not there: what would be bundled instead need not be the same.
 */
export async function bundleWorkflows(prebuilt?: string): Promise<WorkflowBundleOption> {
  if (prebuilt !== undefined && !existsSync(prebuilt))
    throw new Error(
      `HUIYIN_WORKFLOW_BUNDLE 指向的文件不存在：${prebuilt}\nHUIYIN_WORKFLOW_BUNDLE names a file that is not there: ${prebuilt}`,
    )
  if (prebuilt !== undefined) return { codePath: prebuilt }
  return bundleWorkflowCode({ workflowsPath, failureConverterPath, logger: silent })
}

const none = () => {}
const silent = { log: none, trace: none, debug: none, info: none, warn: none, error: none }
