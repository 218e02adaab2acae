import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

interface Spent {
  readonly pid: number
  readonly parent: number
  readonly seconds: number
}

/**
 * CPU seconds that these processes and all below them have used so far, those that ended and were waited for included: on a machine that
 * others use as well it says more than the clock on the wall. Linux only; 0 for what has gone.
 */
export function cpuSeconds(roots: readonly number[]): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? spentBy(Number(name)) : []))
  const within = new Set(roots)
  for (let before = -1; before !== within.size;) {
    before = within.size
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid)
  }
  return all.reduce((sum, { pid, seconds }) => (within.has(pid) ? sum + seconds : sum), 0)
}

let perSecond: number | undefined

function spentBy(pid: number): Spent[] {
  try {
    const said = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Behind the name, which may hold spaces and brackets: state, parent … and from the twelfth on the times.
    const fields = said
      .slice(said.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ticks = fields.slice(11, 15).reduce((sum, one) => sum + one, 0)
    perSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
    return [{ pid, parent: fields[1] ?? 0, seconds: ticks / perSecond }]
  } catch {
    return []
  }
}
