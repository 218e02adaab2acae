import { and, eq, max, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { liaisonStation, type stationTypes } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { place } from '../schema/place.ts'

export type RegisteredStation =
  | { readonly stationId: string; readonly number: number }
  | { readonly missing: readonly ('townshipOffice' | 'countyOffice')[] }
  | { readonly refusal: 'nameTaken' }

/**
 * Enters a liaison station of a township or street (Article 6; a zone's or an industry's stands at its township, Article 25). It belongs to
 * the congress office there, and takes the next number of its county for receipts. Throws where the place is no township. `now`: epoch ms.
 */
export async function registerStation(
  tx: Transaction,
  asked: {
    townshipId: string
    stationType: (typeof stationTypes)[number]
    name: string
    nameEn: string
    phone: string
    openingHours: string
    address: string
    now: number
  },
): Promise<RegisteredStation> {
  const { townshipId, stationType, name, nameEn, phone, openingHours, address, now } = asked
  const [township] = await tx.select().from(place).where(eq(place.id, townshipId))
  if (township?.level !== 'township' || township.parentId === null) throw new Error(`${townshipId} is no township`)
  const countyId = township.parentId
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.station.${countyId}`}, 0))`)
  const [county] = await tx.select({ cityId: place.parentId }).from(place).where(eq(place.id, countyId))
  const townshipOfficeId = await officeAt(tx, townshipId, 'townshipOffice')
  const countyOfficeId = await officeAt(tx, countyId, 'countyOffice')
  const cityOfficeId = county?.cityId ? await officeAt(tx, county.cityId, 'cityOffice') : null
  if (townshipOfficeId === null || countyOfficeId === null)
    return {
      missing: [
        ...(townshipOfficeId === null ? (['townshipOffice'] as const) : []),
        ...(countyOfficeId === null ? (['countyOffice'] as const) : []),
      ],
    }
  const same = and(eq(organization.placeId, townshipId), eq(organization.name, name), eq(organization.active, true))
  const [known] = await tx.select({ id: organization.id }).from(organization).where(same).limit(1)
  if (known) return { refusal: 'nameTaken' }
  const stationId = newId('org', now)
  const [{ last } = { last: null }] = await tx
    .select({ last: max(liaisonStation.number) })
    .from(liaisonStation)
    .where(eq(liaisonStation.countyId, countyId))
  const number = (last ?? 0) + 1
  await tx
    .insert(organization)
    .values({ id: stationId, kind: 'station', level: 'township', placeId: townshipId, name, nameEn, phone })
  const above = { townshipId, countyId, townshipOfficeId, countyOfficeId, cityOfficeId }
  await tx.insert(liaisonStation).values({ id: stationId, number, stationType, openingHours, address, ...above })
  return { stationId, number }
}

async function officeAt(
  tx: Transaction,
  placeId: string,
  kind: 'townshipOffice' | 'countyOffice' | 'cityOffice',
): Promise<string | null> {
  const wanted = and(eq(organization.placeId, placeId), eq(organization.kind, kind), eq(organization.active, true))
  const [row] = await tx
    .select({ id: organization.id })
    .from(organization)
    .where(wanted)
    .orderBy(organization.id)
    .limit(1)
  return row?.id ?? null
}
