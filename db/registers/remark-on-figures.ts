import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { figureRemark } from '../schema/figure-remark.ts'

/** Keeps what an office or unit says of one suggestion in figures under check. `now`: epoch ms. */
export async function remarkOnFigures(
  db: Database,
  said: { frozenId: string; suggestionId: string; organizationId: string; text: string; personId: string; now: number },
): Promise<void> {
  const { personId: saidBy, now, ...rest } = said
  await db.insert(figureRemark).values({ ...rest, id: newId('rmk', now), saidBy, saidAt: new Date(now) })
}
