import { and, eq } from 'drizzle-orm'
import type { OrganizationKind } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { organization, type organizationLevels } from '../schema/organization.ts'

/** Enters an office or a unit; null where one of the same name stands at the same place. `now`: epoch ms. */
export async function registerOrganization(
  tx: Transaction,
  asked: {
    kind: OrganizationKind
    level: (typeof organizationLevels)[number]
    placeId: string
    name: string
    nameEn: string
    phone: string
    dispatchingOffice: boolean
    now: number
  },
): Promise<string | null> {
  const { now, ...row } = asked
  const same = and(
    eq(organization.placeId, row.placeId),
    eq(organization.name, row.name),
    eq(organization.active, true),
  )
  const [known] = await tx.select({ id: organization.id }).from(organization).where(same).limit(1)
  if (known) return null
  const id = newId('org', now)
  await tx.insert(organization).values({ id, ...row })
  return id
}
