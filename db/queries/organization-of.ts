import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'

/** One body of the directory, or null. */
export async function organizationOf(reader: Reader, id: string): Promise<typeof organization.$inferSelect | null> {
  const [row] = await reader.select().from(organization).where(eq(organization.id, id))
  return row ?? null
}
