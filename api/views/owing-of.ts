import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import type { Owing } from '../../workflows/rules/light.ts'

const instant = (date: Date | null) => date?.getTime() ?? null

/** What the light looks at, from the row of an obligation. */
export const owingOf = ({ dueAt, stoppedAt, marks, explanation }: ObligationRow): Owing => ({
  dueAt: instant(dueAt),
  stoppedAt: instant(stoppedAt),
  marks,
  explanation,
})
