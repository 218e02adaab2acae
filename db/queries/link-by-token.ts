import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unitLink } from '../schema/unit-link.ts'

export type UnitLink = typeof unitLink.$inferSelect

/** The link this token opens, whatever has become of it, or null. */
export async function linkByToken(reader: Reader, tokenHash: string): Promise<UnitLink | null> {
  const [link] = await reader.select().from(unitLink).where(eq(unitLink.tokenHash, tokenHash))
  return link ?? null
}
