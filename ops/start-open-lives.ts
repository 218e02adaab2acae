import type { Client } from '@temporalio/client'
import { ne } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { research } from '../db/schema/research.ts'
import { suggestion } from '../db/schema/suggestion.ts'
import { beginLife } from './begin-life.ts'

/** After Temporal lost its store: starts every open suggestion and research again from its row. Running ones are left alone. */
export async function startOpenLives(needs: {
  db: Database
  client: Client
  queue?: string
}): Promise<{ started: number }> {
  const suggestions = await needs.db
    .select({ id: suggestion.id })
    .from(suggestion)
    .where(ne(suggestion.stage, 'closed'))
  const researches = await needs.db.select({ id: research.id }).from(research).where(ne(research.stage, 'concluded'))
  const subjects = [
    ...suggestions.map(({ id }) => ({ kind: 'suggestion' as const, id })),
    ...researches.map(({ id }) => ({ kind: 'research' as const, id })),
  ]
  for (let n = 0; n < subjects.length; n += 20)
    await Promise.all(subjects.slice(n, n + 20).map((subject) => beginLife(needs, subject, { first: false })))
  return { started: subjects.length }
}
