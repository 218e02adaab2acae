import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf } from './command-of.ts'

const heldHere = new Set<string>()

/**
 * Holds a data folder for this process and gives back the release; throws a sentence when another town holds it. What a killed
 * town left is cleared: the lock keeps the holder's command line beside its number, because numbers are given again (in a
 * container the very same one, to the next start).
 */
export function holdFolder(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true })
  const path = join(realpathSync(dataFolder), 'lock')
  const mine = `${process.pid}\n${commandOf(process.pid)}`
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, mine, { flag: 'wx', mode: 0o600 })
      heldHere.add(path)
      return () => {
        if (heldHere.delete(path)) rmSync(path, { force: true })
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const [pid = '', command] = readFileSync(path, 'utf8').split('\n')
    const isHere = Number(pid) === process.pid
    if (isHere ? heldHere.has(path) : commandOf(Number(pid)) === command) throw new Error(alreadyHeld(dataFolder, pid))
    // Renamed before it is removed: of two starts that both see a dead holder, the second fails here.
    renameSync(path, `${path}.dead`)
    rmSync(`${path}.dead`)
  }
  throw new Error(alreadyHeld(dataFolder, '?'))
}

const alreadyHeld = (dataFolder: string, pid: string) =>
  `数据目录 ${dataFolder} 正由另一个回音使用（进程 ${pid}）。请先停止它，或另设 HUIYIN_DATA。\n` +
  `The data folder ${dataFolder} is in use by another Huiyin (process ${pid}). Stop it first, or set HUIYIN_DATA to another folder.`
