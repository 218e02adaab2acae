import { z } from 'zod'
import { recordExport } from '../../../db/registers/record-export.ts'
import { meOf, type Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { obligationFilters, obligationsListed } from '../../obligations-listed.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { mostRows } from '../../sheets/most-rows.ts'
import { sendSheet } from '../../sheets/send-sheet.ts'
import { shanghaiTime } from '../../sheets/shanghai-time.ts'
import { sheetShape } from '../../sheets/sheet-shape.ts'
import { sheetFormats, writeSheet } from '../../sheets/write-sheet.ts'
import type { obligationInList } from '../../views/obligations-in-list.ts'

const schema = {
  tags: ['obligations'],
  summary: '导出超期与临期清单 / export what is owed',
  description: `与列表相同的条件和范围；写明为何导出，记入审计。没有反映人的姓名和联系方式。一次最多 ${mostRows} 行，更多的请加条件。\n\nThe same filters and scope as the list; says why, and is audited. No submitter’s name and no contact. At most ${mostRows} rows.`,
  body: z
    .strictObject({ ...obligationFilters, format: z.enum(sheetFormats), reason: words(500) })
    .meta({ examples: [{ format: 'xlsx', state: 'overdue', reason: '督办例会' }] }),
  response: { 200: sheetShape, ...problems(400, 401, 422, 503) },
}

const heading = [
  '序号 No.',
  '情况 Light',
  '期限 Due',
  '应办事项 What is owed',
  '谁应办 Owed by',
  '对谁 To whom',
  '回执编号 Receipt number',
  '哪一件 On which matter',
]

/** POST /api/obligations/exports: nothing is handed out before the export is on record. */
export function exportObligations(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/obligations/exports', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { format, reason, ...filters } = request.body
    const { items } = await obligationsListed(app, me, { ...filters, limit: mostRows + 1 })
    if (items.length > mostRows) throw refused(doorRefusals.exportTooLong(mostRows))
    const sheet = await writeSheet(format, { name: '应办事项', heading, rows: items.map(cellsOf) })
    const at = now()
    const detail = { list: 'obligations', ...filters, format, rows: items.length }
    await recordExport(db, { act: 'listExported', personId: me.personId, reason, detail, now: at })
    return sendSheet(reply, { name: 'owed', format, sheet, now: at })
  })
}

const cellsOf = (row: z.input<typeof obligationInList>, n: number): (string | number)[] => [
  n + 1,
  row.light.zh,
  row.dueAt ? shanghaiTime(row.dueAt) : '',
  row.name.zh,
  row.owedBy.name.zh,
  row.owedTo?.name.zh ?? '',
  row.receiptNumber ?? '',
  row.suggestionTitle ?? row.researchTitle ?? '',
]
