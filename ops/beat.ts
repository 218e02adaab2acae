/** A round every `ms`, which keeps no process alive. What fails is told to `onFault`, and the next round tries again. */
export function beat(round: () => Promise<void>, ms: number, onFault: (error: unknown) => void): { stop: () => void } {
  const timer = setInterval(() => void round().catch(onFault), ms)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
