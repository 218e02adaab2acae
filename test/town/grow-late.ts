import type { Town } from './open-town.ts'

/** What of this kind is owed on it has long passed both rungs of the ladder, and its story has looked at the clock. */
export async function growLate(
  town: Town,
  id: string,
  { of = 'suggestion', kind = 'handle' }: { of?: 'suggestion' | 'research'; kind?: string } = {},
): Promise<void> {
  const sql = town.ownerSql
  const [due, rung] = [Date.parse('2026-01-05T16:00:00Z'), Date.parse('2026-01-06T00:30:00Z')]
  const late = { dueAt: due, marks: ['urge', 'supervise'].map((one) => ({ kind: one, at: rung })) }
  await sql`update obligation set due_at = ${new Date(due).toISOString()}::timestamptz where subject_id = ${id} and kind = ${kind}`
  const [row] = await (of === 'research'
    ? sql`select state -> 'open' as open from research where id = ${id}`
    : sql`select state -> 'open' as open from suggestion where id = ${id}`)
  const open = ((row?.['open'] ?? []) as { kind: string }[]).map((o) => (o.kind === kind ? { ...o, ...late } : o))
  await (of === 'research'
    ? sql`update research set state = jsonb_set(state, '{open}', ${JSON.stringify(open)}::jsonb) where id = ${id}`
    : sql`update suggestion set state = jsonb_set(state, '{open}', ${JSON.stringify(open)}::jsonb) where id = ${id}`)
  await town.temporal?.client.workflow.getHandle(`${of}/${id}`).signal('resync')
  await town.until(
    async () => (await sql`select 1 from notice_matter where coalesce(suggestion_id, research_id) = ${id}`).length > 0,
  )
}
