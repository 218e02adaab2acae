import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { startOfDay, type WorkCalendar } from '../../workflows/rules/calendar.ts'
import { dueOf, ruleOf, type DeadlinePolicy, type Track } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { inShanghai } from './in-shanghai.ts'
import { seenBy } from './seen-by.ts'

export interface PolicyEffect {
  /** Open obligations of the county's open suggestions whose end is counted from a term. */
  readonly counted: number
  /** Their day was set or moved by hand, or their clock stands still: no policy counts them anew. */
  readonly setByHand: number
  readonly moved: { readonly obligations: number; readonly suggestions: number }
  readonly earlier: number
  readonly later: number
  /** In time now, late under the new policy. */
  readonly becomeOverdue: { readonly obligations: number; readonly suggestions: number }
}
export interface EffectExample {
  readonly obligationId: string
  readonly suggestionId: string
  readonly receiptNumber: string
  readonly track: string
  readonly kind: string
  /** Epoch ms. */
  readonly dueAt: number
  readonly newDueAt: number
  readonly becomesOverdue: boolean
}

/** All obligations of one kind that began on one day and end at one instant move together. */
interface Group {
  readonly track: Track
  readonly kind: string
  readonly day: string
  readonly urgent: boolean
  readonly due: number
  readonly many: number
}
interface Moved extends Group {
  readonly new_due: number
  readonly overdue: boolean
}

/**
 * What a policy would do to the open suggestions of a county: counted by SQL in groups, judged by the rules group by group. `examples` are
 * those within `sights` only, in the order of their ids after `after`. Nothing is changed. `now`: epoch ms.
 */
export async function policyEffect(
  reader: Reader,
  asked: {
    policy: DeadlinePolicy
    calendar: WorkCalendar
    countyId: string
    now: number
    sights: readonly Sight[]
    after?: string | undefined
    limit: number
  },
): Promise<{ effect: PolicyEffect; examples: EffectExample[] }> {
  const { policy, calendar, countyId, now } = asked
  const groups = await groupsOf(reader, countyId)
  const moved = groups.flatMap((group) => judge(group, policy, calendar, now))
  const manyOf = (which: (one: Moved) => boolean) =>
    groups.filter((g) => moved.some((m) => sameGroup(m, g) && which(m))).reduce((sum, { many }) => sum + many, 0)
  const suggestions = await suggestionsIn(reader, countyId, moved)
  const effect = {
    counted: groups.reduce((sum, { many }) => sum + many, 0),
    setByHand: await setByHand(reader, countyId),
    moved: { obligations: manyOf(() => true), suggestions: suggestions.moved },
    earlier: manyOf((m) => m.new_due < m.due),
    later: manyOf((m) => m.new_due > m.due),
    becomeOverdue: { obligations: manyOf((m) => m.overdue), suggestions: suggestions.overdue },
  }
  return { effect, examples: await examplesOf(reader, moved, asked) }
}

const sameGroup = (a: Group, b: Group) =>
  a.track === b.track && a.kind === b.kind && a.day === b.day && a.urgent === b.urgent && a.due === b.due

function judge(group: Group, policy: DeadlinePolicy, calendar: WorkCalendar, now: number): Moved[] {
  const { track, kind, day, urgent, due } = group
  const rule = ruleOf(policy, track, kind)
  // What is owed at once is owed at its instant, whatever the policy says.
  if (rule.amount === 0) return []
  const counted = dueOf({ rule, policy, calendar, startAt: startOfDay(day), startEvent: rule.start ?? '', urgent })
  if (counted.dueAt === null || counted.dueAt === due) return []
  return [{ ...group, new_due: counted.dueAt, overdue: counted.dueAt <= now && due > now }]
}

const openIn = (countyId: string): SQL => sql`
  suggestion s join obligation o on o.subject_id = s.id
  where s.county_office_id in (select id from organization where place_id = ${countyId})
    and s.stage <> 'closed' and o.settled_at is null and o.due_at is not null`
/** As `termNow` of the rules judges it: no step since has set or moved its day by hand. */
const isCounted = sql`(o.explanation ->> 'amount' is not null and o.stopped_at is null and not exists (
  select from jsonb_array_elements(o.explanation -> 'changes') as c
  where coalesce(c ->> 'kind', '') not in ('urged', 'recounted', 'movedToPolicy')))`
const day = inShanghai(sql`o.start_at`, 'day')
const urgent = sql`(o.explanation ->> 'urgent')::boolean`
const due = sql`(extract(epoch from o.due_at) * 1000)::float8`

async function groupsOf(reader: Reader, countyId: string): Promise<Group[]> {
  return reader
    .select({
      track: sql<Track>`track`,
      kind: sql<string>`kind`,
      day: sql<string>`day`,
      urgent: sql<boolean>`urgent`,
      due: sql<number>`due`,
      many: sql<number>`many`,
    })
    .from(
      sql`(select o.track, o.kind, ${day} as day, ${urgent} as urgent, ${due} as due, count(*)::int as many
        from ${openIn(countyId)} and ${isCounted}
        group by 1, 2, 3, 4, 5) as groups`,
    )
}

async function setByHand(reader: Reader, countyId: string): Promise<number> {
  const [row] = await reader
    .select({ many: sql<number>`many` })
    .from(sql`(select count(*)::int as many from ${openIn(countyId)} and not ${isCounted}) as counted`)
  return row?.many ?? 0
}

const movedRows = (moved: readonly Moved[]): SQL => sql`jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
  as m(track text, kind text, day text, urgent boolean, due float8, new_due float8, overdue boolean)`
const isOf = sql`m.track = o.track and m.kind = o.kind and m.day = ${day} and m.urgent = ${urgent} and m.due = ${due}`

async function suggestionsIn(reader: Reader, countyId: string, moved: readonly Moved[]) {
  const [row] = await reader.select({ moved: sql<number>`moved`, overdue: sql<number>`overdue` }).from(
    sql`(select count(distinct o.subject_id)::int as moved,
          (count(distinct o.subject_id) filter (where m.overdue))::int as overdue
        from ${movedRows(moved)} join (select o.* from ${openIn(countyId)} and ${isCounted}) as o on ${isOf}) as counted`,
  )
  return { moved: row?.moved ?? 0, overdue: row?.overdue ?? 0 }
}

async function examplesOf(
  reader: Reader,
  moved: readonly Moved[],
  { countyId, sights, after, limit }: Parameters<typeof policyEffect>[1],
): Promise<EffectExample[]> {
  if (sights.length === 0 || moved.length === 0) return []
  return reader
    .select({
      obligationId: sql<string>`id`,
      suggestionId: sql<string>`subject_id`,
      receiptNumber: sql<string>`receipt_number`,
      track: sql<string>`track`,
      kind: sql<string>`kind`,
      dueAt: sql<number>`due`,
      newDueAt: sql<number>`new_due`,
      becomesOverdue: sql<boolean>`overdue`,
    })
    .from(
      sql`(select o.id, o.subject_id, o.receipt_number, o.track, o.kind, m.due, m.new_due, m.overdue
        from ${movedRows(moved)} join (
          select o.*, s.receipt_number from ${openIn(countyId)} and ${isCounted} and ${seenBy(sights)}
            ${after === undefined ? sql`` : sql`and o.id > ${after}`}
        ) as o on ${isOf}
        order by o.id limit ${limit}) as page`,
    )
}
