import { desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { retentionRule } from '../schema/retention-rule.ts'

/** For each kind of record of these county offices the class that counts: the newest. A kind without a row is kept for good. */
export async function retentionOf(reader: Reader, countyOfficeIds: readonly string[]) {
  const { version, countyOfficeId, kind, years, agreement, reason, setAt } = retentionRule
  return reader
    .selectDistinctOn([countyOfficeId, kind], {
      version,
      countyOfficeId,
      office: { name: organization.name, nameEn: organization.nameEn },
      kind,
      years,
      agreement,
      reason,
      setAt,
      by: { id: person.id, name: person.name },
    })
    .from(retentionRule)
    .innerJoin(organization, eq(organization.id, countyOfficeId))
    .innerJoin(person, eq(person.id, retentionRule.setBy))
    .where(inArray(countyOfficeId, [...countyOfficeIds]))
    .orderBy(countyOfficeId, kind, desc(version))
}
