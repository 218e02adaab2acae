import { availableParallelism, cpus } from 'node:os'
import { desk } from './desk.ts'
import { intake } from './intake.ts'
import { lives } from './lives.ts'
import { pages } from './pages.ts'
import { recount } from './recount.ts'
import { storm } from './storm.ts'

/** One command, one report; or one part of it by name, with its sizes where it has some. */
const measures: Readonly<Record<string, (...sizes: number[]) => Promise<void>>> = {
  intake,
  lives,
  storm,
  recount,
  pages,
  desk,
}

const [only, ...sizes] = process.argv.slice(2)
const asked = Object.entries(measures).filter(([name]) => only === undefined || name === only)
if (asked.length === 0) throw new Error(`no measure is called ${only}: ${Object.keys(measures).join(', ')}`)
console.log(
  `${cpus().length} cores (${availableParallelism()} usable), Node ${process.version}; Postgres durable; ${new Date().toISOString().slice(0, 10)}`,
)
for (const [, measure] of asked) await measure(...sizes.map(Number))
