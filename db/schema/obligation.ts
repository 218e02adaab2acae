import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Explanation, Mark } from '../../workflows/rules/policy.ts'
import { settlementHows } from '../../workflows/rules/suggestion.ts'
import { at, id, oneOf } from './columns.ts'

export const obligationSubjects = ['suggestion', 'research'] as const

/** One row per thing owed. Overdue means `due_at <= now and settled_at is null`: there is no flag to go stale. */
export const obligation = pgTable(
  'obligation',
  {
    id: id(),
    subjectKind: text('subject_kind', { enum: obligationSubjects }).notNull(),
    subjectId: text('subject_id').notNull(),
    track: text('track').notNull(),
    kind: text('kind').notNull(),
    round: integer('round').notNull(),
    owedByRole: text('owed_by_role').notNull(),
    owedByOrganizationId: text('owed_by_organization_id'),
    owedToKind: text('owed_to_kind'),
    owedToId: text('owed_to_id'),
    /** Whose suggestion it is owed on, as there; null on a research. A page of a whole city reads them here, row by row as they fall due. */
    stationId: text('station_id'),
    townshipOfficeId: text('township_office_id'),
    countyOfficeId: text('county_office_id'),
    cityOfficeId: text('city_office_id'),
    openedSeq: integer('opened_seq').notNull(),
    startAt: at('start_at').notNull(),
    dueAt: at('due_at'),
    amberAt: at('amber_at'),
    /** Its clock stands still since then: it has no marks, and is never overdue. */
    stoppedAt: at('stopped_at'),
    assignmentId: text('assignment_id'),
    provisional: boolean('provisional').notNull(),
    marks: jsonb('marks').$type<readonly Mark[]>().notNull(),
    explanation: jsonb('explanation').$type<Explanation>().notNull(),
    settledAt: at('settled_at'),
    settledHow: text('settled_how', { enum: settlementHows }),
    settledSeq: integer('settled_seq'),
  },
  (t) => [
    ...(
      [
        ['station', t.stationId],
        ['township', t.townshipOfficeId],
        ['county', t.countyOfficeId],
        ['city', t.cityOfficeId],
      ] as const
    ).map(([scope, column]) =>
      // What is owed in one scope, soonest first (queries/list-obligations).
      index(`obligation_open_in_${scope}`)
        .on(column, sql`coalesce(${t.dueAt}, 'infinity')`, t.id)
        .where(sql`${t.settledAt} is null and ${column} is not null`),
    ),
    oneOf('obligation_subject_kind', t.subjectKind, obligationSubjects),
    oneOf('obligation_settled_how', t.settledHow, settlementHows),
    index('obligation_by_subject').on(t.subjectId),
    // What one office owes, soonest first (queries/list-obligations); who acted (the trays).
    index('obligation_open_by_office')
      .on(t.owedByOrganizationId, t.dueAt, t.id)
      .where(sql`${t.settledAt} is null`),
    index('obligation_by_office').on(t.owedByOrganizationId, t.subjectId),
  ],
)
