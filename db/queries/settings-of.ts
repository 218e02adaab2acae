import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { officeSetting } from '../schema/office-setting.ts'
import { person } from '../schema/person.ts'

/** Every choice these offices ever made, the last decided first. */
export async function settingsOf(reader: Reader, organizationIds: readonly string[]) {
  if (organizationIds.length === 0) return []
  const { organizationId, setting, version, value, fromDay, reason, setAs, setAt } = officeSetting
  const { id, name } = person
  return reader
    .select({ organizationId, setting, version, value, fromDay, reason, setAs, setAt, by: { id, name } })
    .from(officeSetting)
    .innerJoin(person, eq(person.id, officeSetting.setBy))
    .where(inArray(organizationId, [...organizationIds]))
    .orderBy(asc(organizationId), asc(setting), desc(version))
}
