import type { Reader } from '../../db/connect.ts'
import { settingInForce } from '../../db/queries/setting-in-force.ts'

/** Which of these offices have chosen that their head signs before they assign; each is asked for once. `now`: epoch ms. */
export async function officesThatSign(
  reader: Reader,
  officeIds: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(officeIds)].map(async (organizationId) => ({
    organizationId,
    value: await settingInForce(reader, { organizationId, setting: 'signBeforeAssigning', now }),
  }))
  return new Set(
    (await Promise.all(asked)).flatMap(({ organizationId, value }) => (value === 'on' ? [organizationId] : [])),
  )
}
