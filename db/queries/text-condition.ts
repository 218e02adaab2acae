import { sql, type SQL } from 'drizzle-orm'

/** Between the words one looks for. */
const gaps = /[\s\u3000]+/
/** What `like` would read as a pattern is looked for as it stands. */
const literally = (word: string) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

/**
 * Every word of `asked` stands in the title, in what was said, in the receipt number or in the name of the place of `s`, in capitals or
 * not. Names and numbers of submitters are never looked through: whoever finds a matter by a name has learned who raised it.
 */
export function textCondition(asked: string): SQL {
  const words = asked.split(gaps).filter((word) => word !== '')
  return sql.join([sql`true`, ...words.map((word) => sql`${searched} ilike ${literally(word)}`)], sql` and `)
}

// One text per row of the asker's scope, by primary keys; nothing outside it is read.
const searched = sql`(select concat_ws(chr(10), d.title, d.text, s.receipt_number, p.name, p.name_en)
  from document d, place p where d.id = s.content_id and p.id = s.place_id)`
