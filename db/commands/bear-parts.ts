import { eq, sql } from 'drizzle-orm'
import { remaining } from '../../workflows/rules/acts/splitting.ts'
import type { Beginning } from '../../workflows/rules/draft.ts'
import type { SuggestionState } from '../../workflows/rules/suggestion.ts'
import { hashOf } from '../canonical-json.ts'
import type { Transaction } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { outbox } from '../schema/outbox.ts'
import { suggestion } from '../schema/suggestion.ts'
import { appendEvents } from './append-events.ts'
import { numberSuggestion } from './number-suggestion.ts'
import { writeObligations } from './obligation-rows.ts'
import { suggestionColumns } from './suggestion-columns.ts'

/**
 * Writes the suggestions split off from a letter, each with its number, its people (copied here, row by row, never through a story; the
 * letter's query codes open the parts too) and the outbox row that starts its life. `now`: epoch ms.
 */
export async function bearParts(
  tx: Transaction,
  letter: { row: typeof suggestion.$inferSelect; state: SuggestionState },
  begins: readonly Beginning[],
  now: number,
): Promise<void> {
  if (begins.length === 0) return
  const { row, state: from } = letter
  const [station] = await tx.select().from(liaisonStation).where(eq(liaisonStation.id, row.stationId))
  if (!station) throw new Error(`station ${row.stationId} has no row`)
  const { placeId, deputyId, channel, receptionId, collectedAt } = row
  for (const { state, events, contentId } of begins) {
    const { id } = state
    await tx.insert(suggestion).values({
      placeId,
      deputyId,
      channel,
      receptionId,
      collectedAt,
      id,
      receiptNumber: id,
      categoryId: null,
      contentId,
      urgent: state.urgent,
      identityHidden: state.identityHidden,
      registeredAt: new Date(now),
      ...suggestionColumns(state, now),
    })
    const people = state.submitters.map((s, n) => ({ id: s.id, origin: remaining(from)[n]?.id, ordinal: n + 1 }))
    await tx.execute(sql`
      insert into submitter (id, suggestion_id, ordinal, name, phone, address, phone_fingerprint, anonymous, identity_hidden, privacy_notice_version, code_seed)
      select m.id, ${id}, m.ordinal, s.name, s.phone, s.address, s.phone_fingerprint, s.anonymous, s.identity_hidden, s.privacy_notice_version,
        coalesce(nullif(s.code_seed, ''), s.id)
      from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as m(id text, origin text, ordinal int)
      join submitter s on s.id = m.origin`)
    await appendEvents(tx, id, events)
    await writeObligations(tx, { kind: 'suggestion', id, offices: state }, events)
    await tx.insert(outbox).values({ kind: 'startSuggestion', subjectId: id, payload: {}, createdAt: new Date(now) })
  }
  // The numbers come last: the counter's row is locked from then to the commit, and a whole station waits for it.
  for (const { state } of begins) {
    const submitterIds = state.submitters.map((s) => s.id)
    const keyHash = hashOf('split', state.id)
    await numberSuggestion(tx, station, {
      id: state.id,
      stage: state.stage,
      submitterIds,
      keyHash,
      bodyHash: keyHash,
      now,
    })
  }
}
