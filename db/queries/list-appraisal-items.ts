import { aliasedTable, and, asc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { appraisalItem } from '../schema/appraisal-item.ts'
import { category } from '../schema/category.ts'
import { person } from '../schema/person.ts'

/** What stands on a list, by its id, page by page; numbers, kinds, days and reasons, and who of the office decided. */
export async function listAppraisalItems(
  reader: Reader,
  asked: { appraisalId: string; after?: string | undefined; limit: number },
) {
  const approver = aliasedTable(person, 'approver')
  return reader
    .select({
      item: appraisalItem,
      category: { name: category.name, nameEn: category.nameEn },
      decidedBy: { id: person.id, name: person.name },
      approvedBy: { id: approver.id, name: approver.name },
    })
    .from(appraisalItem)
    .leftJoin(category, eq(category.id, appraisalItem.categoryId))
    .leftJoin(person, eq(person.id, appraisalItem.decidedBy))
    .leftJoin(approver, eq(approver.id, appraisalItem.approvedBy))
    .where(
      and(
        eq(appraisalItem.appraisalId, asked.appraisalId),
        asked.after === undefined ? undefined : gt(appraisalItem.suggestionId, asked.after),
      ),
    )
    .orderBy(asc(appraisalItem.suggestionId))
    .limit(asked.limit)
}
