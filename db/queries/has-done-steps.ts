import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { stepsDone } from '../schema/steps-done.ts'

/** Has this person put the first steps of his desk away? */
export async function hasDoneSteps(reader: Reader, personId: string): Promise<boolean> {
  const rows = await reader.select().from(stepsDone).where(eq(stepsDone.personId, personId))
  return rows.length > 0
}
