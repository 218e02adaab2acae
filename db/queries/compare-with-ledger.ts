import { eq } from 'drizzle-orm'
import { researchStateVersion } from '../../workflows/rules/research.ts'
import { rulesVersion, stateVersion, type Life } from '../../workflows/rules/suggestion.ts'
import { canonicalJson } from '../canonical-json.ts'
import { lifeOf } from '../commands/suggestion-answer.ts'
import { researchLife } from '../commands/research-answer.ts'
import { researchByLedger } from '../commands/research-by-ledger.ts'
import { suggestionByLedger } from '../commands/suggestion-by-ledger.ts'
import type { Database, Transaction } from '../connect.ts'
import { assignment } from '../schema/assignment.ts'
import { obligation } from '../schema/obligation.ts'
import { loadResearch } from './load-research.ts'
import { loadSuggestion } from './load-suggestion.ts'
import { researchLedger } from './research-ledger.ts'
import { suggestionLedger } from './suggestion-ledger.ts'
import { verifyLedger, type LedgerVerdict } from './verify-ledger.ts'

export interface Subject {
  readonly kind: 'suggestion' | 'research'
  readonly id: string
}
/** What follows from the ledger and may have come apart from it. */
export type DerivedPart = 'state' | 'columns' | 'obligations' | 'assignments'

export interface Compared {
  /** By the ledger where that is whole, else by the row. */
  readonly life: Life
  /** Written by a newer program than this one, which therefore judges nothing. */
  readonly isNewer: boolean
  readonly ledger: LedgerVerdict
  /** Where the row differs: names of columns, ids of obligations and tasks. */
  readonly differs: Readonly<Partial<Record<DerivedPart, readonly string[]>>>
}

/** Compares one row and everything that follows from its ledger with that ledger, in one snapshot. Null: there is no such row. */
export async function compareWithLedger(db: Database, subject: Subject): Promise<Compared | null> {
  return db.transaction((tx) => compare(tx, subject), { isolationLevel: 'repeatable read', accessMode: 'read only' })
}

async function compare(tx: Transaction, subject: Subject): Promise<Compared | null> {
  const isSuggestion = subject.kind === 'suggestion'
  const loaded = isSuggestion ? await loadSuggestion(tx, subject.id) : await loadResearch(tx, subject.id)
  if (!loaded) return null
  const { row, state } = loaded
  const ofRow = 'officeId' in state ? researchLife(state) : lifeOf(state)
  const isNewer = row.rulesVersion > rulesVersion
  const ledger = await verifyLedger(tx, subject)
  if (isNewer || !ledger.whole) return { life: ofRow, isNewer, ledger, differs: {} }

  const wanted = isSuggestion
    ? suggestionByLedger(subject.id, await suggestionLedger(tx, subject.id))
    : researchByLedger(subject.id, await researchLedger(tx, subject.id))
  if (!wanted) return { life: ofRow, isNewer, ledger, differs: {} }
  const { state: wantedState, ...columns } = wanted.columns
  const obligations = await tx.select().from(obligation).where(eq(obligation.subjectId, subject.id))
  const assignments = isSuggestion
    ? await tx.select().from(assignment).where(eq(assignment.suggestionId, subject.id))
    : []
  const found = {
    state: isSame(
      wantedState,
      isOlder(row.state.version, isSuggestion ? stateVersion : researchStateVersion) ? state : row.state,
    )
      ? []
      : ['state'],
    columns: Object.entries(columns).flatMap(([name, value]) =>
      isSame(value, row[name as keyof typeof row]) ? [] : [name],
    ),
    obligations: differingRows(wanted.obligations, obligations),
    assignments: differingRows(wanted.assignments, assignments),
  }
  const differs = Object.fromEntries(Object.entries(found).filter(([, names]) => names.length > 0))
  return { life: wanted.life, isNewer, ledger, differs }
}

/** A shape of an earlier release is told by the ledger anyway, whenever it is read. */
const isOlder = (version: unknown, current: number) => typeof version === 'number' && version < current

function differingRows(wanted: readonly { id: string }[], held: readonly { id: string }[]): string[] {
  const byId = new Map(held.map((row) => [row.id, row]))
  const wrong = wanted.filter((row) => !isSame(row, byId.get(row.id)))
  const unknown = held.filter(({ id }) => !wanted.some((row) => row.id === id))
  return [...wrong, ...unknown].map(({ id }) => id)
}

/** Instants as numbers: as canonical text a Date would be an empty object. */
const plain = (value: unknown): unknown =>
  value instanceof Date
    ? value.getTime()
    : Array.isArray(value) || typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value).map(([name, held]) => [name, held instanceof Date ? held.getTime() : held]),
        )

const isSame = (a: unknown, b: unknown) => canonicalJson(plain(a)) === canonicalJson(plain(b))
