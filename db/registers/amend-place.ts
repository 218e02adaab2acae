import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { place } from '../schema/place.ts'

interface Names {
  readonly name: string
  readonly nameEn: string
}

/** Renames a place; answers both names, or null where there is none. */
export async function amendPlace(
  tx: Transaction,
  asked: { placeId: string; name?: string | undefined; nameEn?: string | undefined },
): Promise<{ before: Names; after: Names } | null> {
  const wanted = eq(place.id, asked.placeId)
  const names = { name: place.name, nameEn: place.nameEn }
  const [before] = await tx.select(names).from(place).where(wanted).for('update')
  if (!before) return null
  const after = { name: asked.name ?? before.name, nameEn: asked.nameEn ?? before.nameEn }
  await tx.update(place).set(after).where(wanted)
  return { before, after }
}
