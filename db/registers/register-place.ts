import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { place } from '../schema/place.ts'

/** Enters a village or a grid; null where one of the same name lies in the same place. `now`: epoch ms. */
export async function registerPlace(
  tx: Transaction,
  asked: { parentId: string; level: 'village' | 'grid'; name: string; nameEn: string; now: number },
): Promise<string | null> {
  const { now, ...row } = asked
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.place.${row.parentId}`}, 0))`)
  const same = and(eq(place.parentId, row.parentId), eq(place.name, row.name))
  const [known] = await tx.select({ id: place.id }).from(place).where(same).limit(1)
  if (known) return null
  const id = newId('plc', now)
  await tx.insert(place).values({ id, ...row })
  return id
}
