import { availableParallelism, cpus } from 'node:os'
import { intake } from './intake.ts'
import { lives } from './lives.ts'
import { recount } from './recount.ts'
import { storm } from './storm.ts'

/** One command, one report; or one part of it by name, with its size where it has one. */
const measures: Readonly<Record<string, (size?: number) => Promise<void>>> = { intake, lives, storm, recount }

const [only, size] = process.argv.slice(2)
const asked = Object.entries(measures).filter(([name]) => only === undefined || name === only)
if (asked.length === 0) throw new Error(`no measure is called ${only}: ${Object.keys(measures).join(', ')}`)
console.log(
  `${cpus().length} cores (${availableParallelism()} usable), Node ${process.version}; Postgres durable; ${new Date().toISOString().slice(0, 10)}`,
)
for (const [, measure] of asked) await measure(...(size === undefined ? [] : [Number(size)]))
