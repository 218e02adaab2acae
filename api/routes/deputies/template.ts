import { z } from 'zod'
import { deputySheetFacts } from '../../../db/queries/deputy-sheet-facts.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { deputyTemplate } from '../../sheets/deputy-template.ts'
import { sendSheet } from '../../sheets/send-sheet.ts'
import { sheetShape } from '../../sheets/sheet-shape.ts'

const schema = {
  tags: ['directories'],
  summary: '下载代表名册的空表 / The empty roll of deputies',
  description:
    '带填写说明，联络站和乡镇可以下拉选择 / with notes on each column, and lists of the county’s stations and townships to choose from',
  params: z.object({ countyId: id }),
  response: { 200: sheetShape, ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/deputies/imports/{countyId}/template. */
export function templateOfDeputies(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/deputies/imports/:countyId/template', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { countyId } = request.params
    await mustKeepCounty(app, meOf(request), countyId)
    const { stations, townships } = await deputySheetFacts(db, { countyId, names: [] })
    const sheet = await deputyTemplate({
      stations: stations.map(({ name }) => name),
      townships: townships.filter(({ isStreet }) => !isStreet).map(({ name }) => name),
    })
    return sendSheet(reply, { name: 'deputies', format: 'xlsx', sheet, now: now() })
  })
}
