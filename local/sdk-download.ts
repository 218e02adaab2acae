import { TestWorkflowEnvironment } from '@temporalio/testing'

// Run as its own process by the finders: the SDK can only download a server by also starting it, shows no progress, and a
// firewall that swallows packets would hold it for minutes.
const [kind, downloadDir] = process.argv.slice(2)
if (!downloadDir) throw new Error('usage: sdk-download.ts dev|test FOLDER')
const executable = { type: 'cached-download', downloadDir, ttl: '3650 days' } as const
const town =
  kind === 'test'
    ? await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })
    : await TestWorkflowEnvironment.createLocal({ server: { executable } })
await town.teardown()
