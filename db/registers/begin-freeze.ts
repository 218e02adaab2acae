import { eq } from 'drizzle-orm'
import { checkingTime } from '../../workflows/rules/frozen-figures.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { measureNames, measures } from '../queries/figure-measures.ts'
import { frozenFigures } from '../schema/frozen-figures.ts'
import { readFacts } from './read-facts.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Reads the figures of a period of the county and lays them open for 数据核对; a repeat of the same command finds what stands. Answers the
 * id. `now`: epoch ms.
 */
export async function beginFreeze(
  db: Database,
  asked: { fromDay: string; toDay: string; commandId: string; personId: string; post: Post; now: number },
): Promise<string> {
  const { fromDay, toDay, commandId, personId, post, now } = asked
  const countyOfficeId = post.organizationId
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(frozenFigures)
      .values({
        id: newId('frz', now),
        countyOfficeId,
        fromDay,
        toDay,
        measures: measureNames.map((code) => ({ code, zh: measures[code].zh, en: measures[code].en })),
        begunBy: personId,
        begunAs: post,
        begunAt: new Date(now),
        checkUntil: new Date(now + checkingTime),
        commandId,
      })
      .onConflictDoNothing({ target: frozenFigures.commandId })
      .returning({ id: frozenFigures.id })
    if (!made) {
      const [there] = await tx
        .select({ id: frozenFigures.id })
        .from(frozenFigures)
        .where(eq(frozenFigures.commandId, commandId))
      if (!there) throw new Error('frozen figures were neither made nor found')
      return there.id
    }
    await readFacts(tx, { frozenId: made.id, countyOfficeId, fromDay, toDay, isFixed: false, now })
    await recordAudit(tx, { act: 'figuresFrozen', personId, subjectId: made.id, detail: { fromDay, toDay }, at: now })
    return made.id
  })
}
