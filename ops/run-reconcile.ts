import { parseArgs } from 'node:util'
import { recordAudit } from '../db/registers/record-audit.ts'
import { openCaretaker } from './caretaker.ts'
import { reconcile, type Told } from './reconcile/reconcile.ts'
import { sentenceOf } from './reconcile/sentence-of.ts'

// `npm run reconcile [-- --repair] [-- --json]`. Ends with 0: nothing differs (any more), 1: something does, 2: it could not be compared.
const { repair = false, json = false } = parseArgs({
  options: { repair: { type: 'boolean' }, json: { type: 'boolean' } },
}).values

try {
  const { db, client, close } = await openCaretaker(process.env, 'huiyin-reconcile')
  const told: Told[] = []
  const onDifference = (one: Told) => {
    told.push(one)
    if (!json) process.stdout.write(`${sentenceOf(one, one.outcome)}\n`)
  }
  try {
    const looked = await reconcile({ db, client }, { repair, onDifference })
    const remaining = told.filter(({ outcome }) => outcome !== 'repaired').length
    const counts = { ...looked, differences: told.length, remaining }
    await recordAudit(db, {
      act: 'reconciled',
      personId: null,
      detail: { ...counts, repair, kinds: remainingKinds(told) },
      at: Date.now(),
    })
    process.stdout.write(json ? `${JSON.stringify({ ...counts, found: told })}\n` : summaryOf(counts))
    process.exitCode = remaining > 0 ? 1 : 0
  } finally {
    await close()
  }
} catch (error) {
  process.stderr.write(
    `核对未完成 / Not compared to the end: ${error instanceof Error ? error.message : String(error)}\n`,
  )
  process.exitCode = 2
}

/** How many of each kind are left. */
function remainingKinds(told: readonly Told[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { kind, outcome } of told) if (outcome !== 'repaired') counted[kind] = (counted[kind] ?? 0) + 1
  return counted
}

function summaryOf(counts: { subjects: number; stories: number; differences: number; remaining: number }): string {
  const { subjects, stories, differences, remaining } = counts
  return (
    `核对 ${subjects} 件、运行中的流程 ${stories} 个；不符 ${differences} 处，尚未修复 ${remaining} 处。\n` +
    `${subjects} rows and ${stories} running stories compared; ${differences} differences, ${remaining} not repaired.\n`
  )
}
