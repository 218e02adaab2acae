import { z } from 'zod'
import { recordExport } from '../../../db/registers/record-export.ts'
import { channelNames } from '../../../workflows/rules/words.ts'
import type { Channel } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { mostRows } from '../../sheets/most-rows.ts'
import { sendSheet } from '../../sheets/send-sheet.ts'
import { shanghaiTime } from '../../sheets/shanghai-time.ts'
import { sheetShape } from '../../sheets/sheet-shape.ts'
import { sheetFormats, writeSheet } from '../../sheets/write-sheet.ts'
import { suggestionFilters, suggestionsListed } from '../../suggestions-listed.ts'
import type { suggestionRowShape } from '../../views/suggestion-row.ts'

const schema = {
  tags: ['suggestions'],
  summary: '导出意见建议清单 / export the suggestions in sight',
  description: `与列表相同的条件和范围；写明为何导出，记入审计。没有姓名和联系方式。一次最多 ${mostRows} 行，更多的请加条件。表格里的内容不会被当作公式。\n\nThe same filters and scope as the list; says why, and is audited. No names and no contacts. At most ${mostRows} rows; no cell is taken for a formula.`,
  body: z
    .strictObject({
      ...suggestionFilters,
      urgent: z.boolean().optional(),
      unread: z.boolean().optional().describe('只看我没有看过的 / only what changed since I opened it'),
      joined: z.boolean().optional().describe('已合并办理 / joined to another'),
      overdue: z.boolean().optional().describe('只看已超期的 / only where an official is late'),
      format: z.enum(sheetFormats),
      reason: words(500),
    })
    .meta({ examples: [{ format: 'xlsx', tray: 'todo', reason: '十一月月度例会' }] }),
  response: { 200: sheetShape, ...problems(400, 401, 403, 422, 503) },
}

const heading = [
  '序号 No.',
  '回执编号 Receipt number',
  '内容 Matter',
  '阶段 Stage',
  '办理方式 Route',
  '现由谁办 In whose hands',
  '期限 Light',
  '最近的期限 Next due',
  '反映人数 Submitters',
  '紧急 Urgent',
  '已合并 Joined',
  '来源 Channel',
  '第几轮 Round',
  '登记时间 Registered',
]

/** POST /api/suggestions/exports: nothing is handed out before the export is on record. */
export function exportSuggestions(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/exports', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { format, reason, ...filters } = request.body
    const { items } = await suggestionsListed(app, me, { ...filters, limit: mostRows + 1 })
    if (items.length > mostRows) throw refused(doorRefusals.exportTooLong(mostRows))
    const sheet = await writeSheet(format, { name: '意见建议', heading, rows: items.map(cellsOf) })
    const at = now()
    // Words looked for may be somebody's name: that some were, stands on record.
    const { text, ...rest } = filters
    const detail = { list: 'suggestions', ...rest, ...(text && { byWords: true }), format, rows: items.length }
    await recordExport(db, { act: 'listExported', personId: me.personId, reason, detail, now: at })
    return sendSheet(reply, { name: 'suggestions', format, sheet, now: at })
  })
}

const yes = (so: boolean) => (so ? '是 yes' : '')
const cellsOf = (row: z.input<typeof suggestionRowShape>, n: number): (string | number)[] => [
  n + 1,
  row.receiptNumber,
  row.title,
  row.stage.zh,
  row.routeName?.zh ?? '',
  row.holder.name.zh,
  row.light.zh,
  row.nextDueAt ? shanghaiTime(row.nextDueAt) : '',
  row.submitterCount,
  yes(row.urgent),
  yes(row.joined),
  channelNames[row.channel as Channel].zh,
  row.round,
  shanghaiTime(row.registeredAt),
]
