import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { personalRequestKinds, personalRequestOutcomes } from '../../workflows/rules/personal-requests.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'
import { document } from './document.ts'
import { person } from './person.ts'
import { submitter } from './submitter.ts'
import { suggestion } from './suggestion.ts'

/** What a submitter asked about his own data, and the answer. It outlives what it erases: kind, days, people of the office and reason stay. */
export const personalRequest = pgTable(
  'personal_request',
  {
    id: id(),
    suggestionId: text('suggestion_id')
      .notNull()
      .references(() => suggestion.id),
    submitterId: text('submitter_id')
      .notNull()
      .references(() => submitter.id),
    kind: text('kind', { enum: personalRequestKinds }).notNull(),
    /** His own words; erased with the rest. */
    wordsId: text('words_id')
      .notNull()
      .references(() => document.id),
    takenBy: text('taken_by')
      .notNull()
      .references(() => person.id),
    takenAs: jsonb('taken_as').$type<Post>().notNull(),
    takenAt: at('taken_at').notNull(),
    commandId: text('command_id').notNull().unique(),
    outcome: text('outcome', { enum: personalRequestOutcomes }),
    /** The office's reason, which names nobody. */
    answer: text('answer'),
    answeredBy: text('answered_by').references(() => person.id),
    answeredAs: jsonb('answered_as').$type<Post>(),
    answeredAt: at('answered_at'),
  },
  (t) => [
    index('personal_request_of').on(t.suggestionId, t.id),
    oneOf('personal_request_kind', t.kind, personalRequestKinds),
    oneOf('personal_request_outcome', t.outcome, personalRequestOutcomes),
  ],
)
