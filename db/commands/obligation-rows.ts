import { sql } from 'drizzle-orm'
import type { OpenedObligation, Settlement } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'

interface LedgerRow {
  readonly seq: number
  readonly opens: readonly OpenedObligation[]
  readonly settles: readonly Settlement[]
}

/** Writes what the events open and settle: at most one insert and one update, however many there are. */
export async function writeObligations(
  tx: Transaction,
  subject: { kind: 'suggestion' | 'research'; id: string },
  events: readonly LedgerRow[],
): Promise<void> {
  const opened = events.flatMap((e) => e.opens.map((o) => ({ seq: e.seq, o })))
  if (opened.length > 0)
    await tx.insert(obligation).values(
      opened.map(({ seq, o }) => ({
        id: o.id,
        subjectKind: subject.kind,
        subjectId: subject.id,
        track: o.track,
        kind: o.kind,
        round: o.round,
        owedByRole: o.owedBy.role,
        owedByOrganizationId: o.owedBy.organizationId,
        owedToKind: o.owedTo?.kind ?? null,
        owedToId: o.owedTo?.id ?? null,
        openedSeq: seq,
        startAt: new Date(o.startAt),
        dueAt: o.dueAt === null ? null : new Date(o.dueAt),
        amberAt: amberOf(o),
        provisional: o.provisional,
        marks: o.marks,
        explanation: o.explanation,
      })),
    )
  const settled = events.flatMap((e) => e.settles.map((s) => ({ ...s, seq: e.seq })))
  if (settled.length > 0)
    await tx.execute(sql`
      update obligation set settled_at = s.at, settled_how = s.how, settled_seq = s.seq
      from jsonb_to_recordset(${JSON.stringify(
        settled.map((s) => ({ ...s, at: new Date(s.at).toISOString() })),
      )}::jsonb) as s(id text, how text, at timestamptz, seq int)
      where obligation.id = s.id and obligation.settled_at is null`)
}

const amberOf = (o: OpenedObligation): Date | null => {
  const amber = o.marks.find((m) => m.kind === 'amber')
  return amber ? new Date(amber.at) : null
}
