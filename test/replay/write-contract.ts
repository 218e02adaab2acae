/** Writes the contract anew after names were added: `npx tsx test/replay/write-contract.ts`. A name once written stays. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContract } from './read-contract.ts'

const path = join(import.meta.dirname, 'contract.json')
writeFileSync(path, `${JSON.stringify(readContract(process.cwd()), null, 2)}\n`)
