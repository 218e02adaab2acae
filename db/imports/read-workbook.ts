import { Worker } from 'node:worker_threads'

const limits = { bytesAtMost: 8 * 1024 * 1024, filesAtMost: 200 }
/** A roll of two thousand lines is read in well under a second. */
const longest = 8_000

/**
 * The first sheet of a workbook as texts, row by row, at most one row more than `rowsAtMost`; formulas as they show, never worked out. It is read in a thread
 * of its own, with its own memory and an end. Null: not a workbook, one that unpacks to more than 8 MB or 200 files, or one whose reading came to no end.
 */
export function readWorkbook(bytes: Uint8Array, { rowsAtMost }: { rowsAtMost: number }): Promise<string[][] | null> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./workbook-thread.mjs', import.meta.url), {
      workerData: { bytes, rowsAtMost, ...limits },
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      // It needs none of what this process was started with.
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true,
    })
    const end = (rows: string[][] | null) => {
      clearTimeout(alarm)
      void thread.terminate()
      resolve(rows)
    }
    const alarm = setTimeout(() => end(null), longest)
    thread.once('message', (rows: string[][] | null) => end(rows))
    thread.once('error', () => end(null))
    thread.once('exit', () => end(null))
  })
}
