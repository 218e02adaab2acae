import { connect } from '../db/connect.ts'
import { databaseUrl } from '../db/seed/env.ts'
import { verifyLedgers, type BrokenLedger } from './verify-ledgers.ts'

// `npm run ledger:verify`: every hash chain; ends with 1 when one is broken.
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 4, name: 'huiyin-verify-ledgers' })
try {
  const { ledgers, rows, broken } = await verifyLedgers(db, (found) => process.stdout.write(`${sentenceOf(found)}\n`))
  process.stdout.write(
    `共核对 ${ledgers} 件、完好的 ${rows} 行，断链 ${broken} 件。\n` +
      `${ledgers} ledgers verified, ${rows} rows whole, ${broken} ledgers broken.\n`,
  )
  if (broken > 0) process.exitCode = 1
} finally {
  await close()
}

function sentenceOf({ kind, id, seq, why }: BrokenLedger): string {
  const [zh, en] = why === 'changed' ? ['被改动', 'was changed'] : ['缺失', 'is missing']
  return `${kind} ${id}：台账第 ${seq} 行${zh}。 ${kind} ${id}: row ${seq} of the ledger ${en}.`
}
