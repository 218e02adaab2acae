import { readiness, type Readiness } from '../db/queries/readiness.ts'
import { newestMigration } from '../db/newest-migration.ts'
import type { Needs } from './api.ts'
import { findings, type Finding } from './findings.ts'

/** How the memory stands, and what is wrong in town, worst first. Throws what the database says. */
export async function lookAround(needs: Needs): Promise<{ memory: Readiness; found: Finding[] }> {
  const { everything: db, now, temporalIsUp, missedMarks = () => 0, auditBrokenAt = () => null } = needs
  const memory = await readiness(db)
  const found = findings(memory, {
    now: now(),
    temporalIsUp: temporalIsUp(),
    missedMarks: missedMarks(),
    auditBrokenAt: auditBrokenAt(),
    newestMigration,
    files: needs.filesStand?.() ?? { there: true, erased: true },
    allowUnsafe: needs.allowUnsafePostgres ?? false,
  })
  return { memory, found }
}
