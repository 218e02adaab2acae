import { contactSeal } from '../../db/contact-seal.ts'
import type { Sql } from './open-sql.ts'

/** Every value of every table, what lies sealed opened, as one text to search in. `owner`: the owning role. */
export async function everythingKept(owner: Sql): Promise<string> {
  const tables = await owner<{ name: string }>`
    select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`
  const texts: string[] = []
  for (const { name } of tables)
    await owner.alone(async (client) => {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      texts.push(...rows.map(({ row }) => row))
    })
  return texts.join('\n').replaceAll(/sealed\.[\w-]+\.[\w-]+/g, (sealed) => contactSeal().open(sealed))
}
