import { connect } from '../db/connect.ts'
import { verifyAudit } from '../db/queries/verify-audit.ts'
import { databaseUrl } from '../db/seed/env.ts'

// `npm run audit:verify`: the chain of who looked and who changed what; ends with 1 when it is broken.
const { db, close } = connect(databaseUrl(), { sees: 'everything', max: 1, name: 'huiyin-verify-audit' })
try {
  const verdict = await verifyAudit(db)
  if (verdict.whole) {
    process.stdout.write(`审计记录 ${verdict.rows} 行，完好。 ${verdict.rows} rows of the audit, whole.\n`)
  } else {
    const [zh, en] = verdict.why === 'changed' ? ['被改动', 'was changed'] : ['缺失', 'is missing']
    process.stdout.write(`审计记录第 ${verdict.seq} 行${zh}。 Row ${verdict.seq} of the audit ${en}.\n`)
    process.exitCode = 1
  }
} finally {
  await close()
}
