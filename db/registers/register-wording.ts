import { and, eq, sql } from 'drizzle-orm'
import type { WordingAct } from '../../workflows/rules/wordings.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { wording } from '../schema/wording.ts'

/** Keeps a wording; null where the place has one of that title for that act. `now`: epoch ms. */
export async function registerWording(
  tx: Transaction,
  asked: { placeId: string; act: WordingAct; title: string; text: string; writtenBy: string; now: number },
): Promise<string | null> {
  const { now, ...row } = asked
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.wording.${row.placeId}`}, 0))`)
  const same = and(eq(wording.placeId, row.placeId), eq(wording.act, row.act), eq(wording.title, row.title))
  if ((await tx.$count(wording, same)) > 0) return null
  const id = newId('wrd', now)
  await tx.insert(wording).values({ id, ...row, writtenAt: new Date(now) })
  return id
}
