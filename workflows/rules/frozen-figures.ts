/** 数据冻结（截至某日）、数据核对、通报: figures of a county that stay as they were read. */
import { countyRoles } from './access.ts'
import type { Post } from './suggestion.ts'

/** Entries stay open for 数据核对 so long (ms) before the set is fixed ([OWN], one day). */
export const checkingTime = 24 * 3_600_000

/** `checking`: offices look whether all of theirs is entered; `fixed`: no later act changes a digit. */
export const frozenStates = ['checking', 'fixed'] as const

/** Any officer of the county's office begins it. */
export const mayFreeze = ({ role }: Pick<Post, 'role'>): boolean => countyRoles.includes(role)
/** Its head answers for what is sent to all townships. */
export const mayFix = (
  { role, organizationId }: Pick<Post, 'role' | 'organizationId'>,
  countyOfficeId: string,
): boolean => role === 'countyOfficeHead' && organizationId === countyOfficeId

/** 编号: 通报〔2026〕3号, of one county's series of a year. */
export const bulletinNumber = (year: number, serial: number): string => `通报〔${year}〕${serial}号`
