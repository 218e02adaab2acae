import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { AuditAct } from '../registers/record-audit.ts'
import type { Reader } from '../connect.ts'
import { auditEvent } from '../schema/audit-event.ts'
import { unitLink } from '../schema/unit-link.ts'
import type { UnitLink } from './link-by-token.ts'

/** One use of a link as the audit has it. */
export interface LinkUse {
  readonly at: Date
  readonly act: AuditAct
  readonly detail: Readonly<Record<string, unknown>>
}
const uses = [
  'linkIssued',
  'linkCodeIssued',
  'linkOpened',
  'linkRefused',
  'linkActed',
  'fileOpened',
  'linkLeft',
  'linkRevoked',
] as const satisfies readonly AuditAct[]

/** The links ever given out for a suggestion, newest first, each with all that was done with it. */
export async function linksOf(
  reader: Reader,
  suggestionId: string,
): Promise<{ link: UnitLink; uses: readonly LinkUse[] }[]> {
  const links = await reader
    .select()
    .from(unitLink)
    .where(eq(unitLink.suggestionId, suggestionId))
    .orderBy(desc(unitLink.id))
  if (links.length === 0) return []
  const rows = await reader
    .select({ at: auditEvent.at, act: auditEvent.act, detail: auditEvent.detail })
    .from(auditEvent)
    .where(sql`${auditEvent.detail} ->> 'suggestionId' = ${suggestionId} and ${inArray(auditEvent.act, [...uses])}`)
    .orderBy(asc(auditEvent.seq))
  return links.map((link) => ({
    link,
    uses: rows
      .filter(({ detail }) => detail['linkId'] === link.id)
      .map((row) => ({ ...row, act: row.act as AuditAct })),
  }))
}
