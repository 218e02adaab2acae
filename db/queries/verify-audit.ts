import { sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import type { LedgerVerdict } from './verify-ledger.ts'

/**
 * Verifies the audit's chain from its first row to its head, in one statement and so in one snapshot; names the first wrong row. A row
 * is wrong when its hash does not follow from itself and the row before. A million rows take longer than a statement of the doors may.
 */
export async function verifyAudit(db: Database): Promise<LedgerVerdict> {
  const { rows } = await db.transaction(
    async (tx) => {
      await tx.execute(sql`set local statement_timeout = '10min'`)
      return tx.execute<{ seq: string; why: 'changed' | 'missing' | null }>(firstWrong)
    },
    { accessMode: 'read only' },
  )
  const [first] = rows
  const seq = Number(first?.seq ?? 0)
  return first?.why ? { whole: false, seq, why: first.why } : { whole: true, rows: seq }
}

const firstWrong = sql`
    with chained as (
      select e.seq, lag(e.seq, 1, 0::bigint) over w as before,
        e.hash <> audit_hash(lag(e.hash, 1, '') over w, e) as changed, e.hash
      from audit_event e window w as (order by e.seq)
    ), wrong as (
      select before + 1 as seq, 'missing' as why from chained where seq > before + 1
      union all
      select seq, 'changed' from chained where changed and seq = before + 1
      union all
      select last.seq + 1, 'missing' from audit_head h, (select coalesce(max(seq), 0) as seq from audit_event) last where last.seq < h.seq
      union all
      select h.seq, 'changed' from audit_head h join chained c using (seq) where c.hash <> h.hash
      union all
      select h.seq + 1, 'changed' from audit_head h where exists (select 1 from audit_event where seq > h.seq)
    )
    select seq, why from (
      select seq, why from wrong union all select coalesce(max(seq), 0), null from chained
    ) found order by why is null, seq limit 1`
