import { and, eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import {
  inForceOn,
  usualValue,
  type OfficeSettingKey,
  type OfficeSettingValue,
} from '../../workflows/rules/office-settings.ts'
import type { Reader } from '../connect.ts'
import { officeSetting } from '../schema/office-setting.ts'

/** What an office has chosen and is in force at this instant (epoch ms), or what is usual. */
export async function settingInForce<K extends OfficeSettingKey>(
  reader: Reader,
  asked: { organizationId: string; setting: K; now: number },
): Promise<OfficeSettingValue<K>> {
  const { version, value, fromDay, organizationId, setting } = officeSetting
  const versions = await reader
    .select({ version, value, fromDay })
    .from(officeSetting)
    .where(and(eq(organizationId, asked.organizationId), eq(setting, asked.setting)))
  // What was written is one of the list: the door takes no other.
  return (inForceOn(versions, dayOf(asked.now))?.value ?? usualValue(asked.setting)) as OfficeSettingValue<K>
}
