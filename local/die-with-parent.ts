// Loaded first into every program of the town. A town that is killed cannot stop its programs, but the channel to it closes, and a
// worker nobody looks after would go on taking work.
const patience = 40_000
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref()
  process.kill(process.pid, 'SIGTERM')
})
process.channel?.unref()
