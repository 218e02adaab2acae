import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { earlierMatters } from './earlier-matters.ts'
import { pageOfScope } from './page-of-scope.ts'
import { piecesOf } from './pieces-of.ts'
import { sightCondition } from './sight-condition.ts'

/** Of the pieces asked for, how many must stand in the other text, and four at least. */
const share = 0.4
const fewest = 4
/** How far back one looks, in open matters, and how far into each text: what a page costs stays the same for ever. */
const lookedAt = 300
const readOf = 600

/**
 * Open matters within these sights that seem to say the same as `text`, five at most, the most alike first. No extension of the
 * database is needed, and nothing outside the scope is read.
 */
export async function similarMatters(reader: Reader, text: string, sights: readonly Sight[]) {
  const pieces = piecesOf(text)
  const needed = Math.max(fewest, Math.ceil(pieces.length * share))
  if (sights.length === 0 || pieces.length < needed) return []
  const recent = pageOfScope(
    sights.map(sightCondition),
    (seen) => sql`select s.id, s.content_id from suggestion s where ${seen} and s.stage <> 'closed'`,
    { order: sql`id desc`, limit: lookedAt },
  )
  return earlierMatters(
    reader,
    sql`select * from (
        select recent.id, null as submitter_id, (
          select count(*) from jsonb_array_elements_text(${JSON.stringify(pieces)}::jsonb) as piece
          where position(piece in lower(left(concat_ws(chr(10), d.title, d.text), ${readOf}))) > 0) as rank
        from (${recent}) recent join document d on d.id = recent.content_id) alike
      where rank >= ${needed}`,
  )
}
