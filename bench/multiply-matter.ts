import { asc, like } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { ledgerHash } from '../db/commands/ledger-hash.ts'
import { ledgerEvent } from '../db/queries/ledger-event.ts'
import { suggestionEvent } from '../db/schema/suggestion-event.ts'

const tables = [
  ['document', 'subject_id'],
  ['suggestion', 'id'],
  ['submitter', 'suggestion_id'],
  ['suggestion_event', 'suggestion_id'],
  ['suggestion_command', 'suggestion_id'],
  ['assignment', 'suggestion_id'],
  ['obligation', 'subject_id'],
] as const

/**
 * Copies a matter that the law has opened so many times, row by row under other ids, and lets each start its story. `instead`: texts that
 * read otherwise in the copies, an instant say. Each copy's ledger is chained anew.
 */
export async function multiplyMatter(
  client: pg.Client,
  id: string,
  many: number,
  instead: readonly (readonly [from: string, to: string])[] = [],
): Promise<void> {
  const { rows } = await client.query<{ own: string }>(
    `select id as own from suggestion where id = $1 union select receipt_number from suggestion where id = $1
     union select id from document where subject_id = $1 union select id from submitter where suggestion_id = $1
     union select id from obligation where subject_id = $1 union select id from assignment where suggestion_id = $1`,
    [id],
  )
  const renamed = rows.map(({ own }) => [client.escapeLiteral(own), `${client.escapeLiteral(own)} || '_' || n`])
  const reworded = instead.map((pair) => pair.map((text) => client.escapeLiteral(text)))
  const copied = [...reworded, ...renamed].reduce((text, [from, to]) => `replace(${text}, ${from}, ${to})`, 'one.said')
  for (const [table, key] of tables)
    await client.query(
      // A record made in the list of columns would be made anew for each of them.
      `insert into ${table} select copy.*
       from (select to_jsonb(t)::text as said from ${table} t where ${key} = $1) as one, generate_series(1, $2::int) as n,
         lateral jsonb_populate_record(null::${table}, (${copied})::jsonb) as copy`,
      [id, many],
    )
  await client.query(
    `insert into outbox (kind, subject_id, payload, created_at)
     select kind, subject_id || '_' || n, payload, created_at from outbox, generate_series(1, $2::int) as n
     where subject_id = $1 and kind = 'startSuggestion'`,
    [id, many],
  )
  await chainAnew(client, id)
  await client.query('analyze')
}

async function chainAnew(client: pg.Client, id: string) {
  const rows = await drizzle(client)
    .select()
    .from(suggestionEvent)
    .where(like(suggestionEvent.suggestionId, `${id}\\_%`))
    .orderBy(asc(suggestionEvent.suggestionId), asc(suggestionEvent.seq))
  let before = ''
  const chained = rows.map((row) => {
    before = ledgerHash(row.seq === 1 ? '' : before, row.suggestionId, ledgerEvent(row))
    return { suggestion: row.suggestionId, seq: row.seq, hash: before }
  })
  await client.query(
    `update suggestion_event e set hash = c.hash from jsonb_to_recordset($1::jsonb) as c(suggestion text, seq int, hash text)
     where e.suggestion_id = c.suggestion and e.seq = c.seq`,
    [JSON.stringify(chained)],
  )
}
