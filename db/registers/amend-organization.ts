import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { organization } from '../schema/organization.ts'

export interface OrganizationDetails {
  readonly name: string
  readonly nameEn: string
  readonly phone: string
  readonly active: boolean
}

/** Changes what an organisation is called, where it is phoned, and whether it is in use; answers both states, or null where there is none. */
export async function amendOrganization(
  tx: Transaction,
  asked: { organizationId: string } & {
    readonly [Detail in keyof OrganizationDetails]?: OrganizationDetails[Detail] | undefined
  },
): Promise<{ before: OrganizationDetails; after: OrganizationDetails } | null> {
  const { name, nameEn, phone, active } = organization
  const wanted = eq(organization.id, asked.organizationId)
  const [before] = await tx.select({ name, nameEn, phone, active }).from(organization).where(wanted).for('update')
  if (!before) return null
  const after = {
    name: asked.name ?? before.name,
    nameEn: asked.nameEn ?? before.nameEn,
    phone: asked.phone ?? before.phone,
    active: asked.active ?? before.active,
  }
  await tx.update(organization).set(after).where(wanted)
  return { before, after }
}
