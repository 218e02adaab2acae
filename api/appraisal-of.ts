import { listAppraisals } from '../db/queries/list-appraisals.ts'
import { refusals } from '../workflows/rules/refusals.ts'
import type { Api } from './api.ts'
import { refused } from './refused.ts'

/** One list of the county office; another's is not found. */
export async function appraisalOf({ needs: { everything: db } }: Pick<Api, 'needs'>, offices: string[], id: string) {
  const [list] = await listAppraisals(db, { countyOfficeIds: offices, id, limit: 1 })
  if (!list) throw refused(refusals.notFound())
  return list
}
