import { and, eq, inArray } from 'drizzle-orm'
import type { PlannedLine } from '../imports/check-deputy-sheet.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { person } from '../schema/person.ts'
import { post } from '../schema/post.ts'

/**
 * Enters a roll that was checked in this transaction, with the deputies' posts at their stations: a few statements, however long it is. Answers the ids of
 * what was made. `now`: epoch ms.
 */
export async function takeDeputySheet(
  tx: Transaction,
  asked: { lines: readonly PlannedLine[]; now: number },
): Promise<{ personIds: string[]; mandateIds: string[]; enrolmentIds: string[] }> {
  const { now } = asked
  const fresh = asked.lines.filter(({ outcome }) => outcome !== 'unchanged')
  const made = new Map<string, string>()
  const personOf = ({ personId, name }: PlannedLine): string => {
    const id = personId ?? made.get(name) ?? newId('per', now)
    if (personId === null) made.set(name, id)
    return id
  }
  const seats = fresh.map((line) => ({
    personId: personOf(line),
    mandateId: line.mandateId ?? newId('man', now),
    isNew: line.mandateId === null,
    ...line.mandate,
  }))
  const people = [...made].map(([name, id]) => ({ id, name }))
  const mandates = seats
    .filter(({ isNew }) => isNew)
    .map(({ mandateId, isNew: _isNew, enrolment: _station, ...seat }) => ({ id: mandateId, ...seat }))
  const enrolments = seats.flatMap(({ mandateId, personId, toOn, enrolment: station }) =>
    station ? [{ id: newId('enr', now), mandateId, personId, toOn, ...station }] : [],
  )
  if (people.length > 0) await tx.insert(person).values(people)
  if (mandates.length > 0) await tx.insert(deputyMandate).values(mandates)
  if (enrolments.length > 0) await tx.insert(enrolment).values(enrolments.map(({ personId: _person, ...row }) => row))
  const posts = await postsFor(tx, enrolments)
  if (posts.length > 0) await tx.insert(post).values(posts.map((row) => ({ id: newId('pst', now), ...row })))
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  return { personIds: ids(people), mandateIds: ids(mandates), enrolmentIds: ids(enrolments) }
}

interface Stay {
  readonly personId: string
  readonly stationId: string
  readonly fromOn: string
  readonly toOn: string | null
}
/** One deputy's post for each station he comes to and holds none at, as long as the longest of his mandates there. */
async function postsFor(tx: Transaction, stays: readonly Stay[]) {
  const people = [...new Set(stays.map(({ personId }) => personId))]
  if (people.length === 0) return []
  const held = await tx
    .select({ personId: post.personId, organizationId: post.organizationId, toOn: post.toOn })
    .from(post)
    .where(and(eq(post.role, 'deputy'), inArray(post.personId, people)))
  const wanted = new Map<string, Stay>()
  for (const stay of stays) {
    const { personId, stationId, fromOn, toOn } = stay
    const holds = (one: (typeof held)[number]) =>
      one.personId === personId && one.organizationId === stationId && (one.toOn === null || one.toOn >= fromOn)
    if (held.some(holds)) continue
    const key = `${personId} ${stationId}`
    const other = wanted.get(key)
    wanted.set(key, {
      ...stay,
      fromOn: other && other.fromOn < fromOn ? other.fromOn : fromOn,
      toOn: !other ? toOn : other.toOn === null || toOn === null ? null : other.toOn > toOn ? other.toOn : toOn,
    })
  }
  return [...wanted.values()].map(({ personId, stationId, fromOn, toOn }) => ({
    personId,
    role: 'deputy' as const,
    organizationId: stationId,
    fromOn,
    toOn,
  }))
}
