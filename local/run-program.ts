import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// Runs api or worker (named in the first argument) as part of a town. A town that is killed cannot stop its programs, but the
// channel to it closes; a worker nobody looks after would go on taking work.
const patience = 70_000
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.channel?.unref()
await import(pathToFileURL(resolve(process.argv[2] ?? '')).href)
