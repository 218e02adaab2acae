import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place } from '../schema/place.ts'

const divisionFile = z.object({
  city: z.object({ code: z.string().regex(/^\d{6}$/), name: z.string().min(1) }),
  counties: z.array(
    z.object({
      code: z.string().regex(/^\d{6}$/),
      name: z.string().min(1),
      townships: z.array(z.tuple([z.string().regex(/^\d{9}$/), z.string().min(1)])),
    }),
  ),
})

/**
 * Loads the public divisions of one city from a file shaped as `shangqiu-divisions.json`: the city, its counties, their townships
 * and sub-districts, by division code. Repeat-safe: a code that is there takes the file's name. Throws on a file of another shape.
 */
export async function importDivisions(
  db: Reader,
  file: URL | string,
): Promise<{ city: string; counties: number; townships: number }> {
  const { city, counties } = divisionFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const rows: (typeof place.$inferInsert)[] = [
    { id: city.code, parentId: null, level: 'city', name: city.name },
    ...counties.map(({ code, name }) => ({ id: code, parentId: city.code, level: 'county' as const, name })),
    ...counties.flatMap(({ code, townships }) =>
      townships.map(([id, name]) => ({ id, parentId: code, level: 'township' as const, name })),
    ),
  ]
  await db
    .insert(place)
    .values(rows)
    .onConflictDoUpdate({ target: place.id, set: { name: sql`excluded.name`, parentId: sql`excluded.parent_id` } })
  return { city: city.name, counties: counties.length, townships: rows.length - counties.length - 1 }
}
