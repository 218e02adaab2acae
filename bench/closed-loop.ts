/** Runs `act` from `clients` hands at once for `ms`; answers how many were done per second. Throws what an act throws. */
export async function closedLoop(clients: number, ms: number, act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  let done = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - start < ms) {
        await act()
        done += 1
      }
    }),
  )
  return done / ((performance.now() - start) / 1000)
}
