import { z } from 'zod'
import type { AuditRow } from '../../db/queries/list-audit.ts'
import { coded } from '../fields.ts'
import { auditWords } from './audit-words.ts'

export const auditRowShape = z
  .object({
    seq: z.int().describe('审计序号，逐行相连 / its place in the chain'),
    at: z.string(),
    act: coded,
    person: z.object({ id: z.string(), name: z.string() }).nullable().describe('null：没有登录的人 / nobody signed in'),
    subject: z.object({ id: z.string(), name: z.string().nullable(), receiptNumber: z.string().nullable() }).nullable(),
    reason: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditRow' })

export const auditRow = (row: AuditRow): z.input<typeof auditRowShape> => ({
  seq: row.seq,
  at: row.at.toISOString(),
  act: { code: row.act, ...auditWords[row.act] },
  person: row.personId === null ? null : { id: row.personId, name: row.personName ?? '' },
  subject:
    row.subjectId === null ? null : { id: row.subjectId, name: row.subjectName, receiptNumber: row.receiptNumber },
  reason: row.reason,
  detail: { ...row.detail },
})
