import { contactSeal } from '../../db/contact-seal.ts'
import type { Sql } from './open-sql.ts'

/** What hangs on the wall of every office: names of places, bodies, topics, days and rules; officials and deputies are told apart. */
const open = new Set(
  `person user deputy_mandate place organization category resolution_channel wording privacy_notice privacy_notice_draft
  work_calendar calendar_day deadline_policy deadline_policy_draft deadline_rule`.split(/\s+/),
)
/** So much of a text gives it away; what heard it may have cut it short. */
const enough = 24
/** Shorter, it is a word anybody uses: 同意, 已办. */
const shortest = { name: 2, text: 4 }
const written = /\p{Script=Han}/u
/** 催办〔2026〕1号: what an office calls a paper, in the past of every matter it concerns. */
const paperNumber = /〔\d{4}〕\d+号$/

export interface PersonalWords {
  /** Names, numbers and addresses of citizens, and the beginning of whatever anybody said. */
  readonly told: readonly string[]
  /** Officials and deputies: named to whoever keeps their register. */
  readonly officials: readonly string[]
}

/**
 * Whatever people of this town are called by and have said: names, numbers and addresses under the seal, and the beginning of every
 * Chinese text of every table that is no public register, so that a new table is listened for without being named here.
 * `owner`: the owning role.
 */
export async function personalWords(owner: Sql): Promise<PersonalWords> {
  const people = await owner<{ words: string[] }>`select array[name, phone, address] as words from submitter`
  const officials = await owner<{ name: string }>`select name from person where name <> id`
  const contacts = people.flatMap(({ words }) => words.flatMap(opened)).filter((word) => word.length >= shortest.name)
  const texts = (await textsOf(owner))
    .flatMap(opened)
    .filter((text) => text.length >= shortest.text && written.test(text) && !paperNumber.test(text))
  const begin = (words: readonly string[]) => [...new Set(words.map((word) => word.slice(0, enough)))]
  return { told: begin([...contacts, ...texts]), officials: begin(officials.map(({ name }) => name)) }
}

/** Every value of every column of text, once each. */
async function textsOf(owner: Sql): Promise<string[]> {
  const columns = await owner<{ holder: string; within: string; column: string }>`
    select table_name as holder, quote_ident(table_name) as within, quote_ident(column_name) as column
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and data_type = 'text'`
  const texts: string[] = []
  for (const { holder, within, column } of columns)
    if (!open.has(holder))
      await owner.alone(async (client) => {
        const { rows } = await client.query<{ text: string }>(
          `select distinct ${column} as text from ${within} where length(${column}) >= ${shortest.name}`,
        )
        texts.push(...rows.map(({ text }) => text))
      })
  return texts
}

/** What lies sealed is opened, unless its key is gone or it was tampered with; a draft under the seal is a form, of which every answer counts. */
function opened(stored: string): string[] {
  if (!stored.startsWith('sealed.')) return [stored]
  try {
    const text = contactSeal().open(stored)
    return text.startsWith('{') ? stringsIn(JSON.parse(text)) : [text]
  } catch {
    return []
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
