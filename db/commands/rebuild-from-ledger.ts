import { and, eq, getTableColumns, getTableName, inArray, notInArray, sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '../connect.ts'
import { refuseNewerState } from '../newer-state.ts'
import type { Subject } from '../queries/compare-with-ledger.ts'
import { loadResearch } from '../queries/load-research.ts'
import { loadSuggestion } from '../queries/load-suggestion.ts'
import { researchLedger } from '../queries/research-ledger.ts'
import { suggestionLedger } from '../queries/suggestion-ledger.ts'
import { verifyLedger } from '../queries/verify-ledger.ts'
import { assignment } from '../schema/assignment.ts'
import { obligation } from '../schema/obligation.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'
import { researchByLedger } from './research-by-ledger.ts'
import { suggestionByLedger } from './suggestion-by-ledger.ts'

/** `left`: ids of rows the ledger does not know and this role may not remove (the serving role removes nothing). */
export type Rebuilt = { readonly done: true; readonly left: readonly string[] } | { readonly done: false }

/**
 * Writes again, from the ledger and under the row's lock, everything that follows from it: columns and state, obligations, tasks.
 * The ledger itself is only read; one whose chain is broken, or a row that is gone, is left as it is (`done: false`). Safe to repeat.
 */
export async function rebuildFromLedger(tx: Transaction, subject: Subject): Promise<Rebuilt> {
  const { kind, id } = subject
  const isSuggestion = kind === 'suggestion'
  const loaded = isSuggestion
    ? await loadSuggestion(tx, id, { lock: true })
    : await loadResearch(tx, id, { lock: true })
  if (!loaded) return { done: false }
  refuseNewerState(loaded.row.rulesVersion)
  if (!(await verifyLedger(tx, subject)).whole) return { done: false }

  if (!isSuggestion) {
    const rows = researchByLedger(id, await researchLedger(tx, id))
    if (!rows) return { done: false }
    await tx.update(research).set(rows.columns).where(eq(research.id, id))
    return { done: true, left: await writeOwed(tx, id, rows.obligations) }
  }
  const rows = suggestionByLedger(id, await suggestionLedger(tx, id))
  if (!rows) return { done: false }
  await tx.update(suggestion).set(rows.columns).where(eq(suggestion.id, id))
  const left = [...(await writeOwed(tx, id, rows.obligations)), ...(await writeTasks(tx, id, rows.assignments))]
  return { done: true, left }
}

async function writeOwed(tx: Transaction, id: string, rows: (typeof obligation.$inferInsert)[]): Promise<string[]> {
  if (rows.length > 0)
    await tx
      .insert(obligation)
      .values(rows)
      .onConflictDoUpdate({ target: obligation.id, set: everyColumn(obligation) })
  return removeUnknown(tx, obligation, eq(obligation.subjectId, id), rows)
}

async function writeTasks(tx: Transaction, id: string, rows: (typeof assignment.$inferInsert)[]): Promise<string[]> {
  if (rows.length > 0)
    await tx
      .insert(assignment)
      .values(rows)
      .onConflictDoUpdate({ target: assignment.id, set: everyColumn(assignment) })
  return removeUnknown(tx, assignment, eq(assignment.suggestionId, id), rows)
}

/** Removes what the ledger does not know, where the role may; answers what it had to leave. */
async function removeUnknown(
  tx: Transaction,
  table: typeof obligation | typeof assignment,
  ofSubject: SQL,
  known: readonly { id: string }[],
): Promise<string[]> {
  const knownIds = known.map(({ id }) => id)
  const unknown = await tx
    .select({ id: table.id, mayRemove: sql<boolean>`has_table_privilege(${getTableName(table)}, 'delete')` })
    .from(table)
    .where(and(ofSubject, notInArray(table.id, knownIds)))
  const removable = unknown.filter(({ mayRemove }) => mayRemove).map(({ id }) => id)
  if (removable.length > 0) await tx.delete(table).where(inArray(table.id, removable))
  return unknown.filter(({ mayRemove }) => !mayRemove).map(({ id }) => id)
}

/** On conflict every column becomes what the ledger says. */
const everyColumn = (table: PgTable): Record<string, SQL> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]),
  )
