import { z } from 'zod'
import { listAudit, type AuditRow } from '../../../db/queries/list-audit.ts'
import { recordExport } from '../../../db/registers/record-export.ts'
import { meOf, type Api } from '../../api.ts'
import { auditAsked, auditFilters } from '../../audit-asked.ts'
import { words } from '../../fields.ts'
import { placesAs } from '../../places-as.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { sendSheet } from '../../sheets/send-sheet.ts'
import { sheetShape } from '../../sheets/sheet-shape.ts'
import { sheetFormats, writeSheet } from '../../sheets/write-sheet.ts'
import { auditWords } from '../../views/audit-words.ts'

/** As many rows as a sheet is written of within a second. */
const most = 20_000

const schema = {
  tags: ['audit'],
  summary: '导出审计记录，供检查 / Export the audit for inspectors',
  description:
    '审计管理员按条件导出，写明为何导出；导出本身也记入审计。一次最多 20000 行，更多的请分时段。表格里的内容不会被当作公式。' +
    '序号和散列值供与数据库核对。\n\n' +
    'The audit administrator exports what he asks for and says why; the export itself is audited. At most 20,000 rows at a time. No cell is ' +
    'taken for a formula. Number and hash let an inspector compare with the database.',
  body: z
    .strictObject({ ...auditFilters, format: z.enum(sheetFormats), reason: words(500) })
    .meta({ examples: [{ format: 'csv', from: '2026-10-01', to: '2026-10-31', reason: '配合年度网络安全检查' }] }),
  response: {
    200: sheetShape,
    ...problems(400, 401, 403, 422, 503),
  },
}

const heading = [
  '序号 No.',
  '时间 Time',
  '人员 Person',
  '人员编号 Person id',
  '行为 Act',
  '对象 Subject',
  '对象编号 Subject id',
  '回执编号 Receipt number',
  '理由 Reason',
  '详情 Detail',
  '散列值 Hash',
]

/** POST /api/audit/exports: nothing is handed out before the export is on record. */
export function exportAudit(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/audit/exports', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const placeIds = placesAs(me, 'auditAdministrator')
    const { format, reason, ...filters } = request.body
    const rows = await listAudit(db, { ...auditAsked(filters), placeIds, limit: most + 1 })
    if (rows.length > most) throw refused(doorRefusals.exportTooLong(most))
    const sheet = await writeSheet(format, { name: '审计记录', heading, rows: rows.map(cellsOf) })
    const at = now()
    const detail = { ...filters, format, rows: rows.length }
    await recordExport(db, { act: 'auditExported', personId: me.personId, reason, detail, now: at })
    return sendSheet(reply, { name: 'audit', format, sheet, now: at })
  })
}

const cellsOf = (row: AuditRow): (string | number)[] => [
  row.seq,
  row.at.toISOString(),
  row.personName ?? '',
  row.personId ?? '',
  `${auditWords[row.act].zh} ${auditWords[row.act].en}`,
  row.subjectName ?? '',
  row.subjectId ?? '',
  row.receiptNumber ?? '',
  row.reason ?? '',
  JSON.stringify(row.detail),
  row.hash,
]
