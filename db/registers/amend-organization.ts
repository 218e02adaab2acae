import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'

export interface OrganizationDetails {
  readonly name: string
  readonly nameEn: string
  readonly phone: string
  readonly active: boolean
  /** Of a station. */
  readonly openingHours?: string
  readonly address?: string
}

/**
 * Changes what an organisation is called, where it is phoned, whether it is in use, and where and when a station is open; answers both states, or null where
 * there is none. `noStation`: hours or an address were given for something else.
 */
export async function amendOrganization(
  tx: Transaction,
  asked: { organizationId: string } & {
    readonly [Detail in keyof OrganizationDetails]?: OrganizationDetails[Detail] | undefined
  },
): Promise<{ before: OrganizationDetails; after: OrganizationDetails } | 'noStation' | null> {
  const { organizationId, openingHours, address } = asked
  const { name, nameEn, phone, active } = organization
  const wanted = eq(organization.id, organizationId)
  const [before] = await tx.select({ name, nameEn, phone, active }).from(organization).where(wanted).for('update')
  if (!before) return null
  const after = {
    name: asked.name ?? before.name,
    nameEn: asked.nameEn ?? before.nameEn,
    phone: asked.phone ?? before.phone,
    active: asked.active ?? before.active,
  }
  if (openingHours === undefined && address === undefined) {
    await tx.update(organization).set(after).where(wanted)
    return { before, after }
  }
  const its = eq(liaisonStation.id, organizationId)
  const open = { openingHours: liaisonStation.openingHours, address: liaisonStation.address }
  const [stood] = await tx.select(open).from(liaisonStation).where(its).for('update')
  if (!stood) return 'noStation'
  const stands = { openingHours: openingHours ?? stood.openingHours, address: address ?? stood.address }
  await tx.update(organization).set(after).where(wanted)
  await tx.update(liaisonStation).set(stands).where(its)
  return { before: { ...before, ...stood }, after: { ...after, ...stands } }
}
