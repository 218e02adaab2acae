import { z } from 'zod'
import { hashOf } from '../../../db/canonical-json.ts'
import type { Reader } from '../../../db/connect.ts'
import { checkDeputySheet, type CheckedRoll } from '../../../db/imports/check-deputy-sheet.ts'
import { deputySheetLines } from '../../../db/imports/deputy-sheet-cells.ts'
import { readWorkbook } from '../../../db/imports/read-workbook.ts'
import { deputySheetFacts } from '../../../db/queries/deputy-sheet-facts.ts'
import { lockDeputies } from '../../../db/registers/lock-deputies.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { takeDeputySheet } from '../../../db/registers/take-deputy-sheet.ts'
import { meOf, type Api } from '../../api.ts'
import { id, previewHash, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { sheetRefusals } from '../../sheet-refusals.ts'
import { deputyRollShape, deputyRollView } from '../../views/deputy-roll.ts'

const rowsAtMost = 2_000
const file = {
  countyId: id,
  content: z
    .base64({ error: '请以 base64 送入文件 / send the file as base64' })
    .max(1_400_000, { error: '文件超过 1 MB / the file is larger than 1 MB' }),
}
const example = Buffer.from('xlsx').toString('base64')
const body = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('preview'), ...file }),
    z.strictObject({
      act: z.literal('take'),
      ...file,
      basedOn: previewHash,
      reason: words(500),
    }),
  ])
  .meta({
    examples: [
      { act: 'preview', countyId: '990121', content: example },
      { act: 'take', countyId: '990121', content: example, basedOn: '0'.repeat(64), reason: '换届后导入本届代表名册' },
    ],
  })

const schema = {
  tags: ['directories'],
  summary: '导入代表名册（xlsx）/ Import a roll of deputies (xlsx)',
  description:
    '县（市级：全市各县）的系统管理员先预览：每一行会登记什么，哪一行哪一列不对、应当写什么；再以预览给出的 basedOn 导入。一格不对，全部不导入；已经登记的不重复、' +
    '不修改，同一张表再导入一次什么也不会多。最多 2000 行。公式按显示的内容读取。\n\n' +
    'A system administrator of the county looks first: what each line would register, which cell is wrong and what to write instead; then imports with the ' +
    'preview’s basedOn. With one wrong cell nothing is taken; what stands is neither doubled nor changed, and the same sheet twice makes nothing twice. ' +
    'At most 2,000 lines. Formulas are read as they show.',
  body,
  response: {
    200: z
      .object({ outcome: z.enum(['preview', 'taken', 'unchanged']), ...deputyRollShape })
      .meta({ id: 'DeputyImport' }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/deputies/imports: preview, then take, all or nothing. */
export function importDeputies(app: Api): void {
  const { db, now } = app.needs
  const options = { schema, onRequest: requireSignIn, bodyLimit: 1_500_000 }
  app.post('/api/deputies/imports', options, async (request) => {
    const me = meOf(request)
    const asked = request.body
    const { countyId } = asked
    await mustKeepCounty(app, me, countyId)
    const rows = await readWorkbook(Buffer.from(asked.content, 'base64'), { rowsAtMost: rowsAtMost + 1 })
    if (rows === null) throw refused(sheetRefusals.unreadable())
    if (rows.length > rowsAtMost + 1) throw refused(sheetRefusals.tooLong(rowsAtMost))
    const names = deputySheetLines(rows).lines.map(({ cells }) => cells.name)
    if (names.length === 0 && rows.length <= 1) throw refused(sheetRefusals.empty())
    const check = async (reader: Reader) =>
      checkDeputySheet(rows, await deputySheetFacts(reader, { countyId, names }), me.personId)
    if (asked.act === 'preview') {
      const roll = await check(db)
      return deputyRollView('preview', roll, basisOf(roll))
    }
    return db.transaction(async (tx) => {
      await lockDeputies(tx)
      const roll = await check(tx)
      if (roll.wrong.length > 0) throw refused(sheetRefusals.cellsWrong(roll.wrong))
      if (roll.lines.every(({ outcome }) => outcome === 'unchanged'))
        return deputyRollView('unchanged', roll, basisOf(roll))
      if (basisOf(roll) !== asked.basedOn) throw refused(sheetRefusals.overtaken())
      const made = await takeDeputySheet(tx, { lines: roll.lines, now: now() })
      const detail = { ...made, lines: roll.lines.length, reason: asked.reason }
      await recordAudit(tx, { act: 'deputiesImported', personId: me.personId, subjectId: countyId, detail, at: now() })
      return deputyRollView('taken', roll, basisOf(roll))
    })
  })
}

/** What a preview showed: the import takes this and nothing else. */
const basisOf = ({ lines, wrong }: CheckedRoll): string => hashOf('deputies', lines, wrong)
