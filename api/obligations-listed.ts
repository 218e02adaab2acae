import { z } from 'zod'
import { explainingOf } from '../db/queries/explaining-of.ts'
import { listObligations, obligationStates } from '../db/queries/list-obligations.ts'
import type { PageEnd } from '../db/queries/list-suggestions.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../workflows/rules/access.ts'
import type { Api } from './api.ts'
import { id } from './fields.ts'
import { obligationsInList, type obligationInList } from './views/obligations-in-list.ts'

/** What a list of obligations and its export are asked by. */
export const obligationFilters = {
  state: z
    .enum(obligationStates)
    .default('open')
    .describe('open 未完成 · amber 临期 · overdue 已超期 · settled 已了结'),
  kind: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .optional(),
  placeId: id.optional(),
  organizationId: id.optional().describe('谁应办 / who owes it'),
  unitId: id.optional().describe('同 organizationId / the same'),
}
const filters = z.object(obligationFilters)

/** What is owed on anything this person sees, by filter, soonest first; what is settled, latest first; and where it ends. */
export async function obligationsListed(
  { needs: { db, now } }: Pick<Api, 'needs'>,
  { personId, posts }: Me,
  {
    unitId,
    organizationId = unitId,
    ...asked
  }: z.output<typeof filters> & { after?: PageEnd | undefined; limit: number },
): Promise<{ items: z.input<typeof obligationInList>[]; last: PageEnd | null }> {
  const at = now()
  const { rows, last } = await listObligations(db, {
    ...asked,
    organizationId,
    sights: scopeOf(personId, posts),
    now: at,
  })
  return { items: await obligationsInList(db, rows, await explainingOf(db, rows, at)), last }
}
