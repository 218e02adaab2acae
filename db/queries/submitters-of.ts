import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { submitter } from '../schema/submitter.ts'

export type SubmitterRow = typeof submitter.$inferSelect

/** Who raised it, first named first. The door masks them. */
export const submittersOf = (reader: Reader, suggestionId: string): Promise<SubmitterRow[]> =>
  reader.select().from(submitter).where(eq(submitter.suggestionId, suggestionId)).orderBy(asc(submitter.ordinal))
