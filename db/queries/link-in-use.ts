import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unitLink } from '../schema/unit-link.ts'
import { unitLinkSession } from '../schema/unit-link-session.ts'
import type { UnitLink } from './link-by-token.ts'

/** A device that was let in, and by which link; whether that still stands is the door's to ask. */
export interface LinkInUse {
  readonly session: typeof unitLinkSession.$inferSelect
  readonly link: UnitLink
}

/** The device of this token, or null where there never was one. */
export async function linkInUse(reader: Reader, tokenHash: string): Promise<LinkInUse | null> {
  const [found] = await reader
    .select({ session: unitLinkSession, link: unitLink })
    .from(unitLinkSession)
    .innerJoin(unitLink, eq(unitLink.id, unitLinkSession.linkId))
    .where(eq(unitLinkSession.tokenHash, tokenHash))
  return found ?? null
}
