import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'

/** Is the start of this life still on its way? */
export async function awaitsStart(reader: Reader, subjectId: string): Promise<boolean> {
  const rows = await reader
    .select({ id: outbox.id })
    .from(outbox)
    .where(
      and(
        eq(outbox.subjectId, subjectId),
        inArray(outbox.kind, ['startSuggestion', 'startResearch']),
        isNull(outbox.doneAt),
      ),
    )
    .limit(1)
  return rows.length > 0
}
