import { sql, type SQL } from 'drizzle-orm'
import { windows } from '../../workflows/rules/light.ts'

export const trays = ['todo', 'inProgress', 'done', 'closed'] as const
export type Tray = (typeof trays)[number]

const notEnded = sql`s.stage not in ('answered', 'closed')`
const oneOf = (ids: readonly string[]) =>
  ids.length === 0
    ? sql`(null)`
    : sql`(${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`

/** 待办: we hold it, or owe something on it. */
const awaited = (ids: readonly string[]) => sql`(s.stage <> 'closed' and (s.holder_organization_id in ${oneOf(ids)}
  or exists (select 1 from obligation o where o.subject_id = s.id and o.settled_at is null
    and o.owed_by_organization_id in ${oneOf(ids)})))`
/** 已办: we did what we owed on it. */
const served = (ids: readonly string[]) => sql`exists (select 1 from obligation o where o.subject_id = s.id
  and o.settled_how in ('done', 'impossible') and o.owed_by_organization_id in ${oneOf(ids)})`

/** Which suggestions stand in a tray of these organisations; `s` is the suggestion. */
export const trayConditions: Readonly<Record<Tray, (organizationIds: readonly string[]) => SQL>> = {
  todo: awaited,
  inProgress: (ids) => sql`${notEnded} and not coalesce(${awaited(ids)}, false)`,
  done: (ids) => sql`${notEnded} and not coalesce(${awaited(ids)}, false) and ${served(ids)}`,
  closed: () => sql`s.stage in ('answered', 'closed')`,
}

/** What an official owes on `s` and should have done by this instant; windows of citizens do not count. */
export const isOverdueAt = (now: Date): SQL => sql`exists (select 1 from obligation o where o.subject_id = s.id
  and o.settled_at is null and o.due_at <= ${now.toISOString()}::timestamptz and o.kind not in ${oneOf(windows)})`
