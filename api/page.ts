import { z } from 'zod'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { cursorField, cursorOf } from './cursor.ts'
import { id, limit } from './fields.ts'

/** A directory is read page by page, by id. */
export const pageFields = {
  cursor: cursorField(id).optional().describe('上一页的 nextCursor / of the page before'),
  limit,
}
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })

/** Asks for one more than the page holds, so that a last page says it is the last. */
export async function readPage<Row>(
  asked: { cursor?: string | undefined; limit: number },
  ask: (page: { after: string | undefined; limit: number }) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<{ items: Row[]; nextCursor: string | null }> {
  const rows = await ask({ after: asked.cursor, limit: asked.limit + 1 })
  const items = rows.slice(0, asked.limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > asked.limit && last !== undefined ? cursorOf(idOf(last)) : null }
}

/** The places a person's posts stand at; his directories are those around them. */
export const placesOf = (me: Me): string[] => me.posts.map(({ organization }) => organization.placeId)
