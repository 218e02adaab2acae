/**
 * Runs a command that opened something, and closes it however the command ends: by itself, by a fault, by Ctrl-C. Ends the process
 * with the command's code (130 when interrupted, 1 on a fault, which is printed).
 */
export async function interruptible(
  run: (opened: (close: () => Promise<void>) => void) => Promise<number>,
): Promise<never> {
  let close = async () => {}
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (interrupted) return
      interrupted = true
      void close().finally(() => process.exit(130))
    })
  const code = await run((how) => (close = how)).catch((error: unknown) => {
    if (!interrupted) console.error(`\n${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  })
  await close()
  process.exit(interrupted ? 130 : code)
}
