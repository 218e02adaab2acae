import { z } from 'zod'
import { explainingOf } from '../db/queries/explaining-of.ts'
import { listSuggestions, suggestionOrders, type RankedEnd } from '../db/queries/list-suggestions.ts'
import { namesOf } from '../db/queries/names-of.ts'
import { obligationsOf } from '../db/queries/obligations-of.ts'
import { trays } from '../db/queries/tray-conditions.ts'
import { underSupervision } from '../db/queries/under-supervision.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import { stageNames } from '../workflows/rules/refusals.ts'
import { channels, routes, stages } from '../workflows/rules/suggestion.ts'
import { routeNames, underSupervisionName } from '../workflows/rules/words.ts'
import type { Api } from './api.ts'
import { flag, id, instant, words } from './fields.ts'
import { postsOf } from './posts-of.ts'
import { holderView } from './views/holder-view.ts'
import type { suggestionRowShape } from './views/suggestion-row.ts'
import { toDoOf } from './views/to-do-of.ts'
import { worstLight } from './views/worst-light.ts'

/** What a list of suggestions and its export are asked by. */
export const suggestionFilters = {
  tray: z.enum(trays).optional().describe('todo 待办 · inProgress 办理中 · done 已办 · closed 办结'),
  stage: z.enum(stages).optional(),
  route: z.enum(routes).optional(),
  stationId: id.optional(),
  placeId: id.optional().describe('这个地方和它下面的 / this place and all below it'),
  channel: z.enum(channels).optional(),
  receptionId: id.optional().describe('这一次接待的 / of this reception'),
  urgent: flag.optional(),
  joined: flag.optional().describe('已合并办理 / joined to another'),
  from: instant.optional().describe('登记时间不早于 / registered at or after'),
  to: instant.optional().describe('登记时间早于 / registered before'),
  receiptNumber: id.optional(),
  text: words(100)
    .optional()
    .describe('标题、原话、编号或者地点里有这些词 / words that stand in title, words, number or place'),
  unread: flag.optional().describe('只看我没有看过的 / only what changed since I opened it'),
  overdue: flag.optional().describe('只看已超期的 / only where an official is late'),
  asPost: id.optional().describe('只看这个岗位的；不填为我的全部岗位 / as this post of mine; else as all of them'),
  order: z
    .enum(suggestionOrders)
    .default('newest')
    .describe(
      'newest 登记在后的在前 · due 先到期的在前 · tray 超期的在前，其次没有看过的 / latest first · soonest due first · overdue first, then unread',
    ),
}
const filters = z.object(suggestionFilters)

/** The suggestions this person sees, by filter and in order, as lists show them, and where they end. Throws where a post is not his. */
export async function suggestionsListed(
  { needs: { db, now } }: Pick<Api, 'needs'>,
  me: Me,
  { asPost, from, to, overdue, ...asked }: z.output<typeof filters> & { after?: RankedEnd | undefined; limit: number },
): Promise<{ items: z.input<typeof suggestionRowShape>[]; last: RankedEnd | null }> {
  const at = now()
  const posts = postsOf(me, asPost)
  const organizationIds = [...new Set(posts.map((post) => post.organizationId))]
  const { rows, last } = await listSuggestions(db, {
    ...asked,
    sights: scopeOf(me.personId, posts),
    organizationIds,
    reader: { personId: me.personId, at: new Date(at) },
    overdueAt: overdue ? new Date(at) : undefined,
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  })
  const ids = rows.map((row) => row.id)
  const [open, names, supervised] = await Promise.all([
    obligationsOf(db, ids, { openOnly: true }),
    namesOf(db, { organizations: rows.map((row) => row.holderOrganizationId) }),
    underSupervision(db, ids, at),
  ])
  const explaining = await explainingOf(db, open, at)
  const items = rows.map((row) => ({
    id: row.id,
    receiptNumber: row.receiptNumber,
    title: row.title,
    stage: { code: row.stage, ...stageNames[row.stage] },
    route: row.route,
    routeName: row.route && routeNames[row.route],
    holder: holderView(row, names),
    nextDueAt: row.nextDueAt?.toISOString() ?? null,
    light: worstLight(
      open.filter((o) => o.subjectId === row.id),
      explaining,
    ),
    toDo: toDoOf(
      open.filter((o) => o.subjectId === row.id),
      organizationIds,
    ),
    unread: row.unread,
    submitterCount: row.submitterCount,
    urgent: row.urgent,
    supervised: supervised.has(row.id) ? { code: 'supervised', ...underSupervisionName } : null,
    joined: row.joinedToId !== null,
    channel: row.channel,
    round: row.round,
    registeredAt: row.registeredAt.toISOString(),
  }))
  return { items, last }
}
