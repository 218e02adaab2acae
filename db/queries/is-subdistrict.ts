import { and, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'

/** Is this place a street, which has an office and a working committee, but no congress? Told by what stands there. */
export async function isSubdistrict(reader: Reader, placeId: string): Promise<boolean> {
  const offices = and(eq(organization.placeId, placeId), eq(organization.kind, 'subdistrictOffice'))
  const stations = and(eq(liaisonStation.townshipId, placeId), eq(liaisonStation.stationType, 'subdistrict'))
  return (await reader.$count(organization, offices)) > 0 || (await reader.$count(liaisonStation, stations)) > 0
}
