import { eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { bulletinNumber } from '../../workflows/rules/frozen-figures.ts'
import type { Database } from '../connect.ts'
import { frozenFigures } from '../schema/frozen-figures.ts'
import { drawSerial } from './draw-serial.ts'
import { readFacts } from './read-facts.ts'
import { recordAudit } from './record-audit.ts'

/** Reads the figures once more after the check and keeps them for good, under the next number of the county's bulletins. Fixed already, they stay. `now`: epoch ms. */
export async function fixFigures(db: Database, of: { id: string; personId: string; now: number }): Promise<void> {
  const { id, personId, now } = of
  await db.transaction(async (tx) => {
    const [row] = await tx.select().from(frozenFigures).where(eq(frozenFigures.id, id)).for('update')
    if (!row) throw new Error(`frozen figures ${id} are not in this database`)
    if (row.fixedAt !== null) return
    await readFacts(tx, { ...row, frozenId: id, isFixed: true, now })
    const year = Number(dayOf(now).slice(0, 4))
    const number = bulletinNumber(
      year,
      await drawSerial(tx, { organizationId: row.countyOfficeId, kind: 'bulletin', year }),
    )
    await tx
      .update(frozenFigures)
      .set({ fixedBy: personId, fixedAt: new Date(now), number })
      .where(eq(frozenFigures.id, id))
    await recordAudit(tx, { act: 'figuresFixed', personId, subjectId: id, detail: { number }, at: now })
  })
}
