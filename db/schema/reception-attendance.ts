import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { attendanceKinds } from '../../workflows/rules/receptions.ts'
import { at, id, oneOf } from './columns.ts'
import { organization } from './organization.ts'
import { person } from './person.ts'
import { receptionSession } from './reception-session.ts'

/**
 * Who was there, from when to when. A row is never changed: a time of leaving and every correction is a row of its own that `amends`
 * the one before, so that what stood first can always be read.
 */
export const receptionAttendance = pgTable(
  'reception_attendance',
  {
    id: id(),
    receptionId: text('reception_id')
      .notNull()
      .references(() => receptionSession.id),
    kind: text('kind', { enum: attendanceKinds }).notNull(),
    /** The deputy. */
    personId: text('person_id').references(() => person.id),
    /** The organ that sent somebody, and whom. */
    organizationId: text('organization_id').references(() => organization.id),
    staffName: text('staff_name').notNull().default(''),
    cameAt: at('came_at').notNull(),
    leftAt: at('left_at'),
    /** Entered by mistake: he was not there. */
    struck: boolean('struck').notNull().default(false),
    amendsId: text('amends_id')
      .unique('reception_attendance_amended_once')
      .references((): AnyPgColumn => receptionAttendance.id),
    reason: text('reason').notNull().default(''),
    /** One act, one row: a repeat finds it. */
    commandId: text('command_id').notNull().unique(),
    recordedBy: text('recorded_by')
      .notNull()
      .references(() => person.id),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [
    oneOf('reception_attendance_kind', t.kind, attendanceKinds),
    check(
      'reception_attendance_who',
      sql`(${t.kind} = 'entryRecord') = (${t.personId} is not null) and (${t.kind} = 'organVisit') = (${t.organizationId} is not null)`,
    ),
    index('reception_attendance_by_session').on(t.receptionId, t.id),
    // What a deputy, or an organ, has come to.
    index('reception_attendance_by_person').on(t.personId),
    index('reception_attendance_by_organ').on(t.organizationId),
  ],
)
